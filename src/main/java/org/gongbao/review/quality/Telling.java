package org.gongbao.review.quality;

import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.mark.Stretch;

/// What kind of error a mark corrects, told from its characters.
///
/// @param kind what it counts as, unless its reader says otherwise
/// @param wrong without what both forms begin and end with
/// @param characters too many or missing, white space not counted
public record Telling(ErrorKind kind, String wrong, String right, int characters) {
  private static final String HAN_DIGITS = "〇零一二三四五六七八九十百千万亿两";
  private static final String OF_NUMBERS = ".．%％‰,，";

  /// @param mark in the form it was carried out
  /// @param base the version it stands on
  public static Telling of(Mark mark, Tree base) {
    return of(mark.sign(), mark.correction(), base);
  }

  /// Of a mark that is not made yet.
  public static Telling of(Sign sign, Correction correction, Tree base) {
    return switch (correction) {
      case Correction.Replaced one -> replaced(sign, one, base);
      case Correction.Swapped one ->
          new Telling(
              ErrorKind.CHARACTER,
              one.first().quote() + one.second().quote(),
              one.second().quote() + one.first().quote(),
              0);
      case Correction.Moved one -> plain(ErrorKind.CHARACTER, one.stretch().quote());
      case Correction.Carried one -> plain(ErrorKind.CHARACTER, one.quote());
      case Correction.Joined one -> plain(ErrorKind.FORMAT, "");
      case Correction.Struck one ->
          new Telling(ErrorKind.LENGTH, one.quote(), "", counted(one.quote()));
      case Correction.Kept one -> plain(ErrorKind.NONE, one.stretch().quote());
      case Correction.Noted one -> plain(noted(sign), one.stretch().quote());
    };
  }

  private static Telling plain(ErrorKind kind, String quote) {
    return new Telling(kind, quote, quote, 0);
  }

  private static ErrorKind noted(Sign sign) {
    return switch (sign) {
      case NOTE, QUESTION -> ErrorKind.NONE;
      default -> ErrorKind.FORMAT;
    };
  }

  private static Telling replaced(Sign sign, Correction.Replaced one, Tree base) {
    int[] before = one.stretch().quote().codePoints().toArray();
    int[] after = one.text().codePoints().toArray();
    int most = Math.min(before.length, after.length);
    int head = 0;
    while (head < most && before[head] == after[head]) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before[before.length - 1 - tail] == after[after.length - 1 - tail]) {
      tail++;
    }
    String wrong = new String(before, head, before.length - tail - head);
    String right = new String(after, head, after.length - tail - head);
    int from = new String(before, 0, head).length();
    boolean layout = sign == Sign.NEW_PARAGRAPH || sign == Sign.SEPARATE;
    boolean within = isWithinNumber(base, one.stretch(), from, from + wrong.length());
    return new Telling(
        layout ? ErrorKind.FORMAT : kind(wrong, right, within),
        wrong,
        right,
        counted(wrong.isBlank() ? right : wrong));
  }

  /// True for what stands between two digits, as a decimal point does.
  private static boolean isWithinNumber(Tree base, Stretch stretch, int from, int to) {
    int left = stretch.from() + from - 1;
    int next = stretch.from() + to;
    return base.find(stretch.start().node())
        .flatMap(node -> node.written(stretch.start().slot()))
        .filter(chars -> left >= 0 && next < chars.length())
        .filter(chars -> Character.isDigit(chars.charAt(left)))
        .filter(chars -> Character.isDigit(chars.charAt(next)))
        .isPresent();
  }

  private static ErrorKind kind(String wrong, String right, boolean within) {
    String both = wrong + right;
    if (counted(both) == 0) {
      return ErrorKind.FORMAT;
    }
    boolean exchanged = counted(wrong) > 0 && counted(right) > 0;
    if (isNumber(both, exchanged, within)) {
      return ErrorKind.NUMBER;
    }
    if (both.codePoints().allMatch(c -> isBlank(c) || isPunctuation(c))) {
      return ErrorKind.PUNCTUATION;
    }
    return exchanged ? ErrorKind.CHARACTER : ErrorKind.LENGTH;
  }

  /// Chinese digits are words as well: only one in place of another is surely a number.
  private static boolean isNumber(String both, boolean exchanged, boolean within) {
    boolean some =
        within
            || both.codePoints().anyMatch(c -> Character.isDigit(c) || exchanged && isHanDigit(c));
    return some
        && both.codePoints()
            .allMatch(
                c ->
                    isBlank(c)
                        || Character.isDigit(c)
                        || OF_NUMBERS.indexOf(c) >= 0
                        || exchanged && isHanDigit(c));
  }

  private static boolean isHanDigit(int c) {
    return HAN_DIGITS.indexOf(c) >= 0;
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> c == '～' || c == '~';
    };
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int counted(String chars) {
    return (int) chars.codePoints().filter(c -> !isBlank(c)).count();
  }
}
