package org.gongbao.ui.panel;

import java.util.Locale;
import javafx.scene.control.TableCell;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.frame.LayoutFault.Severity;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// How grave something is: an icon, with its name for those who do not see it.
final class SeverityCell<R> extends TableCell<R, Severity> {
  private final Messages messages;

  SeverityCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("gb-severity");
  }

  @Override
  protected void updateItem(@Nullable Severity severity, boolean empty) {
    super.updateItem(severity, empty);
    getStyleClass().removeIf(style -> style.startsWith("gb-severity-"));
    setGraphic(null);
    setAccessibleText(null);
    if (severity != null && !empty) {
      String name = severity.name().toLowerCase(Locale.ROOT);
      getStyleClass().add("gb-severity-" + name);
      setAccessibleText(messages.get("ui.severity." + name));
      setGraphic(
          switch (severity) {
            case ERROR -> Icons.ERROR.icon();
            case WARNING -> Icons.WARNING.icon();
            case INFO -> Icons.NOTE.icon();
          });
    }
  }
}
