package org.gongbao.ui.gate;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.app.Blocker;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// Draws a row of what stands in the way.
final class GateCell extends ListCell<GateRow> {
  private static final String HEAD = "gb-finding-head";
  private final GateWords words;

  GateCell(GateWords words) {
    this.words = words;
    setPrefWidth(0);
    getStyleClass().add("gb-finding-row");
  }

  @Override
  protected void updateItem(@Nullable GateRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().remove(HEAD);
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    if (empty || row == null) {
      return;
    }
    switch (row) {
      case GateRow.Head head -> {
        getStyleClass().add(HEAD);
        String name = words.kind(head.kind());
        String count = Integer.toString(head.count());
        row(
            icon(head.kind()),
            new Label(name),
            label(count, "gb-finding-count"),
            rest(words.how(head.kind()), "gb-gate-how"));
        setAccessibleText(name + " " + count);
      }
      case GateRow.One one -> {
        String told = words.told(one.blocker());
        String item = words.item(one.blocker());
        String page = words.page(one.blocker());
        row(
            icon(one.blocker().kind()),
            rest(told, "gb-finding-message"),
            label(item, "gb-finding-item"),
            label(page, "gb-finding-where"));
        setAccessibleText(String.join(" ", words.kind(one.blocker().kind()), told, item, page));
      }
    }
  }

  private void row(Node... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add("gb-finding");
    setGraphic(row);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label rest(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private static Node icon(Blocker.Kind kind) {
    Label icon =
        new Label(
            "",
            switch (kind) {
              case ERROR -> Icons.ERROR.icon();
              case UNRUN -> Icons.STOPPED.icon();
              case DIFFERENCE -> Icons.SOURCE.icon();
              case QUERY -> Icons.QUERY.icon();
              case WARNING -> Icons.WARNING.icon();
            });
    icon.getStyleClass().add(kind.isSoft() ? "gb-severity-warning" : "gb-severity-error");
    return icon;
  }
}
