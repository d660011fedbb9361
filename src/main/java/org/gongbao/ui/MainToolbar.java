package org.gongbao.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;

/// The toolbar: what is done often.
final class MainToolbar extends HBox {

  MainToolbar(Messages messages, Commands commands) {
    Region line = new Region();
    line.getStyleClass().add("gb-tool-separator");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button making = commands.newIssue().button(messages, Icons.NEW_ISSUE, true);
    Button importing = commands.importFiles().button(messages, Icons.IMPORT, true);
    Button version = commands.saveVersion().button(messages, Icons.VERSION, true);
    Button preview = commands.showPreview().button(messages, Icons.COMPOSE, true);
    Button source = commands.showSource().button(messages, Icons.SOURCE, true);
    Button print = commands.print().button(messages, Icons.PRINT, true);
    Button undo = commands.undo().button(messages, Icons.UNDO, false);
    Button redo = commands.redo().button(messages, Icons.REDO, false);
    getStyleClass().add("gb-toolbar");
    getChildren()
        .addAll(making, importing, version, line, preview, source, print, space, undo, redo);
  }
}
