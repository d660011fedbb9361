package org.gongbao.model;

import java.util.OptionalInt;

/// Chinese numerals, read by value (二十三) or digit by digit (二〇二一). 〇 and 零 both count as zero;
/// which of them is right where is a rule's business, not the reader's.
public final class HanNumber {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String SMALL_UNITS = "十百千";
  private static final String[] UNITS = {"", "十", "百", "千"};

  private HanNumber() {}

  /// Value of a numeral, Chinese or Arabic of either width; empty when it is none.
  public static OptionalInt parse(String written) {
    if (written.isEmpty() || written.length() > 9) {
      return OptionalInt.empty();
    }
    boolean byUnits = written.chars().anyMatch(c -> SMALL_UNITS.indexOf(c) >= 0);
    return byUnits ? byUnits(written) : byDigits(written);
  }

  private static OptionalInt byDigits(String written) {
    int value = 0;
    for (int i = 0; i < written.length(); i++) {
      int digit = digit(written.charAt(i));
      if (digit < 0) {
        return OptionalInt.empty();
      }
      value = value * 10 + digit;
    }
    return OptionalInt.of(value);
  }

  private static OptionalInt byUnits(String written) {
    int value = 0;
    int pending = -1;
    int lastUnit = 4;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      int power = SMALL_UNITS.indexOf(c) + 1;
      int digit = digit(c);
      if (power > 0 && power < lastUnit && (pending > 0 || (value == 0 && power == 1))) {
        value += Math.max(pending, 1) * (int) Math.pow(10, power);
        lastUnit = power;
        pending = -1;
      } else if (digit > 0 && pending < 0) {
        pending = digit;
      } else if (digit != 0 || pending >= 0) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(value + Math.max(pending, 0));
  }

  /// Written by value: 23 → 二十三.
  ///
  /// @param value 1 to 9 999
  public static String write(int value) {
    if (value < 1 || value > 9_999) {
      throw new IllegalArgumentException("no numeral for " + value);
    }
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int power = 3; power >= 0; power--) {
      int digit = value / (int) Math.pow(10, power) % 10;
      if (digit == 0) {
        gap = !out.isEmpty();
        continue;
      }
      out.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(UNITS[power]);
      gap = false;
    }
    return value >= 10 && value < 20 ? out.substring(1) : out.toString();
  }

  /// Written digit by digit, as years are: 2021 → 二〇二一.
  public static String writeDigits(int value) {
    StringBuilder out = new StringBuilder();
    Integer.toString(value).chars().forEach(c -> out.append(DIGITS.charAt(c - '0')));
    return out.toString();
  }

  private static int digit(char c) {
    if (c == '零' || c == '○') {
      return 0;
    }
    return Character.isDigit(c) ? Character.digit(c, 10) : DIGITS.indexOf(c);
  }
}
