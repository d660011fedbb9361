package org.gongbao.model.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 登记号: 收-2026-191, counted within the year in which a document comes in.
///
/// @param serial from 1
public record Numbering(int year, int serial) implements Comparable<Numbering> {
  private static final Pattern WRITTEN = Pattern.compile("收[-—－](\\d{4})[-—－]0*([1-9]\\d{0,4})");

  public static Optional<Numbering> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    return matcher.matches()
        ? Optional.of(
            new Numbering(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /// The next of a year.
  ///
  /// @param given numbers given so far, in any order
  public static Numbering next(int year, List<String> given) {
    int last =
        given.stream()
            .flatMap(written -> parse(written).stream())
            .filter(number -> number.year() == year)
            .mapToInt(Numbering::serial)
            .max()
            .orElse(0);
    return new Numbering(year, last + 1);
  }

  public Numbering plus(int more) {
    return new Numbering(year, serial + more);
  }

  public String written() {
    return "收-%d-%03d".formatted(year, serial);
  }

  @Override
  public int compareTo(Numbering other) {
    return year != other.year
        ? Integer.compare(year, other.year)
        : Integer.compare(serial, other.serial);
  }
}
