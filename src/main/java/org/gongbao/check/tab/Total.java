package org.gongbao.check.tab;

/// What a row or column sums up, by its label.
enum Total {
  NONE,
  /// 小计: a group.
  PART,
  /// 合计, 总计, 共计: everything.
  ALL;

  private static final int LONGEST = 24;

  static Total of(String label) {
    if (label.length() > LONGEST || label.indexOf('计') < 0) {
      return NONE;
    }
    String plain = CellNumber.plain(label).replaceAll("[（(].{0,12}[)）]$|[:：]$", "");
    return switch (plain) {
      case "小计" -> PART;
      case "合计", "总计", "共计", "总合计", "全市合计", "全省合计", "全县合计", "全区合计" -> ALL;
      default -> NONE;
    };
  }
}
