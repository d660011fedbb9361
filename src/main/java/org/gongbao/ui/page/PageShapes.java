package org.gongbao.ui.page;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;
import org.gongbao.layout.annotate.DrawnMark;
import org.gongbao.layout.annotate.MarkRequest.State;
import org.gongbao.layout.annotate.PageMarks;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.CodeFrame;
import org.gongbao.layout.frame.Frame.Ink;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Modules;
import org.gongbao.layout.frame.Page;

/// Pages as outlines, in points: for printers, which then choose the dots themselves. Takes a while
/// a page: ask off the FX thread.
public final class PageShapes {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final double ABOVE = 0.88;
  private static final Double[] REFUSED = {2.0, 1.5};
  private final PageFonts fonts;
  private final Inks inks;
  private final Function<String, Optional<byte[]>> assets;

  /// @param assets bytes of a picture by their SHA-256
  public PageShapes(PageFonts fonts, Inks inks, Function<String, Optional<byte[]>> assets) {
    this.fonts = fonts;
    this.inks = inks;
    this.assets = assets;
  }

  /// A page as nodes that are in no scene.
  ///
  /// @param marks drawn on it by proofreaders
  public Node of(Page page, PageMarks marks) {
    Group body = group(page.body());
    marks.marks().forEach(mark -> draw(mark, body));
    double width = points(page.width());
    double height = points(page.height());
    switch (page.turn()) {
      case NONE -> {}
      case LEFT -> body.getTransforms().addAll(new Translate(0, height), new Rotate(-90));
      case RIGHT -> body.getTransforms().addAll(new Translate(width, 0), new Rotate(90));
    }
    return new Group(body, group(page.furniture()));
  }

  private void draw(DrawnMark mark, Group body) {
    Color pen = colour(inks.pen(mark.round()));
    Path path = new Path();
    mark.strokes().forEach(stroke -> PenLayer.add(path, stroke, 1.0 / Emu.PT));
    path.setStroke(pen);
    path.setStrokeWidth(points(DrawnMark.PEN));
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    if (mark.state() == State.REFUSED) {
      path.getStrokeDashArray().setAll(REFUSED);
    }
    body.getChildren().add(path);
    for (TextFrame words : mark.words()) {
      words.line().runs().forEach(run -> body.getChildren().add(run(words, run, pen)));
    }
  }

  private Group group(List<Frame> frames) {
    Group group = new Group();
    for (Frame frame : frames) {
      switch (frame) {
        case TextFrame text ->
            text.line()
                .runs()
                .forEach(run -> group.getChildren().add(run(text, run, colour(text.ink()))));
        case RuleFrame rule -> group.getChildren().add(rule(rule));
        case PictureFrame picture -> picture(picture).ifPresent(group.getChildren()::add);
        case CodeFrame code -> group.getChildren().add(code(code));
      }
    }
    return group;
  }

  private Path run(TextFrame text, Glyphs run, Color ink) {
    Path path = new Path();
    path.setStroke(null);
    path.setFill(ink);
    double size = points(run.typeset().size());
    double stretch = run.typeset().stretch() / 1000.0;
    double baseline = points(text.y() - run.typeset().rise());
    Optional<Font> face = fonts.face(run.typeset().font());
    for (int i = 0; i < run.count(); i++) {
      double x = points(text.x() + run.x(i));
      if (run.id(i) == 0 || face.isEmpty()) {
        box(path.getElements(), x, baseline, size, points(run.advance(i)));
      } else {
        AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
        place.scale(stretch, 1);
        Font sized = face.get().deriveFont((float) size);
        GlyphVector glyph = sized.createGlyphVector(CONTEXT, new int[] {run.id(i)});
        add(path.getElements(), place.createTransformedShape(glyph.getGlyphOutline(0)));
      }
    }
    return path;
  }

  /// A frame around nothing, for a glyph no font has.
  private static void box(
      List<PathElement> path, double x, double baseline, double size, double width) {
    double top = baseline - size * ABOVE;
    double weight = size / 16;
    for (double inset : new double[] {weight, 2 * weight}) {
      // The inner edge runs the other way, so that it is left out of the filling.
      boolean inner = inset > weight;
      double left = inner ? x + width - inset : x + inset;
      double right = inner ? x + inset : x + width - inset;
      path.add(new MoveTo(left, top + inset));
      path.add(new LineTo(right, top + inset));
      path.add(new LineTo(right, top + size - inset));
      path.add(new LineTo(left, top + size - inset));
      path.add(new ClosePath());
    }
  }

  private static void add(List<PathElement> path, Shape shape) {
    double[] at = new double[6];
    for (PathIterator part = shape.getPathIterator(null); !part.isDone(); part.next()) {
      path.add(
          switch (part.currentSegment(at)) {
            case PathIterator.SEG_MOVETO -> new MoveTo(at[0], at[1]);
            case PathIterator.SEG_LINETO -> new LineTo(at[0], at[1]);
            case PathIterator.SEG_QUADTO -> new QuadCurveTo(at[0], at[1], at[2], at[3]);
            case PathIterator.SEG_CUBICTO ->
                new CubicCurveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            default -> new ClosePath();
          });
    }
  }

  private Rectangle rule(RuleFrame rule) {
    Rectangle shape =
        new Rectangle(
            points(rule.x()), points(rule.y()), points(rule.width()), points(rule.height()));
    shape.setFill(colour(rule.ink()));
    return shape;
  }

  private Path code(CodeFrame code) {
    Path path = new Path();
    path.setStroke(null);
    path.setFill(colour(Ink.BLACK));
    for (Modules.Run run : code.modules().runs()) {
      double left = points(code.x() + run.column() * code.module());
      double right = points(code.x() + (run.column() + run.length()) * code.module());
      double top = points(code.y() + run.row() * code.module());
      double foot = points(code.y() + (run.row() + 1) * code.module());
      path.getElements()
          .addAll(
              new MoveTo(left, top),
              new LineTo(right, top),
              new LineTo(right, foot),
              new LineTo(left, foot),
              new ClosePath());
    }
    return path;
  }

  private Optional<Node> picture(PictureFrame frame) {
    return assets
        .apply(frame.asset().sha256())
        .map(bytes -> new Image(new ByteArrayInputStream(bytes)))
        .filter(image -> !image.isError())
        .map(
            image -> {
              ImageView view = new ImageView(image);
              view.setX(points(frame.x()));
              view.setY(points(frame.y()));
              view.setFitWidth(points(frame.width()));
              view.setFitHeight(points(frame.height()));
              return view;
            });
  }

  private Color colour(Ink ink) {
    return colour(inks.of(ink));
  }

  private static Color colour(int argb) {
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
  }

  private static double points(int emu) {
    return emu / (double) Emu.PT;
  }
}
