package org.gongbao.exchange.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.gongbao.layout.annotate.DrawnMark;
import org.gongbao.layout.annotate.MarkRequest.State;
import org.gongbao.layout.annotate.Stroke;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.CodeFrame;
import org.gongbao.layout.frame.Frame.Ink;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Modules;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Turn;
import org.gongbao.layout.frame.Source;

/// Draws the frames of one sheet.
final class PagePainter {
  private static final String LAYOUT = "";
  private static final String FOOTER = "/Type /Pagination /Subtype /Footer";

  private final Operators out;
  private final Sheet sheet;
  private final Page page;
  private final PaintKit kit;
  private final TextPainter text;
  private final Marking marking;
  private String colour = "";
  private String artifact = LAYOUT;
  private Space space;

  PagePainter(Sheet sheet, PaintKit kit, Operators out) {
    this.out = out;
    this.sheet = sheet;
    this.page = sheet.page();
    this.kit = kit;
    this.text = new TextPainter(out, kit.fonts());
    this.marking = new Marking(out, kit.tags(), sheet.index());
    this.space = Space.upright(page, sheet.margin());
  }

  /// @return the elements of the page's marked pieces, in their order
  List<Element> draw() {
    sheet.watermark().ifPresent(this::watermark);
    body();
    space = Space.upright(page, sheet.margin());
    artifact = FOOTER;
    frames(page.furniture());
    frames(sheet.pageMarks(), kit.palette().marginal());
    finish();
    return marking.elements();
  }

  private void watermark(Watermark watermark) {
    out.op("q");
    Watermark.turn(page, sheet.margin(), out);
    space = new Space(0, 0);
    frames(List.of(watermark.frame()), kit.palette().watermark());
    restore();
  }

  private void body() {
    space = Space.body(page, sheet.margin());
    boolean turned = page.turn() != Turn.NONE;
    if (turned) {
      out.op("q");
      Space.turn(page, sheet.margin(), out);
    }
    frames(page.body());
    frames(sheet.bodyMarks(), kit.palette().marginal());
    sheet.drawn().marks().forEach(this::drawn);
    if (turned) {
      restore();
    }
  }

  private void restore() {
    finish();
    out.op("Q");
    text.forget();
    colour = "";
  }

  private void finish() {
    text.end();
    marking.end();
  }

  private void frames(List<Frame> frames) {
    for (Frame frame : frames) {
      switch (frame) {
        case TextFrame line -> line(line);
        case RuleFrame rule -> rule(rule);
        case PictureFrame picture -> picture(picture);
        case CodeFrame code -> code(code);
      }
    }
  }

  /// Text of the profile's own, in one colour.
  private void frames(List<Frame> frames, String ink) {
    for (Frame frame : frames) {
      if (frame instanceof TextFrame line) {
        mark(Optional.empty());
        colour(ink);
        line.line().runs().forEach(run -> text.run(run, space.x(line.x()), space.y(line.y())));
      }
    }
  }

  private void line(TextFrame line) {
    for (Glyphs run : line.line().runs()) {
      mark(marking.tree().flatMap(tree -> tree.of(line.role(), run)));
      colour(kit.palette().of(line.ink()));
      text.run(run, space.x(line.x()), space.y(line.y()));
      anchor(line, run);
    }
  }

  private void anchor(TextFrame line, Glyphs run) {
    if (page.kind() == Page.Kind.TEXT && !(run.source() instanceof Source.Made)) {
      long top =
          page.turn() == Turn.NONE
              ? space.y(line.y() - run.typeset().size())
              : (long) sheet.margin() + page.height();
      run.source().node().ifPresent(node -> kit.anchors().note(node, sheet.index(), top));
    }
  }

  private void rule(RuleFrame rule) {
    mark(Optional.empty());
    text.end();
    colour(kit.palette().of(rule.ink()));
    out.lengths(space.x(rule.x()), space.y(rule.y() + rule.height()));
    out.lengths(rule.width(), rule.height()).op("re").op("f");
  }

  private void picture(PictureFrame picture) {
    Optional<Element> figure = marking.tree().flatMap(tree -> tree.of(picture.node()));
    mark(figure);
    text.end();
    long left = space.x(picture.x());
    long bottom = space.y(picture.y() + picture.height());
    Optional<String> name = kit.pictures().name(picture.asset());
    if (name.isPresent()) {
      out.op("q").lengths(picture.width(), 0, 0, picture.height(), left, bottom).op("cm");
      out.words("/" + name.get()).op("Do").op("Q");
    } else {
      placeholder(picture, left, bottom);
    }
    figure.ifPresent(
        element -> element.with(box(picture.x(), picture.y(), picture.width(), picture.height())));
  }

  /// All squares as one shape, so that no seam shows between them.
  private void code(CodeFrame code) {
    Optional<Element> figure = marking.tree().flatMap(tree -> tree.of(code.node()));
    mark(figure);
    text.end();
    colour(kit.palette().of(Ink.BLACK));
    for (Modules.Run run : code.modules().runs()) {
      int x = code.x() + run.column() * code.module();
      int y = code.y() + (run.row() + 1) * code.module();
      out.lengths(space.x(x), space.y(y));
      out.lengths((long) run.length() * code.module(), code.module()).op("re");
    }
    out.op("f");
    figure.ifPresent(element -> element.with(box(code.x(), code.y(), code.side(), code.side())));
  }

  /// A crossed frame where a picture is missing or cannot be read.
  private void placeholder(PictureFrame picture, long left, long bottom) {
    long right = left + picture.width();
    long top = bottom + picture.height();
    out.op("q").words(kit.palette().stroke()).words("\n0.5").op("w");
    out.lengths(left, bottom, picture.width(), picture.height()).op("re");
    out.lengths(left, bottom).op("m").lengths(right, top).op("l");
    out.lengths(left, top).op("m").lengths(right, bottom).op("l").op("S").op("Q");
  }

  private void drawn(DrawnMark drawn) {
    mark(Optional.empty());
    text.end();
    String pen = Palette.pen(drawn.round());
    out.op("q").words(pen).op("RG").length(DrawnMark.PEN).op("w").words("1 J 1").op("j");
    if (drawn.state() == State.REFUSED) {
      out.words("[2 1.5] 0").op("d");
    }
    drawn.strokes().forEach(this::stroke);
    out.op("Q");
    frames(List.copyOf(drawn.words()), pen + " rg");
  }

  private void stroke(Stroke stroke) {
    for (Stroke.Step step : stroke.steps()) {
      switch (step) {
        case Stroke.Step.Move(int x, int y) -> out.lengths(space.x(x), space.y(y)).op("m");
        case Stroke.Step.Line(int x, int y) -> out.lengths(space.x(x), space.y(y)).op("l");
        case Stroke.Step.Curve(int x1, int y1, int x2, int y2, int x, int y) ->
            out.lengths(space.x(x1), space.y(y1), space.x(x2), space.y(y2), space.x(x), space.y(y))
                .op("c");
        case Stroke.Step.Close() -> out.op("h");
      }
    }
    out.op("S");
  }

  /// Where a picture lies on the page as bound, for readers that reflow it.
  private COSDictionary box(long left, long top, long width, long high) {
    long right = left + width;
    long foot = top + high;
    long margin = sheet.margin();
    long height = margin + page.height();
    return Cos.direct(
        "O",
        Cos.name("Layout"),
        "BBox",
        switch (page.turn()) {
          case NONE -> Cos.box(margin + left, height - foot, margin + right, height - top);
          case LEFT -> Cos.box(margin + top, margin + left, margin + foot, margin + right);
          case RIGHT -> {
            long edge = margin + page.width();
            yield Cos.box(edge - foot, height - right, edge - top, height - left);
          }
        });
  }

  private void mark(Optional<Element> element) {
    if (!marking.isIn(element, artifact)) {
      text.end();
      marking.begin(element, artifact);
    }
  }

  private void colour(String wanted) {
    if (!wanted.equals(colour)) {
      out.op(wanted);
      colour = wanted;
    }
  }
}
