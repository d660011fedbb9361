package org.gongbao.check.read;

import java.util.List;
import java.util.OptionalInt;

/// 发文字号 as it stands in a text, well formed or not: 代字〔年〕序号号. What a bracket with a year and a
/// serial follows must be Han; what only looks alike (court cases, permits, plots, maps) is none.
/// Offsets are those of the passage.
///
/// @param code 代字 as far as it can be told from the words before it; empty right after a 》
/// @param codeFrom where it begins
/// @param open of the opening bracket, or of the year where none is written
/// @param year of the characters of the year, without what is around it
/// @param close end of the closing bracket
/// @param serial of the characters of the serial, 第 left out
/// @param to after 号, or after the serial where 号 is missing
/// @param marked whether 号 is written
public record WrittenNumber(
    String code,
    int codeFrom,
    int open,
    Stretch year,
    int close,
    Stretch serial,
    int to,
    boolean marked) {
  /// All of a passage, in order.
  public static final Fact<Passage, List<WrittenNumber>> ALL =
      Fact.of(passage -> new NumberScan(passage).all());

  /// Characters and what they stand for.
  ///
  /// @param value 0 where they stand for no number
  public record Stretch(int from, int to, String written, int value) {
    public int length() {
      return to - from;
    }

    /// Digits of ASCII and nothing else.
    public boolean isPlain() {
      return written.chars().allMatch(c -> Characters.isDigit((char) c));
    }
  }

  /// The year, with the century where only two digits are written; empty where it is no year.
  public OptionalInt fullYear() {
    int value = year.value();
    if (year.length() == 2) {
      value += value < NumberScan.FIRST_SHORT ? 2000 : 1900;
    }
    return value >= NumberScan.FIRST_YEAR && value <= NumberScan.LAST_YEAR
        ? OptionalInt.of(value)
        : OptionalInt.empty();
  }

  /// 〔86〕: two digits were the custom of those years.
  public boolean isHistoric() {
    return year.length() == 2 && year.value() >= NumberScan.FIRST_SHORT;
  }

  /// The one right form.
  public String right() {
    return code + "〔" + fullYear().orElse(year.value()) + "〕" + serial.value() + "号";
  }

  /// True when both stand for the same number, however written.
  public boolean sameAs(WrittenNumber other) {
    return code.equals(other.code)
        && fullYear().equals(other.fullYear())
        && serial.value() == other.serial.value();
  }
}
