package org.gongbao.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.gongbao.ui.text.Markup.Line;
import org.jspecify.annotations.Nullable;

/// What is set off in one text in one way, behind its characters. Drawn anew only when the text,
/// its width or what is set off changed.
final class MarkupLayer extends Group {
  private final Predicate<Markup> mine;
  private List<Markup> markups = List.of();
  private int used;
  private State drawn = new State(null, 0, List.of());

  /// @param mine what is drawn here
  MarkupLayer(Predicate<Markup> mine) {
    this.mine = mine;
    setManaged(false);
    setMouseTransparent(true);
  }

  /// @return true when they are others than before
  boolean take(List<Markup> next) {
    List<Markup> taken = next.stream().filter(mine).toList();
    boolean changed = !markups.equals(taken);
    markups = taken;
    return changed;
  }

  /// True when a stretch is set off so that no selection is to be drawn over it.
  boolean isShownAs(int from, int to) {
    return markups.stream()
        .anyMatch(
            markup ->
                markup.look().line() == Line.STRONG
                    && markup.from() == from
                    && markup.from() + markup.length() == to);
  }

  /// Draws them where the characters are now.
  void place(TextFlow flow, FlowContent content, int length) {
    if (getLayoutX() != flow.getLayoutX() || getLayoutY() != flow.getLayoutY()) {
      relocate(flow.getLayoutX(), flow.getLayoutY());
    }
    State now = new State(content, flow.getWidth(), markups);
    if (drawn.isSame(now) || markups.isEmpty() && drawn.markups().isEmpty()) {
      return;
    }
    drawn = now;
    used = 0;
    for (Markup markup : markups) {
      boolean before = markup.look().line() == Line.BEFORE;
      int end = Math.min(markup.from() + markup.length(), length);
      int from = before ? content.start() : content.position(markup.from());
      int to = content.position(before ? 0 : end);
      if (from < to) {
        draw(markup, LineBox.of(flow.getRangeShape(from, to, true)));
      }
    }
    while (getChildren().size() > used) {
      getChildren().removeLast();
    }
  }

  private void draw(Markup markup, List<LineBox> boxes) {
    Markup.Look look = markup.look();
    List<PathElement> shape = new ArrayList<>();
    for (LineBox box : boxes) {
      shape.addAll(markup.isGround() ? box.ground() : box.below(look.line()));
    }
    path(shape, markup.isGround() ? "gb-markup-tint" : "gb-markup-line", look.style(), look.line());
    if (look.margin()) {
      List<PathElement> bars = new ArrayList<>();
      boxes.forEach(box -> bars.addAll(box.margin()));
      path(bars, "gb-markup-margin", look.style(), Line.TINT);
    }
  }

  /// Paths are used again: what a key moves need not be styled again.
  private void path(List<PathElement> shape, String kind, String style, Line line) {
    List<String> styles =
        line == Line.DOTTED ? List.of(kind, style, "gb-markup-dotted") : List.of(kind, style);
    if (used == getChildren().size()) {
      getChildren().add(new Path());
    }
    Path path = (Path) getChildren().get(used);
    used++;
    if (!path.getStyleClass().equals(styles)) {
      path.getStyleClass().setAll(styles);
    }
    path.getElements().setAll(shape);
  }

  /// @param content identity tells the text
  private record State(@Nullable FlowContent content, double width, List<Markup> markups) {
    @SuppressWarnings("ReferenceEquality") // made anew for every text drawn
    boolean isSame(State other) {
      return content == other.content && width == other.width && markups.equals(other.markups);
    }
  }
}
