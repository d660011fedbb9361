package org.gongbao.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.work.WorkModel;

/// A quiet line over the status bar: what became of something, such as of strange characters
/// pasted. It stays until it is closed or something else is said.
final class NoteLine extends HBox {
  private final Label text = new Label();

  NoteLine(WorkModel work, Messages messages) {
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button close = new Button("", Icons.CLOSE.icon());
    close.getStyleClass().setAll("button", "gb-icon-button");
    close.setAccessibleText(messages.get("views.note.close"));
    close.setOnAction(event -> work.say(""));
    close.setFocusTraversable(false);
    getStyleClass().addAll("gb-banner", "gb-note-line");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(text, close);
    work.saidProperty().subscribe(this::show);
  }

  private void show(String said) {
    text.setText(said);
    setAccessibleText(said);
    setVisible(!said.isEmpty());
    setManaged(!said.isEmpty());
    if (!said.isEmpty()) {
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }
}
