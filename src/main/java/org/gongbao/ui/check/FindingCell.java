package org.gongbao.ui.check;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.gongbao.app.Judged;
import org.gongbao.check.Finding;
import org.gongbao.check.Severity;
import org.gongbao.review.decide.Decision;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// Draws a row of the list of findings.
final class FindingCell extends ListCell<FindingRow> {
  private static final String HEAD = "gb-finding-head";
  private static final double LEAST_EXCERPT = 130;
  private static final double LEAST_MESSAGE = 150;
  private static final double LEAST_ITEM = 72;
  private final FindingWords words;
  private final FindingActions actions;

  /// @param fold told of the head that was clicked
  FindingCell(FindingWords words, FindingActions actions, Consumer<FindingRow.Head> fold) {
    this.words = words;
    this.actions = actions;
    setPrefWidth(0);
    getStyleClass().add("gb-finding-row");
    setOnMouseClicked(
        event -> {
          boolean primary = event.getButton() == MouseButton.PRIMARY;
          if (primary && getItem() instanceof FindingRow.Head head) {
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
      case FindingRow.Found one -> found(one.finding());
      case FindingRow.NotRun one -> unrun(one.unrun());
      case FindingRow.Waived one -> {
        Finding finding = one.waived().finding();
        decided(
            Icons.OK,
            finding.rule(),
            words.message(finding) + "　" + words.excerpt(finding).found(),
            one.waived().decision());
      }
      case FindingRow.Off one ->
          decided(
              Icons.STOPPED,
              one.off().rule(),
              words.title(one.off().rule()) + "　" + words.hidden(one.off().findings()),
              one.off().decision());
    }
  }

  private void unrun(Judged.Unrun one) {
    String rule = one.rule().rule();
    String why = words.why(one.rule());
    if (one.accepted().isPresent()) {
      decided(Icons.STOPPED, rule, why, one.accepted().get());
      return;
    }
    String blocks = one.isBlocking() ? words.blocking() : "";
    row(
        Icons.STOPPED.icon(),
        text(rule, "gb-finding-rule"),
        text(why, "gb-finding-message"),
        text(blocks, "gb-finding-blocking"));
    setAccessibleText(String.join(" ", rule, why, blocks));
  }

  /// What was decided, why, by whom and when.
  private void decided(Icons icon, String rule, String about, Decision decision) {
    String reason = words.reason(decision);
    String by = words.by(decision);
    Label why = text(reason, "gb-finding-reason");
    why.setMinWidth(0);
    why.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(why, Priority.ALWAYS);
    Label told = text(about, "gb-finding-settled");
    told.setMinWidth(0);
    Hyperlink restore = new Hyperlink(words.restore());
    restore.setAccessibleText(words.restore() + " " + rule + " " + about);
    restore.setMinWidth(USE_PREF_SIZE);
    restore.setDisable(!actions.isWritable());
    restore.setFocusTraversable(false);
    restore.setOnAction(event -> actions.restore(decision));
    row(
        icon.icon(),
        text(rule, "gb-finding-rule"),
        told,
        why,
        text(by, "gb-finding-where-wide"),
        restore);
    setAccessibleText(String.join(" ", rule, about, reason, by));
  }

  private void head(FindingRow.Head head) {
    getStyleClass().add(HEAD);
    Label count = text(Integer.toString(head.count()), "gb-finding-count");
    row((head.folded() ? Icons.UNFOLD : Icons.FOLD).icon(), new Label(head.name()), count);
    setAccessibleText(head.name() + " " + head.count());
  }

  private void found(Finding finding) {
    String message = words.message(finding);
    Excerpt excerpt = words.excerpt(finding);
    String item = words.item(finding);
    String page = words.page(finding);
    String nature = words.nature(finding);
    Label told = text(message, "gb-finding-message");
    Label where = text(item, "gb-finding-item");
    // Where there is little room these are cut before the characters are.
    told.setMinWidth(LEAST_MESSAGE);
    where.setMinWidth(LEAST_ITEM);
    row(
        icon(finding.severity()),
        text(finding.rule(), "gb-finding-rule"),
        told,
        excerpt(excerpt),
        where,
        text(page, "gb-finding-where"),
        text(nature, "gb-finding-nature"));
    setAccessibleText(
        String.join(
            " ",
            words.severity(finding.severity()),
            finding.rule(),
            message,
            excerpt.toString(),
            item,
            page,
            nature));
  }

  private static HBox excerpt(Excerpt excerpt) {
    Text before = new Text(excerpt.before());
    Text found = new Text(excerpt.found());
    Label after = new Label(excerpt.after());
    before.getStyleClass().add("gb-hit-around");
    found.getStyleClass().add("gb-hit-found");
    after.getStyleClass().add("gb-hit-after");
    after.setMinWidth(0);
    after.setEllipsisString("…");
    HBox box = new HBox(before, found, after);
    box.getStyleClass().add("gb-hit");
    box.setMinWidth(LEAST_EXCERPT);
    HBox.setHgrow(box, Priority.ALWAYS);
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
    label.setEllipsisString("…");
    label.setMinWidth(Region.USE_PREF_SIZE);
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
}
