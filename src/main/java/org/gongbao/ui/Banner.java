package org.gongbao.ui;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.gongbao.app.Access;
import org.gongbao.app.OpenLibrary;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;

/// Says that a library is open for reading only, who has it and what to do.
final class Banner extends HBox {
  private final Messages messages;
  private final Label text = new Label();

  Banner(Messages messages) {
    this.messages = messages;
    text.setWrapText(true);
    getStyleClass().add("gb-banner");
    getChildren().addAll(Icons.LOCK.icon(), text);
    show(Optional.empty());
  }

  void show(Optional<OpenLibrary> library) {
    boolean readOnly = false;
    if (library.isPresent() && library.get().access() instanceof Access.ReadOnly why) {
      text.setText(messages.get(why.reason()));
      readOnly = true;
    }
    setVisible(readOnly);
    setManaged(readOnly);
  }
}
