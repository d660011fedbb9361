package org.gongbao.edit.table;

import java.util.regex.Pattern;

/// 合计, 总计, 共计 sum everything up, 小计 what stands above it.
final class Totals {
  private static final Pattern ALL = Pattern.compile("[合总共]计");
  private static final Pattern PART = Pattern.compile("小计");

  private Totals() {}

  /// What a row sums up.
  enum Of {
    NOTHING,
    PART,
    ALL
  }

  static Of label(String written) {
    String plain = Figure.plain(written).replaceAll("[:：]$", "");
    if (ALL.matcher(plain).matches()) {
      return Of.ALL;
    }
    return PART.matcher(plain).matches() ? Of.PART : Of.NOTHING;
  }

  /// A row sums up when one of its first two cells says so.
  static Of row(Lattice lattice, int row) {
    return lattice.starting(row).stream()
        .limit(2)
        .map(spot -> label(spot.chars()))
        .filter(of -> of != Of.NOTHING)
        .findFirst()
        .orElse(Of.NOTHING);
  }
}
