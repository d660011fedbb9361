package org.gongbao.ui.written;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gongbao.app.DesktopFiles;
import org.gongbao.app.Tasks;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.work.Means;

/// A line over the status bar: the file that was written, to be opened or to be seen in its folder.
/// It stays until it is closed.
public final class WrittenLine extends HBox {
  private final Means means;
  private final Messages messages;
  private final DesktopFiles files;

  /// @param files opens what was written
  @SuppressWarnings("this-escape") // hidden until something is written
  public WrittenLine(Means means, DesktopFiles files) {
    this.means = means;
    this.messages = means.messages();
    this.files = files;
    getStyleClass().addAll("gb-banner", "gb-note-line", "gb-pdf-done");
    setAccessibleRole(AccessibleRole.TEXT);
    hide();
  }

  /// @param told what was written
  public void show(Path file, String told) {
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
            button("pdf.open", () -> desktop(file, files::open)),
            button("pdf.show", () -> desktop(file, files::show)),
            close);
    setAccessibleText(told);
    setVisible(true);
    setManaged(true);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  public void hide() {
    getChildren().clear();
    setVisible(false);
    setManaged(false);
  }

  private void desktop(Path file, Consumer<Path> action) {
    Tasks.Work<Path> opening =
        progress -> {
          action.accept(file);
          return file;
        };
    means.tasks().run(opening, opened -> {}, means.errors());
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
