package org.gongbao.check.tab;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;

/// A number that is all a cell says, exactly.
///
/// @param grouped thousands are parted
/// @param percent a percent sign follows
/// @param wide digits of full width
record CellNumber(BigDecimal value, boolean grouped, boolean percent, boolean wide) {
  private static final int LONGEST = 40;
  private static final Pattern WRITTEN =
      Pattern.compile("([-+−－]?)((?:[0-9]{1,3}(?:[,，][0-9]{3})++|[0-9]++)(?:[.．][0-9]++)?)([%％]?)");

  private static final int LONGEST_PLACEHOLDER = 12;
  private static final Pattern PLACEHOLDER = Pattern.compile("[-—－–―─/／…*＊]*+|无|空|略|暂无|不适用|待定");

  /// What a cell says as a number.
  static final Fact<Passage, Optional<CellNumber>> OF = Fact.of(passage -> read(passage.chars()));

  static final Fact<Passage, Boolean> IS_PLACEHOLDER =
      Fact.of(passage -> isPlaceholder(passage.chars()));

  static Optional<CellNumber> read(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(written);
    Matcher matcher = WRITTEN.matcher(plain);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(2);
    BigDecimal value = new BigDecimal(digits.replaceAll("[,，]", "").replace('．', '.'));
    boolean negative = !matcher.group(1).isEmpty() && !matcher.group(1).equals("+");
    return Optional.of(
        new CellNumber(
            negative ? value.negate() : value,
            digits.contains(",") || digits.contains("，"),
            !matcher.group(3).isEmpty(),
            written.chars().anyMatch(c -> c >= '０' && c <= '９')));
  }

  int scale() {
    return Math.max(0, value.scale());
  }

  /// True for what stands where there is no number or word: nothing, a dash, a slash, 无.
  static boolean isPlaceholder(String written) {
    return written.length() <= LONGEST_PLACEHOLDER && PLACEHOLDER.matcher(plain(written)).matches();
  }

  /// Without spaces and line ends; digits of full width as usual ones.
  static String plain(String written) {
    StringBuilder out = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!isSpace(c)) {
        out.append(plain(c));
      }
    }
    return out.toString();
  }

  /// True for what is a text but for its spaces and widths; mostly the first character tells.
  static boolean isPlainly(String written, String plain) {
    int at = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!isSpace(c)) {
        if (at == plain.length() || plain(c) != plain.charAt(at)) {
          return false;
        }
        at++;
      }
    }
    return at == plain.length();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == 0xA0 || c == 0x3000;
  }

  private static char plain(char c) {
    return c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
  }
}
