package org.gongbao.exchange.pdf.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.layout.annotate.Area;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;

/// How a page lies on a sheet. Proofs are printed to PDF, smaller or on other paper, before they
/// are read: the text they show tells where each point of a sheet is on the page.
///
/// A point (x, y) of the sheet is at (a x − b y + dx, b x + a y + dy) of the page.
record Fit(double a, double b, double dx, double dy) {
  /// By how much a sheet may differ from its page: programs round to points.
  private static final int SAME = Emu.MM;

  /// By how much a glyph may lie beside its place.
  private static final int ASIDE = Emu.MM / 3;

  /// Lines that are shorter stand on a page more than once.
  private static final int SHORTEST = 3;

  private static final double LEVEL = 0.005;

  private static final Fit AS_IT_IS = new Fit(1, 0, 0, 0);

  /// Where a glyph is on the sheet and on the page.
  private record Pair(Point from, Point to) {}

  private record Point(double x, double y) {
    double by(Point other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  /// Empty when the text of the sheet is not that of the page, or lies otherwise. A sheet without
  /// text lies as it did where nobody printed it anew.
  static Optional<Fit> of(Page page, SheetFacts sheet) {
    Printed printed = Printed.of(page);
    List<Pair> pairs = printed.pairs(sheet.shown());
    boolean silent = pairs.isEmpty() && (sheet.number() == 0 || printed.lines.isEmpty());
    if (silent) {
      boolean same =
          sheet.trimmed()
              && Math.abs(page.width() - sheet.width()) <= SAME
              && Math.abs(page.height() - sheet.height()) <= SAME;
      return same ? Optional.of(AS_IT_IS) : Optional.empty();
    }
    return least(pairs).filter(fit -> fit.holds(pairs));
  }

  /// The one with the least squares.
  private static Optional<Fit> least(List<Pair> pairs) {
    Point from = middle(pairs.stream().map(Pair::from).toList());
    Point to = middle(pairs.stream().map(Pair::to).toList());
    double along = 0;
    double across = 0;
    double spread = 0;
    for (Pair pair : pairs) {
      double x = pair.from.x - from.x;
      double y = pair.from.y - from.y;
      double u = pair.to.x - to.x;
      double v = pair.to.y - to.y;
      along += x * u + y * v;
      across += x * v - y * u;
      spread += x * x + y * y;
    }
    if (spread < SAME) {
      return Optional.empty();
    }
    double a = along / spread;
    double b = across / spread;
    return Optional.of(
        new Fit(a, b, to.x - a * from.x + b * from.y, to.y - b * from.x - a * from.y));
  }

  private static Point middle(List<Point> points) {
    return new Point(
        points.stream().mapToDouble(Point::x).average().orElse(0),
        points.stream().mapToDouble(Point::y).average().orElse(0));
  }

  /// True when every glyph is in its place and the page is level.
  private boolean holds(List<Pair> pairs) {
    double tilt = Math.min(Math.abs(a), Math.abs(b)) / Math.hypot(a, b);
    return tilt < LEVEL
        && pairs.stream().allMatch(pair -> on(pair.from.x, pair.from.y).by(pair.to) <= ASIDE);
  }

  private Point on(double x, double y) {
    return new Point(a * x - b * y + dx, b * x + a * y + dy);
  }

  /// An area of the sheet on the page.
  Area on(Area area) {
    Point one = on(area.left(), area.top());
    Point other = on(area.right(), area.bottom());
    return new Area(
        emu(Math.min(one.x, other.x)),
        emu(Math.min(one.y, other.y)),
        emu(Math.max(one.x, other.x)),
        emu(Math.max(one.y, other.y)));
  }

  private static int emu(double length) {
    int most = 1 << 29;
    return Math.clamp(Math.round(length), -most, most);
  }

  /// Characters and where the glyph of each stands.
  private static final class Row {
    private final StringBuilder chars = new StringBuilder();
    private final List<Point> points = new ArrayList<>();

    void add(String cluster, Point point) {
      for (int i = 0; i < cluster.length(); i++) {
        char c = cluster.charAt(i);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          chars.append(c);
          points.add(point);
        }
      }
    }

    /// Where others are the only ones like them; -1 for nowhere.
    int once(String others) {
      int at = chars.indexOf(others);
      return at == chars.lastIndexOf(others) ? at : -1;
    }
  }

  /// The lines of a page.
  private record Printed(List<Row> lines, Row all) {

    static Printed of(Page page) {
      Printed printed = new Printed(new ArrayList<>(), new Row());
      page.body().stream()
          .filter(TextFrame.class::isInstance)
          .map(TextFrame.class::cast)
          .forEach(frame -> printed.add(page, frame));
      return printed;
    }

    private void add(Page page, TextFrame frame) {
      Row line = new Row();
      for (Glyphs run : frame.line().runs()) {
        for (int i = 0; i < run.count(); i++) {
          int x = frame.x() + run.x(i);
          int y = frame.y() - run.typeset().rise();
          Point point =
              switch (page.turn()) {
                case NONE -> new Point(x, y);
                case LEFT -> new Point(y, page.height() - x);
                case RIGHT -> new Point(page.width() - y, x);
              };
          line.add(run.cluster(i), point);
          all.add(run.cluster(i), point);
        }
      }
      if (line.chars.length() >= SHORTEST) {
        lines.add(line);
      }
    }

    /// The ends of lines that the sheet shows too, each of them once.
    List<Pair> pairs(List<Shown> shown) {
      Row sheet = new Row();
      shown.forEach(glyph -> sheet.add(glyph.chars(), new Point(glyph.x(), glyph.y())));
      List<Pair> pairs = new ArrayList<>();
      for (Row line : lines) {
        String chars = line.chars.toString();
        int at = all.once(chars) < 0 ? -1 : sheet.once(chars);
        if (at >= 0) {
          int last = chars.length() - 1;
          pairs.add(new Pair(sheet.points.get(at), line.points.getFirst()));
          pairs.add(new Pair(sheet.points.get(at + last), line.points.get(last)));
        }
      }
      return pairs;
    }
  }
}
