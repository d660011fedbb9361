package org.gongbao.layout.table;

import java.util.regex.Pattern;

/// Where text in a cell may be broken when widths are weighed: anywhere between Han characters, but
/// not within numbers, dates and words, nor against 避头避尾. A period of months may be broken after
/// its dash, as in 2020.12—|2023.12; one of years is kept whole.
final class Tokens {
  private static final String NOT_FIRST =
      "。．，、；：！？‼⁇”’）》〉〕】〗」』］｝·～—–-－／/%‰％℃°′″)]},.;:!?々";
  private static final String NOT_LAST = "“‘（《〈〔【〖「『［｛([{￥$£№#§";
  private static final String HALF_AT_END = "。，、；：！？”’）》〉〕】〗」』］｝";
  private static final String DASHES = "-–—~～−";
  private static final Pattern MONTH_AND_DASH =
      Pattern.compile("[0-9]{4}[.．/年][0-9]{1,2}月?[-–—~～−]{1,2}$");
  private static final int LONGEST_MONTH = 10;

  private Tokens() {}

  /// True when a line may end before an offset inside a text.
  static boolean mayBreak(String chars, int offset) {
    int before = chars.codePointBefore(offset);
    int after = chars.codePointAt(offset);
    if (Character.isWhitespace(before)) {
      return !Character.isWhitespace(after);
    }
    if (Character.isWhitespace(after) || isIn(NOT_FIRST, after) || isIn(NOT_LAST, before)) {
      return false;
    }
    return !isWordPart(before) || !isWordPart(after) || endsMonth(chars, offset);
  }

  /// Full-width marks that take half their width at a line's end.
  static boolean shrinksAtEnd(int codePoint) {
    return isIn(HALF_AT_END, codePoint);
  }

  private static boolean endsMonth(String chars, int offset) {
    return isIn(DASHES, chars.codePointBefore(offset))
        && MONTH_AND_DASH
            .matcher(chars.substring(Math.max(0, offset - LONGEST_MONTH), offset))
            .find();
  }

  private static boolean isWordPart(int codePoint) {
    return codePoint > ' '
        && codePoint < 0x2E80
        && codePoint != '('
        && codePoint != ')'
        && !(codePoint >= 0x2460 && codePoint <= 0x2473);
  }

  private static boolean isIn(String set, int codePoint) {
    return set.indexOf(codePoint) >= 0;
  }
}
