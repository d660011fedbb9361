package org.gongbao.check.tab;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongbao.check.read.Passage;

/// The amount column of a table, in yuan.
record Amounts(Grid grid, Column column, BigDecimal yuan) {

  /// The one column of amounts of the whole; empty when there is none, or several.
  static Optional<Amounts> of(Grid grid) {
    List<Column> money = grid.columns().stream().filter(c -> c.isMoney() && c.isNumeric()).toList();
    return money.size() == 1
        ? money.getFirst().yuan().map(yuan -> new Amounts(grid, money.getFirst(), yuan))
        : Optional.empty();
  }

  /// What a row's amount is.
  Optional<BigDecimal> at(int row) {
    boolean plain = row >= grid.first() && row < grid.end() && grid.isPlain(row);
    return plain
        ? grid.number(row, column.index())
            .filter(number -> !number.percent() && number.value().signum() > 0)
            .map(number -> number.value().multiply(yuan))
        : Optional.empty();
  }

  /// Amounts a text gives for the whole: 总投资 where it says so, else the only 投资 there is.
  static List<Investment> told(Passage passage) {
    List<Investment> all =
        passage.fact(Investment.ALL).stream().filter(one -> !one.partial()).toList();
    List<Investment> whole = all.stream().filter(Investment::whole).toList();
    return whole.isEmpty() && all.size() != 1 ? List.of() : whole.isEmpty() ? all : whole;
  }

  /// True when a text gives the amount of a row.
  boolean fits(Passage passage, int row) {
    Optional<BigDecimal> amount = at(row);
    return amount.isPresent() && told(passage).stream().anyMatch(one -> one.fits(amount.get()));
  }
}
