package org.gongbao.layout.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.gongbao.layout.style.TableStyle;
import org.gongbao.model.TableForm.Kind;

/// How much room for text the columns of a table ask for.
///
/// - least: below it numbers and words are broken
/// - wanted: below it a table looks poor, with numbers in two lines and heads in three
/// - comfortable: below it long text is hard to read
/// - natural: beyond it nothing is gained
final class Needs {
  /// Widths in em. Text wider than `LONG` is long and wants `READABLE`.
  private static final int LONG = 20;

  private static final int READABLE = 10;
  private static final int SHORT = 10;
  private static final int HEAD = 6;
  private static final int NARROW = 4;

  /// Widths are steps of a quarter em, so that they seldom change while text is typed.
  private static final int STEPS = 4;

  private final int[] least;
  private final int[] wanted;
  private final int[] comfortable;
  private final int[] natural;

  Needs(Grid grid, List<Decimals> decimals, int em, TableStyle style) {
    Gatherer gatherer = new Gatherer(grid, em, style);
    least = gatherer.gather(spot -> least(spot, em));
    wanted = gatherer.gather(spot -> wanted(grid, spot, em));
    comfortable = gatherer.gather(spot -> comfortable(grid, spot, em));
    natural = gatherer.gather(spot -> spot.text().width());
    for (int column = 0; column < natural.length; column++) {
      natural[column] = Math.max(natural[column], gatherer.rounded(decimals.get(column).width()));
    }
  }

  int[] least() {
    return least.clone();
  }

  int[] wanted() {
    return wanted.clone();
  }

  int[] comfortable() {
    return comfortable.clone();
  }

  int[] natural() {
    return natural.clone();
  }

  private static int least(Spot spot, int em) {
    return Math.max(spot.text().token(), Math.min(spot.text().width(), em));
  }

  private static int wanted(Grid grid, Spot spot, int em) {
    CellText text = spot.text();
    int least = least(spot, em);
    if (grid.isHead(spot)) {
      boolean serial = grid.kind(spot) == Kind.SERIAL;
      return Math.max(least, Math.min(serial ? text.width() : text.halved(), HEAD * em));
    }
    int most =
        switch (grid.kind(spot)) {
          case SERIAL, NUMBER -> SHORT * em;
          case PERIOD -> 0;
          case TEXT -> NARROW * em;
        };
    return Math.max(least, Math.min(text.width(), most));
  }

  private static int comfortable(Grid grid, Spot spot, int em) {
    int wanted = wanted(grid, spot, em);
    int width = spot.text().width();
    return switch (grid.kind(spot)) {
      case SERIAL, NUMBER, PERIOD -> wanted;
      case TEXT ->
          grid.isHead(spot)
              ? wanted
              : Math.max(wanted, width > LONG * em ? READABLE * em : width / 2);
    };
  }

  /// Gathers what the cells of each column ask for; what a cell over several columns still lacks is
  /// shared by them.
  private record Gatherer(Grid grid, int em, TableStyle style) {

    int[] gather(ToIntFunction<Spot> need) {
      int[] widths = new int[grid.columns()];
      List<Spot> spots = grid.spots(0, grid.rows());
      spots.stream()
          .filter(spot -> spot.columns() == 1)
          .forEach(
              spot ->
                  widths[spot.column()] =
                      Math.max(widths[spot.column()], rounded(need.applyAsInt(spot))));
      spots.stream()
          .filter(spot -> spot.columns() > 1)
          .sorted(Comparator.comparingInt(Spot::columns))
          .forEach(spot -> share(widths, spot, need.applyAsInt(spot)));
      return widths;
    }

    private void share(int[] widths, Spot spot, int need) {
      int lack = need;
      for (int column = spot.column(); column < spot.endColumn(); column++) {
        lack -= widths[column] + (column > spot.column() ? Columns.overhead(column, style) : 0);
      }
      int each = rounded(Math.max(0, lack) / spot.columns());
      for (int column = spot.column(); column < spot.endColumn(); column++) {
        widths[column] += each;
      }
    }

    int rounded(int width) {
      int step = em / STEPS;
      return Math.ceilDiv(width, step) * step;
    }
  }
}
