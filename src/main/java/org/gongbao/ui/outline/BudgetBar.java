package org.gongbao.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.budget.PageBudget;
import org.gongbao.layout.budget.PageBudget.ItemRoom;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Document;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;

/// 版面预算 of a whole issue: its items as a bar in the order of their pages, front matter and blank
/// pages at the ends, page numbers below. Each tells its title, its pages and what one more line of
/// it costs; pressed, it is chosen. Left and right go from one to the next.
///
/// ```
/// BudgetBar bar = new BudgetBar(messages, work::select);
/// bar.show(tree.issue(), budget, target.pages());
/// ```
public final class BudgetBar extends Region {
  private static final PseudoClass EVEN = PseudoClass.getPseudoClass("even");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int WHOLE = 1000;
  private static final double BAR = 32;
  private static final double SCALE = 22;
  private static final double GAP = 1;

  /// Least room a name is written into.
  private static final double LEAST = 24;

  /// Marks of the scale are at least this far from each other.
  private static final double APART = 64;

  private final Messages messages;
  private final BudgetWords words;
  private final Consumer<NodeId> chosen;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Label> scale = new ArrayList<>();
  private int pages;
  private int sheet = 1;

  /// @param chosen told the item that was pressed
  public BudgetBar(Messages messages, Consumer<NodeId> chosen) {
    this.messages = messages;
    this.words = new BudgetWords(messages);
    this.chosen = chosen;
    getStyleClass().add("gb-budget-bar");
    setAccessibleText(messages.get("outline.budget"));
    setMinWidth(0);
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  /// One stretch of the bar, in thousandths of a page.
  private record Segment(Region node, String name, int from, int to, Optional<NodeId> item) {}

  /// Shows an issue.
  ///
  /// @param target how many pages it is to have
  public void show(Issue issue, PageBudget budget, OptionalInt target) {
    segments.clear();
    scale.clear();
    pages = Math.max(budget.pages(), target.orElse(0));
    sheet = budget.sheet();
    if (budget.front() > 0) {
      quiet("outline.bar.front", 0, budget.front());
    }
    for (Item item : issue.items()) {
      budget.of(item.id()).ifPresent(room -> add(item, room, budget));
    }
    if (budget.fillers() > 0) {
      quiet("outline.bar.blank", budget.pages() - budget.fillers(), budget.pages());
    }
    if (pages > budget.pages()) {
      quiet("outline.bar.open", budget.pages(), pages);
    }
    List<Node> nodes = new ArrayList<>(segments.stream().map(Segment::node).toList());
    getChildren().setAll(nodes);
    requestLayout();
  }

  /// Shows which item is the one worked on.
  public void mark(Optional<NodeId> item) {
    for (Segment segment : segments) {
      boolean its = item.isPresent() && segment.item().equals(item);
      segment.node().pseudoClassStateChanged(CHOSEN, its);
    }
  }

  private void add(Item item, ItemRoom room, PageBudget budget) {
    String title =
        item.title().isEmpty() ? messages.get("ui.outline.untitled") : item.title().chars();
    Button button = new Button();
    button.getStyleClass().setAll("gb-budget-segment");
    button.setMinWidth(0);
    String told = title + "\n" + words.place(room) + "\n" + words.cost(budget, room);
    button.setTooltip(new Tooltip(told));
    button.setAccessibleText(told.replace("\n", "，"));
    button.setOnAction(event -> chosen.accept(item.id()));
    button.pseudoClassStateChanged(EVEN, segments.size() % 2 == 0);
    segments.add(
        new Segment(button, shortName(item), room.from(), room.to(), Optional.of(item.id())));
  }

  /// 18号 for a document, else its title.
  private String shortName(Item item) {
    return switch (item) {
      case Document document ->
          document.numbers().list().stream()
              .findFirst()
              .map(number -> messages.get("outline.bar.number", number.serial()))
              .orElseGet(() -> ShortTitle.of(document));
      case Chronicle chronicle -> messages.get("outline.bar.chronicle");
      case Notice notice -> ShortTitle.of(notice);
    };
  }

  private void quiet(String key, int from, int to) {
    Label label = new Label();
    label.getStyleClass().add("gb-budget-quiet");
    label.getStyleClass().add(key.replace('.', '-'));
    label.setMinWidth(0);
    label.setAlignment(Pos.CENTER);
    String name = messages.get(key);
    String told = messages.get("outline.bar.stretch", name, from + 1, to);
    label.setTooltip(new Tooltip(told));
    label.setAccessibleText(told);
    segments.add(new Segment(label, name, from * WHOLE, to * WHOLE, Optional.empty()));
  }

  private void walk(KeyEvent event) {
    int by = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
    List<Region> stops =
        segments.stream().filter(one -> one.item().isPresent()).map(Segment::node).toList();
    for (int i = 0; by != 0 && i < stops.size(); i++) {
      int to = i + by;
      if (stops.get(i).isFocused() && to >= 0 && to < stops.size()) {
        stops.get(to).requestFocus();
        event.consume();
        return;
      }
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + BAR + SCALE + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 600;
  }

  @Override
  protected void layoutChildren() {
    if (pages == 0) {
      return;
    }
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    for (Segment segment : segments) {
      double from = snapPositionX(width * segment.from() / (pages * (double) WHOLE));
      double to = snapPositionX(width * segment.to() / (pages * (double) WHOLE));
      double room = Math.max(1, to - from - (to < width - GAP ? GAP : 0));
      name(segment, room);
      segment.node().resizeRelocate(snappedLeftInset() + from, snappedTopInset(), room, BAR);
    }
    layoutScale(width);
  }

  private static void name(Segment segment, double room) {
    String name = room < LEAST ? "" : segment.name();
    switch (segment.node()) {
      case Button button -> button.setText(name);
      case Label label -> label.setText(name);
      default -> {}
    }
  }

  /// Page numbers at whole sheets.
  private void layoutScale(double width) {
    int step = sheet;
    while (width * step / pages < APART && step < pages) {
      step *= 2;
    }
    int marks = pages / step + 1;
    boolean end = pages % step != 0;
    while (scale.size() < marks + (end ? 1 : 0)) {
      Label mark = new Label();
      mark.getStyleClass().add("gb-budget-scale");
      mark.setAlignment(Pos.CENTER);
      scale.add(mark);
      getChildren().add(mark);
    }
    for (int i = 0; i < scale.size(); i++) {
      int page = i < marks ? i * step : pages;
      boolean last = page == pages;
      boolean near = i < marks && !last && end && (pages - page) * width / pages < APART / 2;
      Label mark = scale.get(i);
      mark.setVisible(i < marks + (end ? 1 : 0) && !near);
      mark.setText(Integer.toString(page));
      double x = width * page / pages;
      mark.setAlignment(page == 0 ? Pos.CENTER_LEFT : last ? Pos.CENTER_RIGHT : Pos.CENTER);
      double left = page == 0 ? x : last ? x - APART : x - APART / 2;
      mark.resizeRelocate(snappedLeftInset() + left, snappedTopInset() + BAR, APART, SCALE);
    }
  }
}
