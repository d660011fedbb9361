package org.gongbao.layout.table;

import java.util.List;
import java.util.stream.IntStream;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.TableForm.Kind;

/// How text stands in its cells (domain D.7): numbers with their points below one another, serial
/// numbers, periods, heads and short text in the middle, long text at the left without an indent.
/// Narrow cells are ragged right.
final class Alignment {
  /// In em: below it lines are not justified, and text is short.
  private static final int NARROW = 10;

  private static final int PERIOD_LINES = 3;

  private final Grid grid;
  private final Columns columns;
  private final int em;
  private final boolean list;
  private final boolean[] shorts;
  private final List<Decimals> decimals;

  /// @param list true when text stands at the left, however short, and ragged, however wide
  Alignment(Grid grid, Columns columns, List<Decimals> decimals, int em, boolean list) {
    this.grid = grid;
    this.columns = columns;
    this.decimals = decimals;
    this.em = em;
    this.list = list;
    shorts = new boolean[grid.columns()];
    IntStream.range(0, shorts.length).forEach(column -> shorts[column] = !list);
    for (Spot spot : grid.spots(grid.headRows(), grid.rows())) {
      if (spot.columns() == 1 && !isShort(spot)) {
        shorts[spot.column()] = false;
      }
    }
  }

  /// Whether the lines of a cell are justified when they are broken.
  Align breaking(Spot spot, boolean centred) {
    return centred || list || columns.room(spot) < NARROW * em ? Align.LEFT : Align.JUSTIFY;
  }

  /// How far to the right of the left edge of its room a line of a cell is put.
  int shift(Spot spot, SetCell cell, int index) {
    if (cell.lines().size() == 1 && isDecimal(spot)) {
      Decimals below = decimals.get(spot.column());
      int left = (cell.room() - below.width()) / 2;
      return Math.max(0, left + below.before() - spot.text().point().orElse(0));
    }
    int width = cell.lines().get(index).width();
    return cell.centred() ? Math.max(0, (cell.room() - width) / 2) : 0;
  }

  boolean isCentred(Spot spot) {
    if (grid.isHead(spot) || Totals.isLabel(spot.cell()) || isBlankSign(spot)) {
      return true;
    }
    if (spot.columns() > 1) {
      return isShort(spot);
    }
    return switch (grid.kind(spot)) {
      case PERIOD -> spot.text().lines(columns.room(spot)) <= PERIOD_LINES;
      case SERIAL, NUMBER -> isShort(spot);
      case TEXT -> shorts[spot.column()];
    };
  }

  /// A dash, slash or tick that stands for a text.
  private static boolean isBlankSign(Spot spot) {
    String chars = spot.cell().text().chars().strip();
    return chars.length() <= 2 && chars.chars().noneMatch(Character::isLetterOrDigit);
  }

  private boolean isDecimal(Spot spot) {
    return !grid.isHead(spot)
        && grid.kind(spot) == Kind.NUMBER
        && Decimals.isNumber(spot)
        && decimals.get(spot.column()).width() <= columns.room(spot);
  }

  private boolean isShort(Spot spot) {
    int most = spot.columns() == 1 ? NARROW * em : Integer.MAX_VALUE;
    return spot.text().width() <= Math.min(columns.room(spot), most);
  }
}
