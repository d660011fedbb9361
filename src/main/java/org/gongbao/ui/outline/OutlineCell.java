package org.gongbao.ui.outline;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// Draws one row of the outline.
final class OutlineCell extends ListCell<OutlineRow> {
  private static final String SECTION = "gb-outline-section";
  private static final String ITEM = "gb-outline-item";
  private final Messages messages;
  private final Function<NodeId, Optional<String>> badges;

  /// @param badges where an item stands in the workflow, in a word
  /// @param fold told the section whose head was clicked
  OutlineCell(
      Messages messages,
      Function<NodeId, Optional<String>> badges,
      Consumer<OutlineRow.Heading> fold) {
    this.messages = messages;
    this.badges = badges;
    // The list's width decides, so that titles are shortened instead of scrolled.
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          boolean plain =
              event.getButton() == MouseButton.PRIMARY
                  && event.isStillSincePress()
                  && !event.isShiftDown()
                  && !event.isShortcutDown();
          if (plain && getItem() instanceof OutlineRow.Heading heading) {
            fold.accept(heading);
          }
        });
  }

  @Override
  protected void updateItem(@Nullable OutlineRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeAll(SECTION, ITEM);
    setTooltip(null);
    setText(null);
    setGraphic(null);
    if (empty || row == null) {
      return;
    }
    switch (row) {
      case OutlineRow.Front front ->
          front(
              front.masthead() ? "ui.outline.masthead" : "ui.outline.colophon",
              front.masthead() ? Icons.MASTHEAD : Icons.COLOPHON,
              front.page());
      case OutlineRow.Contents contents ->
          front("ui.outline.contents", Icons.CONTENTS, contents.pages());
      case OutlineRow.Heading heading -> {
        getStyleClass().add(SECTION);
        setText(
            heading.items() == 0
                ? messages.get("outline.row.empty", heading.name())
                : heading.name());
        setGraphic((heading.folded() ? Icons.UNFOLD : Icons.FOLD).icon());
      }
      case OutlineRow.Entry entry -> {
        getStyleClass().add(ITEM);
        setGraphic(lines(entry));
        setAccessibleText(
            String.join(
                " ",
                entry.title(),
                entry.detail(),
                entry.page(),
                entry.length(),
                badges.apply(entry.node()).orElse(""),
                told(entry.found())));
        setTooltip(new Tooltip((entry.title() + "\n" + entry.room()).strip()));
      }
    }
  }

  private void front(String key, Icons icon, String pages) {
    Label name = new Label(messages.get(key), icon.icon());
    name.getStyleClass().add("gb-outline-front");
    setGraphic(new HBox(name, space(), page(pages)));
    setAccessibleText(messages.get(key) + " " + pages);
  }

  private static Label page(String number) {
    Label page = new Label(number);
    page.getStyleClass().add("gb-outline-page");
    page.setMinWidth(USE_PREF_SIZE);
    return page;
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  /// 错误2 警告6, what there is of it.
  private String told(Found found) {
    String errors = found.errors() == 0 ? "" : name("error") + found.errors();
    String warnings = found.warnings() == 0 ? "" : name("warning") + found.warnings();
    return (errors + " " + warnings).strip();
  }

  private String name(String severity) {
    return messages.get("ui.severity." + severity);
  }

  private static HBox counts(Found found) {
    HBox counts = new HBox();
    counts.getStyleClass().add("gb-outline-counts");
    count(counts, found.errors(), Icons.ERROR, "gb-severity-error");
    count(counts, found.warnings(), Icons.WARNING, "gb-severity-warning");
    return counts;
  }

  private static void count(HBox counts, int number, Icons icon, String style) {
    if (number > 0) {
      Label count = new Label(Integer.toString(number), icon.icon());
      count.getStyleClass().add(style);
      count.setMinWidth(USE_PREF_SIZE);
      counts.getChildren().add(count);
    }
  }

  private VBox lines(OutlineRow.Entry entry) {
    Label title = new Label(entry.title());
    title.setEllipsisString("…");
    title.getStyleClass().add("gb-outline-title");
    Label detail = new Label(entry.detail());
    detail.getStyleClass().add("gb-outline-detail");
    Label length = new Label(entry.length());
    length.getStyleClass().add("gb-outline-length");
    length.setMinWidth(USE_PREF_SIZE);
    Label page = page(entry.page());
    page.getStyleClass().add("gb-outline-start");
    HBox second = new HBox(detail, space(), counts(entry.found()), length, page);
    badges
        .apply(entry.node())
        .ifPresent(
            step -> {
              Label badge = new Label(step);
              badge.getStyleClass().addAll("gb-pill", "gb-outline-badge");
              badge.setMinWidth(USE_PREF_SIZE);
              second.getChildren().add(2, badge);
            });
    return new VBox(title, second);
  }
}
