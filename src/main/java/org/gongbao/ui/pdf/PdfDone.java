package org.gongbao.ui.pdf;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;

/// A line over the status bar: the file that was written, to be opened or to be seen in its folder.
/// It stays until it is closed.
final class PdfDone extends HBox {
  private final Messages messages;
  private final Consumer<Path> open;
  private final Consumer<Path> show;

  PdfDone(Messages messages, Consumer<Path> open, Consumer<Path> show) {
    this.messages = messages;
    this.open = open;
    this.show = show;
    getStyleClass().addAll("gb-banner", "gb-note-line", "gb-pdf-done");
    setAccessibleRole(AccessibleRole.TEXT);
    hide();
  }

  /// @param told what was written
  void show(Path file, String told) {
    Label text = new Label(told);
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button close = new Button("", Icons.CLOSE.icon());
    close.getStyleClass().setAll("button", "gb-icon-button");
    close.setAccessibleText(messages.get("pdf.close"));
    close.setOnAction(event -> hide());
    getChildren()
        .setAll(
            Icons.OK.icon(),
            text,
            button("pdf.open", () -> open.accept(file)),
            button("pdf.show", () -> show.accept(file)),
            close);
    setAccessibleText(told);
    setVisible(true);
    setManaged(true);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  void hide() {
    getChildren().clear();
    setVisible(false);
    setManaged(false);
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.setAccessibleText(messages.get(key));
    button.getStyleClass().add("gb-form-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
