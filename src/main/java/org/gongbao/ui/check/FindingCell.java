package org.gongbao.ui.check;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.gongbao.check.Finding;
import org.gongbao.check.Nature;
import org.gongbao.check.Severity;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// Draws a row of the list of findings.
final class FindingCell extends ListCell<FindingRow> {
  private static final String HEAD = "gb-finding-head";
  private final Messages messages;

  /// @param fold told of the head that was clicked
  FindingCell(Messages messages, Consumer<FindingRow.Head> fold) {
    this.messages = messages;
    setPrefWidth(0);
    getStyleClass().add("gb-finding-row");
    setOnMouseClicked(
        event -> {
          if (getItem() instanceof FindingRow.Head head) {
            fold.accept(head);
          }
        });
  }

  @Override
  protected void updateItem(@Nullable FindingRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().remove(HEAD);
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    if (empty || row == null) {
      return;
    }
    switch (row) {
      case FindingRow.Head head -> head(head);
      case FindingRow.Found found -> found(found);
      case FindingRow.NotRun rule -> {
        Label why = text(rule.why(), "gb-finding-message");
        HBox.setHgrow(why, Priority.ALWAYS);
        row(Icons.STOPPED.icon(), text(rule.rule(), "gb-finding-rule"), why);
        setAccessibleText(rule.rule() + " " + rule.why());
      }
    }
  }

  private void head(FindingRow.Head head) {
    getStyleClass().add(HEAD);
    Label count = text(Integer.toString(head.count()), "gb-finding-count");
    row((head.folded() ? Icons.UNFOLD : Icons.FOLD).icon(), new Label(head.name()), count);
    setAccessibleText(head.name() + " " + head.count());
  }

  private void found(FindingRow.Found found) {
    Finding finding = found.finding();
    Label message = text(found.message(), "gb-finding-message");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label kind = text(nature(finding.nature()), "gb-finding-nature");
    row(
        icon(finding.severity()),
        text(finding.rule(), "gb-finding-rule"),
        message,
        excerpt(found.excerpt()),
        space,
        text(found.item(), "gb-finding-item"),
        text(found.where(), "gb-finding-where"),
        kind);
    setAccessibleText(
        String.join(
            " ",
            severity(finding.severity()),
            finding.rule(),
            found.message(),
            found.excerpt().toString(),
            found.item(),
            found.where(),
            kind.getText()));
  }

  private static HBox excerpt(Excerpt excerpt) {
    Text before = new Text(excerpt.before());
    Text found = new Text(excerpt.found());
    Label after = new Label(excerpt.after());
    before.getStyleClass().add("gb-hit-around");
    found.getStyleClass().add("gb-hit-found");
    after.getStyleClass().add("gb-hit-after");
    after.setMinWidth(0);
    HBox box = new HBox(before, found, after);
    box.getStyleClass().add("gb-hit");
    return box;
  }

  private void row(Node... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add("gb-finding");
    setGraphic(row);
  }

  private static Label text(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    if (!style.equals("gb-finding-message")) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    return label;
  }

  static Node icon(Severity severity) {
    Label icon =
        new Label(
            "",
            switch (severity) {
              case ERROR -> Icons.ERROR.icon();
              case WARNING -> Icons.WARNING.icon();
              case INFO -> Icons.NOTE.icon();
            });
    icon.getStyleClass().add("gb-severity-" + severity.name().toLowerCase(Locale.ROOT));
    return icon;
  }

  private String severity(Severity severity) {
    return messages.get("check.severity." + severity.name().toLowerCase(Locale.ROOT));
  }

  private String nature(Nature nature) {
    return messages.get("check.nature." + nature.name().toLowerCase(Locale.ROOT));
  }
}
