package org.gongbao.check.tab;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Passage;

/// Which row of a table its long texts tell of, by amounts and by words of names.
final class Matches {
  /// A word says something when few cells have it.
  private static final int RARE = 2;

  private static final int LONG = 15;
  private static final int LEAST_WORDS = 2;
  private static final int LEAST_ROWS = 3;

  private final Grid grid;
  private final int column;
  private final Optional<Amounts> amounts;
  private final Optional<Column> name;
  private final List<Set<String>> names = new ArrayList<>();
  private final List<Set<String>> said = new ArrayList<>();
  private final Map<String, Integer> common = new HashMap<>();

  private Matches(Grid grid, int column, Optional<Column> name) {
    this.grid = grid;
    this.column = column;
    this.amounts = Amounts.of(grid);
    this.name = name;
  }

  /// Words of names and texts, worked out when an amount alone does not tell.
  private void read() {
    if (!names.isEmpty()) {
      return;
    }
    for (int row = 0; row < grid.end(); row++) {
      boolean told = name.isPresent() && row >= grid.first() && grid.isPlain(row);
      names.add(told ? pairs(grid.chars(row, name.get().index()), Set.of()) : Set.of());
    }
    Set<String> asked = new HashSet<>();
    names.forEach(asked::addAll);
    for (int row = 0; row < grid.end(); row++) {
      Set<String> here = pairs(grid.chars(row, column), asked);
      said.add(here);
      here.forEach(pair -> common.merge(pair, 1, Integer::sum));
    }
  }

  /// Of the column of long texts; empty where a table has none.
  static Optional<Matches> of(Grid grid) {
    Optional<Column> content =
        grid.columns().stream()
            .filter(c -> !c.isNumeric() && !c.isPeriod() && !c.isSerial())
            .max(Comparator.comparingDouble(Matches::length));
    boolean enough = grid.end() - grid.first() >= LEAST_ROWS;
    if (content.isEmpty() || !enough || length(content.get()) < LONG) {
      return Optional.empty();
    }
    Optional<Column> name =
        grid.columns().stream()
            .filter(c -> c.index() != content.get().index() && c.isName())
            .findFirst();
    return Optional.of(new Matches(grid, content.get().index(), name));
  }

  private static double length(Column column) {
    return column.said().stream().mapToInt(Passage::length).average().orElse(0);
  }

  Grid grid() {
    return grid;
  }

  int column() {
    return column;
  }

  Optional<Passage> content(int row) {
    return row >= grid.first() && row < grid.end() && grid.isPlain(row)
        ? grid.passage(row, column)
        : Optional.empty();
  }

  /// True when a row says nothing in the column of long texts, though it is a row of its own.
  boolean isBare(int row) {
    return grid.isPlain(row) && grid.cell(row, column).isPresent() && content(row).isEmpty();
  }

  /// True when the text of a row gives the amount of another.
  boolean amount(int row, int other) {
    return amounts.isPresent()
        && content(row).map(text -> amounts.get().fits(text, other)).orElse(false);
  }

  /// True when the text of a row gives the amount of another that is not its own.
  boolean other(int row, int other) {
    Optional<BigDecimal> own = amounts.flatMap(a -> a.at(row));
    Optional<BigDecimal> wanted = amounts.flatMap(a -> a.at(other));
    return own.isPresent()
        && wanted.isPresent()
        && content(row).stream()
            .flatMap(text -> Amounts.told(text).stream())
            .anyMatch(one -> one.fits(wanted.get()) && !one.fits(own.get()));
  }

  /// True when the text of a row has words of the name of another that say something, and more of
  /// them than of its own.
  boolean name(int row, int other) {
    int there = words(row, other);
    return there >= 2 && (row == other || there > words(row, row));
  }

  /// True when a text has several sentences, so that it may tell of two rows.
  boolean isOfTwo(int row) {
    return content(row).map(text -> text.chars().indexOf('。')).filter(at -> at > 0).isPresent();
  }

  private int words(int row, int other) {
    if (other < grid.first() || other >= grid.end() || content(row).isEmpty()) {
      return 0;
    }
    read();
    return (int)
        names.get(other).stream()
            .filter(pair -> said.get(row).contains(pair) && common.getOrDefault(pair, 0) <= RARE)
            .count();
  }

  /// Where in a text of two rows the part of the other begins: the sentence that gives its amount,
  /// or has the first word of its name; 0 when all is.
  int split(int row, int other) {
    String chars = content(row).orElseThrow().chars();
    Optional<BigDecimal> wanted = amounts.flatMap(a -> a.at(other));
    int amount =
        content(row).stream()
            .flatMap(text -> Amounts.told(text).stream())
            .filter(one -> wanted.isPresent() && one.fits(wanted.get()))
            .mapToInt(Investment::from)
            .findFirst()
            .orElse(chars.length());
    int at = Math.min(amount, firstWord(chars, other));
    int begin = chars.lastIndexOf('。', at) + 1;
    while (begin < chars.length() && Character.isWhitespace(chars.charAt(begin))) {
      begin++;
    }
    boolean parted = at < chars.length() && begin < chars.length();
    return parted && isOwn(row, begin) ? begin : 0;
  }

  /// True when a text tells of its own row up to an offset, if only in common words.
  private boolean isOwn(int row, int to) {
    Optional<BigDecimal> amount = amounts.flatMap(a -> a.at(row));
    boolean told =
        content(row).stream()
            .flatMap(text -> Amounts.told(text).stream())
            .anyMatch(one -> one.to() <= to && amount.isPresent() && one.fits(amount.get()));
    read();
    Set<String> words = pairs(content(row).orElseThrow().chars().substring(0, to), Set.of());
    words.retainAll(names.get(row));
    return told || words.size() >= LEAST_WORDS;
  }

  private int firstWord(String chars, int other) {
    read();
    return names.get(other).stream()
        .filter(pair -> common.getOrDefault(pair, 0) <= RARE)
        .mapToInt(chars::indexOf)
        .filter(at -> at >= 0)
        .min()
        .orElse(chars.length());
  }

  /// Neighbouring characters, without marks and spaces.
  ///
  /// @param asked only these; all when empty
  private static Set<String> pairs(String chars, Set<String> asked) {
    Set<String> pairs = new HashSet<>();
    char before = 0;
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      boolean counted = Characters.isHan(c) || Characters.isLatin(c) || Characters.isDigit(c);
      if (counted && before != 0) {
        String pair = String.valueOf(new char[] {before, c});
        if (asked.isEmpty() || asked.contains(pair)) {
          pairs.add(pair);
        }
      }
      before = counted ? c : Character.isWhitespace(c) ? before : 0;
    }
    return pairs;
  }
}
