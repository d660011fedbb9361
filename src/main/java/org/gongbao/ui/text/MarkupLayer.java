package org.gongbao.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.gongbao.ui.text.Markup.Line;
import org.jspecify.annotations.Nullable;

/// What is set off in one text, behind its characters. Drawn anew only when the text, its width or
/// what is set off changed.
final class MarkupLayer extends Group {
  private List<Markup> markups = List.of();
  private int used;
  private State drawn = new State(null, 0, List.of());

  MarkupLayer() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /// @return true when they are others than before
  boolean take(List<Markup> next) {
    boolean changed = !markups.equals(next);
    markups = List.copyOf(next);
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
      int to = Math.min(markup.from() + markup.length(), length);
      if (markup.from() < to) {
        draw(markup, boxes(flow, content, markup.from(), to));
      }
    }
    while (getChildren().size() > used) {
      getChildren().removeLast();
    }
  }

  private static List<LineBox> boxes(TextFlow flow, FlowContent content, int from, int to) {
    return LineBox.of(flow.getRangeShape(content.position(from), content.position(to), true));
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
