package org.gongbao.check.read;

import java.math.BigDecimal;

/// Arabic digits of either width with thousands commas and a decimal point.
///
/// @param to past the last digit
/// @param outline more than one point, as in 1.2.3: no number
record ArabicDigits(int to, BigDecimal value, BigDecimal step, boolean outline) {
  private static final int GROUP = 3;

  /// No number is longer; what is, is a code.
  private static final int LONGEST = 24;

  static ArabicDigits at(String chars, int from) {
    StringBuilder plain = new StringBuilder();
    int p = digits(chars, from, plain);
    while (p - from <= LONGEST && plain.length() > 0 && isGroup(chars, p)) {
      p = digits(chars, p + 1, plain);
    }
    int decimals = 0;
    boolean outline = false;
    if (isPoint(chars, p) && isDigit(chars, p + 1)) {
      plain.append('.');
      int end = digits(chars, p + 1, plain);
      decimals = end - p - 1;
      p = end;
      while (isPoint(chars, p) && isDigit(chars, p + 1)) {
        outline = true;
        p = digits(chars, p + 1, new StringBuilder());
      }
    }
    if (outline || plain.length() > LONGEST) {
      return new ArabicDigits(p, BigDecimal.ZERO, BigDecimal.ONE, true);
    }
    return new ArabicDigits(
        p, new BigDecimal(plain.toString()), BigDecimal.ONE.movePointLeft(decimals), false);
  }

  private static int digits(String chars, int from, StringBuilder into) {
    int p = from;
    while (isDigit(chars, p)) {
      into.append((char) ('0' + Numerals.digit(chars.charAt(p))));
      p++;
    }
    return p;
  }

  /// A comma and exactly three digits.
  private static boolean isGroup(String chars, int at) {
    if (at >= chars.length() || chars.charAt(at) != ',') {
      return false;
    }
    for (int i = 1; i <= GROUP; i++) {
      if (!isDigit(chars, at + i)) {
        return false;
      }
    }
    return !isDigit(chars, at + GROUP + 1);
  }

  private static boolean isPoint(String chars, int at) {
    return at < chars.length() && (chars.charAt(at) == '.' || chars.charAt(at) == '．');
  }

  private static boolean isDigit(String chars, int at) {
    return at < chars.length() && Numerals.digit(chars.charAt(at)) >= 0;
  }
}
