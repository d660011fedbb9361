package org.gongbao.layout.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongbao.layout.place.Printed;
import org.gongbao.layout.place.PrintedRun;
import org.gongbao.layout.place.PrintedText;
import org.gongbao.layout.place.Stretch;

/// What one mark looks like at the characters, page by page.
final class Figure {
  private final PrintedText text;
  private final MarkRequest request;
  private final List<List<Piece>> targets = new ArrayList<>();
  private final Map<Integer, List<Stroke>> strokes = new TreeMap<>();
  private final Map<Integer, List<Area>> areas = new TreeMap<>();

  Figure(PrintedText text, MarkRequest request) {
    this.text = text;
    this.request = request;
    for (Stretch target : request.targets()) {
      List<Piece> pieces = Piece.of(text.of(target));
      if (pieces.isEmpty()) {
        text.at(target.from()).map(Piece::of).ifPresent(point -> targets.add(List.of(point)));
      } else {
        targets.add(pieces);
      }
    }
    targets.forEach(pieces -> pieces.forEach(p -> list(areas, p.page()).add(p.area())));
    if (!targets.isEmpty()) {
      draw();
    }
  }

  private static <T> List<T> list(Map<Integer, List<T>> lists, int page) {
    return lists.computeIfAbsent(page, any -> new ArrayList<>());
  }

  /// Pages the mark lies on; empty when its characters are printed nowhere.
  List<Integer> pages() {
    return List.copyOf(areas.keySet());
  }

  List<Stroke> strokes(int page) {
    return strokes.getOrDefault(page, List.of());
  }

  List<Area> areas(int page) {
    return areas.getOrDefault(page, List.of());
  }

  /// Where the line to the margin begins: at the last line of what comes first, or at the point.
  Optional<Piece> anchor() {
    List<Piece> first = targets.isEmpty() ? List.of() : targets.getFirst();
    if (request.sign().isAtPoint()) {
      return first.stream().findFirst().map(piece -> pointAt(piece, piece.left()));
    }
    return first.stream()
        .filter(piece -> piece.page() == first.getFirst().page())
        .reduce((before, last) -> last);
  }

  private void draw() {
    switch (request.sign()) {
      case REPLACE, SCRIPT, REMARK, SUBSTITUTE -> targets.forEach(this::ring);
      case DELETE -> {
        targets.forEach(this::ring);
        each((piece, lines) -> lines.add(Signs.through(piece)));
      }
      case QUESTION -> each((piece, lines) -> lines.add(Signs.wave(piece)));
      case INSERT -> points((piece, lines) -> lines.add(Signs.caret(piece)));
      case UPRIGHT, PICTURE_UPRIGHT -> {
        targets.forEach(this::ring);
        each(Signs::turn);
      }
      case TRANSPOSE -> exchange();
      case RUN_ON -> runOn();
      case NEW_PARAGRAPH -> points(Signs::paragraph);
      case MOVE -> move();
      case RAISE -> each(Signs::raise);
      case SHIFT -> each(Signs::shift);
      case ALIGN -> each(Signs::align);
      case STEPS -> each((piece, lines) -> lines.add(Signs.steps(piece)));
      case MORE_SPACE -> points((piece, lines) -> Signs.angles(piece, true, lines));
      case LESS_SPACE -> points((piece, lines) -> Signs.angles(piece, false, lines));
      case GIVE_SPACE -> points(Signs::space);
      case SEPARATE -> points((piece, lines) -> lines.add(Signs.fork(piece)));
      case STET -> each(Signs::stet);
    }
  }

  private interface Sign {
    void draw(Piece piece, List<Stroke> strokes);
  }

  /// At every line of every target; a point has nothing to draw along and gets the sign of a gap.
  private void each(Sign sign) {
    for (List<Piece> pieces : targets) {
      for (Piece piece : pieces) {
        List<Stroke> lines = list(strokes, piece.page());
        if (piece.isPoint()) {
          lines.add(Signs.caret(piece));
        } else {
          sign.draw(piece, lines);
        }
      }
    }
  }

  /// Where each target begins.
  private void points(Sign sign) {
    for (List<Piece> pieces : targets) {
      Piece first = pieces.getFirst();
      sign.draw(pointAt(first, first.left()), list(strokes, first.page()));
    }
  }

  private static Piece pointAt(Piece piece, int x) {
    return new Piece(piece.page(), piece.frame(), x, x, piece.y(), piece.size(), false, false);
  }

  private void ring(List<Piece> pieces) {
    List<Piece> lines = pieces.stream().filter(piece -> !piece.isPoint()).toList();
    lines.stream()
        .map(Piece::page)
        .distinct()
        .forEach(
            page -> {
              List<Piece> there = lines.stream().filter(piece -> piece.page() == page).toList();
              list(strokes, page).addAll(Outlines.around(there));
            });
    pieces.stream()
        .filter(Piece::isPoint)
        .forEach(point -> list(strokes, point.page()).add(Signs.caret(point)));
  }

  private void exchange() {
    Piece one = targets.getFirst().getFirst();
    boolean whole = targets.size() == 1 && targets.getFirst().size() == 1;
    if (whole && !one.isPoint()) {
      list(strokes, one.page()).add(Signs.exchange(one, one.middle()));
      return;
    }
    Piece other = targets.getLast().getFirst();
    boolean onOneLine =
        targets.size() == 2
            && targets.stream().allMatch(pieces -> pieces.size() == 1)
            && one.frame() == other.frame()
            && Math.abs(other.left() - one.right()) < one.em(60);
    if (onOneLine) {
      Piece both =
          new Piece(
              one.page(),
              one.frame(),
              one.left(),
              other.right(),
              one.y(),
              one.size(),
              false,
              false);
      list(strokes, one.page()).add(Signs.exchange(both, (one.right() + other.left()) / 2));
      return;
    }
    targets.forEach(this::ring);
    if (one.page() == other.page() && one != other) {
      arc(one, other);
    }
  }

  /// A line from the one to the other, with an arrow at both ends.
  private void arc(Piece one, Piece other) {
    List<Stroke> lines = list(strokes, one.page());
    int high = Math.min(one.top(), other.top()) - one.em(40);
    lines.add(
        Stroke.from(one.middle(), one.top())
            .curve(one.middle(), high, other.middle(), high, other.middle(), other.top())
            .up());
    Signs.arrow(one.middle(), one.top(), 0, 1, one.em(20), lines);
    Signs.arrow(other.middle(), other.top(), 0, 1, one.em(20), lines);
  }

  private void runOn() {
    Piece start = withOrdinal(targets.getLast().getFirst(), request.targets().getLast());
    Optional<Piece> end =
        targets.size() > 1 ? Optional.of(targets.getFirst().getLast()) : endBefore();
    if (end.isEmpty()) {
      Signs.hookIn(start, list(strokes, start.page()));
      return;
    }
    Piece before = end.get();
    boolean near =
        before.page() == start.page()
            && before.frame().column() == start.frame().column()
            && start.y() > before.y();
    if (near) {
      Signs.runOn(before, start, list(strokes, start.page()));
    } else {
      Signs.hookOut(before, list(strokes, before.page()));
      list(areas, before.page()).add(pointAt(before, before.right()).area());
      Signs.hookIn(start, list(strokes, start.page()));
    }
  }

  /// The beginning of a paragraph is that of its ordinal.
  private Piece withOrdinal(Piece start, Stretch target) {
    int left =
        target.from().offset() > 0
            ? start.left()
            : text.runs(start.frame()).stream()
                .filter(run -> run.start().node().equals(target.from().node()))
                .mapToInt(run -> run.frame().x() + run.glyphs().x(0))
                .min()
                .orElse(start.left());
    return pointAt(start, left);
  }

  /// The end of what is read before the one target.
  private Optional<Piece> endBefore() {
    return text.at(request.targets().getFirst().from())
        .map(Printed::run)
        .flatMap(
            run -> {
              Optional<PrintedRun> before = text.before(run);
              while (before.isPresent() && before.get().start().node().equals(run.start().node())) {
                before = text.before(before.get());
              }
              return before;
            })
        .flatMap(run -> text.at(run.start().at(run.end())))
        .map(Piece::of);
  }

  private void move() {
    ring(targets.getFirst());
    if (targets.size() < 2) {
      return;
    }
    Piece from = targets.getFirst().getLast();
    Piece to = pointAt(targets.getLast().getFirst(), targets.getLast().getFirst().left());
    List<Stroke> lines = list(strokes, to.page());
    int foot = to.y() + to.em(20);
    if (from.page() == to.page()) {
      int down = from.y() < to.y() ? from.bottom() : from.top();
      int low = foot + to.em(60);
      lines.add(
          Stroke.from(from.middle(), down)
              .curve(from.middle(), low, to.middle(), low, to.middle(), foot)
              .up());
    } else {
      lines.add(Stroke.from(to.middle(), foot + to.em(60)).line(to.middle(), foot).up());
    }
    Signs.arrow(to.middle(), to.y() + to.em(2), 0, -1, to.em(26), lines);
    lines.add(Stroke.from(to.middle(), foot).line(to.middle(), to.y() + to.em(2)).up());
  }
}
