package org.gongbao.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;
import org.gongbao.layout.annotate.DrawnMark;
import org.gongbao.layout.annotate.MarkRequest.State;
import org.gongbao.layout.annotate.PageMarks;
import org.gongbao.layout.annotate.Stroke;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;

/// The marks of proofreaders over a page. Never gets the pointer: who is asked where a mark stands
/// is the layout's [PageMarks].
final class PenLayer extends Group {
  private static final int ROUNDS = 3;

  private Drawn drawn = new Drawn(PageMarks.NONE, Optional.empty(), 0);

  /// @param picked the mark set off from the others
  private record Drawn(PageMarks marks, Optional<String> picked, double factor) {
    boolean isLike(Drawn other) {
      return marks == other.marks && picked.equals(other.picked) && factor == other.factor;
    }
  }

  PenLayer() {
    setMouseTransparent(true);
    setManaged(false);
    setAutoSizeChildren(false);
  }

  void show(Page page, PageMarks marks, Optional<String> picked, double factor) {
    Drawn next = new Drawn(marks, picked, factor);
    if (next.isLike(drawn)) {
      return;
    }
    drawn = next;
    getChildren().setAll(marks.marks().stream().flatMap(mark -> nodes(mark).stream()).toList());
    switch (page.turn()) {
      case NONE -> getTransforms().clear();
      case LEFT ->
          getTransforms().setAll(new Translate(0, page.height() * factor), new Rotate(-90));
      case RIGHT -> getTransforms().setAll(new Translate(page.width() * factor, 0), new Rotate(90));
    }
    applyCss();
  }

  private List<Node> nodes(DrawnMark mark) {
    List<Node> nodes = new ArrayList<>();
    Path path = new Path();
    mark.strokes().forEach(stroke -> add(path, stroke, drawn.factor()));
    path.getStyleClass().addAll("gb-pen", "gb-pen-" + pen(mark));
    boolean isPicked = drawn.picked().filter(mark.id()::equals).isPresent();
    if (isPicked) {
      path.getStyleClass().add("gb-pen-picked");
    }
    if (mark.state() == State.REFUSED) {
      path.getStyleClass().add("gb-pen-refused");
    }
    path.setStrokeWidth(Math.max(0.7, DrawnMark.PEN * drawn.factor()) * (isPicked ? 2 : 1));
    nodes.add(path);
    for (TextFrame line : mark.words()) {
      for (Glyphs run : line.line().runs()) {
        nodes.add(words(line, run, mark, isPicked));
      }
    }
    return nodes;
  }

  private static String pen(DrawnMark mark) {
    return mark.round() >= 1 && mark.round() <= ROUNDS ? Integer.toString(mark.round()) : "other";
  }

  private Node words(TextFrame line, Glyphs run, DrawnMark mark, boolean isPicked) {
    Text words = new Text(run.chars());
    words.getStyleClass().addAll("gb-pen-words", "gb-pen-words-" + pen(mark));
    if (isPicked) {
      words.getStyleClass().add("gb-pen-picked");
    }
    words.setStyle("-fx-font-size: " + run.typeset().size() * drawn.factor() + "px");
    words.setX((line.x() + run.x(0)) * drawn.factor());
    words.setY(line.y() * drawn.factor());
    return words;
  }

  /// @param f pixels or points an EMU
  static void add(Path path, Stroke stroke, double f) {
    for (Stroke.Step step : stroke.steps()) {
      path.getElements()
          .add(
              switch (step) {
                case Stroke.Step.Move(int x, int y) -> new MoveTo(x * f, y * f);
                case Stroke.Step.Line(int x, int y) -> new LineTo(x * f, y * f);
                case Stroke.Step.Curve(int x1, int y1, int x2, int y2, int x, int y) ->
                    new CubicCurveTo(x1 * f, y1 * f, x2 * f, y2 * f, x * f, y * f);
                case Stroke.Step.Close() -> new ClosePath();
              });
    }
  }
}
