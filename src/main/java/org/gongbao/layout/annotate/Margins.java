package org.gongbao.layout.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.layout.annotate.Leader.Side;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.LineNumbers;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Turn;

/// The margins of pages, as far as notes may be written there: within what printers reach, clear of
/// the numbers of lines, of folios and of what a proof says at its head.
final class Margins {
  /// Printers reach no nearer to the edge.
  private static final int SAFE = 4 * Emu.MM;

  /// What a proof says of itself stands above.
  private static final int HEAD = 12 * Emu.MM;

  /// What a proof numbers its lines with, at the left of their columns: white, 通 before the number
  /// of a line that spans them, a digit.
  private static final int NUMBER_GAP = 4 * Emu.PT;

  private static final int ACROSS = 6 * Emu.PT;
  private static final int DIGIT = Emu.PT * 10 / 3;

  private static final int GAP = Emu.MM;

  /// In which lines turn to their notes.
  private static final int FAN = Emu.MM * 19 / 10;

  /// Two characters.
  private static final int NARROWEST = 18 * Emu.PT;

  private final Map<Group, Extent> extents = new HashMap<>();

  Margins(List<Page> pages) {
    for (Page page : pages) {
      extent(page).ifPresent(own -> extents.merge(Group.of(page), own, Extent::around));
    }
  }

  /// Text pages of a side have one type area; any other page has its own.
  private record Group(int number, boolean odd, Turn turn) {
    static Group of(Page page) {
      boolean text = page.kind() == Page.Kind.TEXT;
      return new Group(text ? 0 : page.number(), page.isOdd(), page.turn());
    }
  }

  /// From left to right, as read.
  private record Extent(int left, int right) {
    Extent around(Extent other) {
      return new Extent(Math.min(left, other.left), Math.max(right, other.right));
    }
  }

  private static Optional<Extent> extent(Page page) {
    return page.body().stream().flatMap(frame -> extent(frame).stream()).reduce(Extent::around);
  }

  private static Optional<Extent> extent(Frame frame) {
    return switch (frame) {
      case Frame.TextFrame text ->
          text.line().runs().stream()
              .filter(run -> run.count() > 0)
              .map(run -> extent(text, run))
              .reduce(Extent::around);
      case Frame.RuleFrame rule -> Optional.of(new Extent(rule.x(), rule.x() + rule.width()));
      case Frame.PictureFrame picture ->
          Optional.of(new Extent(picture.x(), picture.x() + picture.width()));
      case Frame.CodeFrame code -> Optional.of(new Extent(code.x(), code.x() + code.side()));
    };
  }

  private static Extent extent(Frame.TextFrame text, Glyphs run) {
    int last = run.count() - 1;
    return new Extent(text.x() + Math.max(0, run.x(0)), text.x() + run.x(last) + run.advance(last));
  }

  Margin of(Page page, Side side) {
    boolean turned = page.turn() != Turn.NONE;
    int width = turned ? page.height() : page.width();
    int height = turned ? page.width() : page.height();
    Extent area = extents.getOrDefault(Group.of(page), new Extent(width / 2, width / 2));
    int top = turned ? SAFE : HEAD;
    int bottom = height - SAFE;
    int edge = edge(page, side);
    if (side == Side.LEFT) {
      int numbers = page.kind() == Page.Kind.TEXT ? numbers(page) : GAP;
      int gate = Math.max(area.left() - numbers, edge + NARROWEST + FAN);
      return new Margin(side, gate, gate - FAN, edge, top, bottom);
    }
    int outer = width - edge;
    int gate = Math.min(area.right() + GAP, outer - NARROWEST - FAN);
    return new Margin(side, gate, gate + FAN, outer, top, bottom);
  }

  private static int numbers(Page page) {
    int widest = GAP;
    for (LineNumbers.Line line : LineNumbers.of(page).lines()) {
      int sign = line.column() == Frame.ACROSS ? ACROSS : 0;
      int digits = Integer.toString(line.number()).length() * DIGIT;
      boolean first = line.column() <= 0;
      widest = first ? Math.max(widest, NUMBER_GAP + sign + digits) : widest;
    }
    return widest;
  }

  /// How near to the edge of the page notes may go: on a turned page head and foot are at the
  /// sides.
  private static int edge(Page page, Side side) {
    boolean head =
        page.turn() == Turn.LEFT && side == Side.RIGHT
            || page.turn() == Turn.RIGHT && side == Side.LEFT;
    boolean foot = page.turn() != Turn.NONE && !head;
    if (head) {
      return HEAD;
    }
    int nearest =
        foot
            ? page.furniture().stream()
                .filter(frame -> frame.y() > page.height() / 2)
                .mapToInt(frame -> page.height() - frame.y() + 11 * Emu.PT)
                .max()
                .orElse(SAFE)
            : SAFE;
    return Math.max(SAFE, nearest);
  }
}
