package org.gongbao.check.tab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongbao.check.tab.TotalRule.Wrong;

/// Rows that sum up the rows above or below them.
final class TotalRows {
  /// Columns whose numbers do not add up to anything.
  private static final String NO_SUM =
      ".*(?:率|比重|比例|占比|增长|增幅|增速|均|名次|排名|位次|年份|单价|价格|指数|系数|温度|百分|%|％|‰|代码|编码|电话|邮编|年龄|等级|标准).*";

  /// Rows that are parts of parts.
  private static final String INNER =
      "(?s)(?:其中|#|＃|[①-⑳]|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[—－-]{1,2}).*";

  private TotalRows() {}

  static List<Wrong> wrong(Grid grid) {
    if (grid.rows().noneMatch(grid::isTotal)) {
      return List.of();
    }
    List<Wrong> wrong = new ArrayList<>();
    for (Column column : grid.columns()) {
      boolean summed = column.isNumeric() && !column.head().matches(NO_SUM);
      if (summed && isPlain(grid, column.index())) {
        column(grid, column.index(), wrong);
      }
    }
    return wrong;
  }

  private static void column(Grid grid, int column, List<Wrong> wrong) {
    for (int row = grid.first(); row < grid.end(); row++) {
      Total total = grid.total(row);
      Optional<CellNumber> said = grid.number(row, column);
      if (total != Total.NONE && said.isPresent() && !said.get().percent()) {
        List<List<CellNumber>> ways =
            (total == Total.ALL ? all(grid, row, column) : part(grid, row, column))
                .stream().filter(parts -> parts.size() >= 2).toList();
        boolean right = ways.stream().anyMatch(way -> TotalRule.fits(grid, said.get(), way));
        if (!ways.isEmpty() && !right) {
          wrong.add(new Wrong(row, column, said.get(), TotalRule.sum(ways.getFirst())));
        }
      }
    }
  }

  /// What a 合计 may be the sum of, the likeliest first: all parts above it; those below; the 小计;
  /// those since the 合计 before.
  private static List<List<CellNumber>> all(Grid grid, int row, int column) {
    List<List<CellNumber>> ways = new ArrayList<>();
    int before = row - 1;
    while (before >= grid.first() && grid.total(before) != Total.ALL) {
      before--;
    }
    ways.add(numbers(grid, column, grid.first(), row, Total.NONE));
    ways.add(numbers(grid, column, row + 1, grid.end(), Total.NONE));
    ways.add(numbers(grid, column, before + 1, row, Total.NONE));
    ways.add(numbers(grid, column, grid.first(), grid.end(), Total.PART));
    ways.add(numbers(grid, column, grid.first(), row, Total.ALL));
    ways.add(numbers(grid, column, row + 1, next(grid, row, Total.ALL), Total.NONE));
    return ways;
  }

  /// What a 小计 may be the sum of: the parts above it since the last sum, or those below.
  private static List<List<CellNumber>> part(Grid grid, int row, int column) {
    int before = row - 1;
    while (before >= grid.first() && !grid.isTotal(before)) {
      before--;
    }
    List<List<CellNumber>> ways = new ArrayList<>();
    ways.add(numbers(grid, column, before + 1, row, Total.NONE));
    int after = row + 1;
    while (after < grid.end() && !grid.isTotal(after)) {
      after++;
    }
    ways.add(numbers(grid, column, row + 1, after, Total.NONE));
    return ways;
  }

  private static int next(Grid grid, int row, Total total) {
    return IntStream.range(row + 1, grid.end())
        .filter(r -> grid.total(r) == total)
        .findFirst()
        .orElse(grid.end());
  }

  private static List<CellNumber> numbers(Grid grid, int column, int from, int to, Total kind) {
    return IntStream.range(from, Math.max(from, to))
        .filter(row -> grid.total(row) == kind)
        .mapToObj(row -> grid.number(row, column))
        .flatMap(Optional::stream)
        .toList();
  }

  /// True when every row counts once: no 其中, no parts of parts, no cell that reaches over rows or
  /// says something other than a number, no percentages.
  private static boolean isPlain(Grid grid, int column) {
    return grid.rows().allMatch(row -> isPlain(grid, row, column));
  }

  private static boolean isPlain(Grid grid, int row, int column) {
    boolean inner =
        grid.starting(row).stream()
            .limit(2)
            .filter(spot -> spot.area().column() < column)
            .anyMatch(spot -> spot.cell().text().chars().strip().matches(INNER));
    String chars = grid.chars(row, column);
    Optional<CellNumber> number = CellNumber.read(chars);
    boolean read = number.isPresent() && !number.get().percent();
    boolean said = CellNumber.isPlaceholder(chars) || read;
    boolean whole = grid.cell(row, column).map(s -> s.area().rows() == 1).orElse(false);
    // The name of a group may itself have the sum of the group beside it.
    boolean group = grid.isGroup(row);
    return !inner && (group ? chars.isEmpty() : said && whole);
  }
}
