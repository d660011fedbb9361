package org.gongbao.ui.item;

import java.util.List;

/// Deals the width of a table out to its columns. Columns of short texts get what they need, for a
/// broken number or year is hard to read; columns of long texts share the rest.
final class ColumnShares {
  /// Space and border of a cell beside its text, in pixels.
  private static final double AROUND = 19;

  /// Up to so many characters a column is not broken.
  private static final double SHORT = 9;

  /// So many characters stand in a line of a broken column, while there is room.
  private static final double LEAST = 4;

  /// Short columns together take no more of the width than this.
  private static final double MOST = 0.7;

  private ColumnShares() {}

  /// Width of all columns before one.
  ///
  /// @param characters a column should hold in a line
  /// @param character width of one, in pixels
  static double before(List<Double> characters, int column, double width, double character) {
    double shortWidth =
        characters.stream()
            .filter(ColumnShares::isShort)
            .mapToDouble(count -> natural(count, character))
            .sum();
    double longCount =
        characters.stream().filter(count -> !isShort(count)).mapToDouble(count -> count).sum();
    double scale = longCount == 0 ? width / Math.max(1, shortWidth) : 1;
    double shrink = longCount == 0 ? scale : Math.min(1, MOST * width / Math.max(1, shortWidth));
    double rest = Math.max(0, width - shortWidth * shrink);
    long longs = characters.stream().filter(count -> !isShort(count)).count();
    double least = Math.min(natural(LEAST, character), rest / Math.max(1, longs));
    double more = rest - least * longs;
    double sum = 0;
    for (double count : characters.subList(0, Math.min(column, characters.size()))) {
      sum += isShort(count) ? natural(count, character) * shrink : least + more * count / longCount;
    }
    return sum;
  }

  private static boolean isShort(double count) {
    return count <= SHORT;
  }

  private static double natural(double count, double character) {
    return count * character + AROUND;
  }
}
