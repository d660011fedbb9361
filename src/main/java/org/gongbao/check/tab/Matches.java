package org.gongbao.check.tab;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;

/// Which row of a table its long texts tell of, by amounts and by words of names.
final class Matches {
  /// A word says something when few cells have it.
  private static final int RARE = 2;

  private static final int LONG = 15;
  private static final int LEAST_WORDS = 2;
  private static final int LEAST_ROWS = 3;

  private static final int[] NONE = {};

  /// Two neighbouring characters each, sorted: few enough of a text to be kept with it.
  private static final Fact<Passage, int[]> WORDS = Fact.of(passage -> words(passage.chars()));

  private final Grid grid;
  private final int column;
  private final Optional<Amounts> amounts;
  private final Optional<Column> name;
  private final Map<Integer, Integer> common = new HashMap<>();

  private Matches(Grid grid, int column, Optional<Column> name) {
    this.grid = grid;
    this.column = column;
    this.amounts = Amounts.of(grid);
    this.name = name;
  }

  /// Words of the name of a row.
  private int[] names(int row) {
    return name.isPresent() && row >= grid.first() && grid.isPlain(row)
        ? at(row, name.get().index())
        : NONE;
  }

  private int[] at(int row, int index) {
    return grid.passage(row, index).map(passage -> passage.fact(WORDS)).orElse(NONE);
  }

  private boolean says(int row, int word) {
    return Arrays.binarySearch(at(row, column), word) >= 0;
  }

  /// True for a word few texts have.
  private boolean isRare(int word) {
    return common.computeIfAbsent(
            word, one -> (int) IntStream.range(0, grid.end()).filter(row -> says(row, one)).count())
        <= RARE;
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
    return (int) IntStream.of(names(other)).filter(word -> says(row, word) && isRare(word)).count();
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
    int[] names = names(row);
    long words =
        IntStream.of(words(content(row).orElseThrow().chars().substring(0, to)))
            .filter(word -> Arrays.binarySearch(names, word) >= 0)
            .count();
    return told || words >= LEAST_WORDS;
  }

  private int firstWord(String chars, int other) {
    return IntStream.of(names(other))
        .filter(this::isRare)
        .map(word -> chars.indexOf(new String(new char[] {(char) (word >> 16), (char) word})))
        .filter(at -> at >= 0)
        .min()
        .orElse(chars.length());
  }

  /// Neighbouring characters, without marks and spaces, each pair once and in order.
  private static int[] words(String chars) {
    int[] words = new int[chars.length()];
    int count = 0;
    char before = 0;
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      boolean counted = Characters.isHan(c) || Characters.isLatin(c) || Characters.isDigit(c);
      if (counted && before != 0) {
        words[count++] = before << 16 | c;
      }
      before = counted ? c : Character.isWhitespace(c) ? before : 0;
    }
    return IntStream.of(words).limit(count).sorted().distinct().toArray();
  }
}
