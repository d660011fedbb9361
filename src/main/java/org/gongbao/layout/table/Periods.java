package org.gongbao.layout.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A period of months may be broken after its dash, as in 2020.12-|2023.12; one of years is kept
/// whole (domain D.7).
final class Periods {
  private static final Pattern MONTHS =
      Pattern.compile("\\s*[0-9]{4}[.．/年][0-9]{1,2}月?\\s*[-–—~～−]{1,2}(?=\\s*[0-9]{4}[.．/年])");

  private static final Pattern YEARS =
      Pattern.compile("\\s*[0-9]{4}年?[-–—~～−至]{1,2}[0-9]{4}年?(?![.．/0-9])");

  private Periods() {}

  /// End of a period of years that begins a line; 0 when none does.
  static int years(String line) {
    Matcher matcher = YEARS.matcher(line);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /// Offset after the dash of a period that begins a line; 0 when none does.
  static int dash(String line) {
    Matcher matcher = MONTHS.matcher(line);
    return matcher.lookingAt() ? matcher.end() : 0;
  }
}
