package org.gongbao.edit.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as a cell writes it, exactly.
///
/// @param grouped true when thousands are parted
/// @param percent true when a percent sign follows
record Figure(BigDecimal value, boolean grouped, boolean percent) {
  private static final Pattern WRITTEN =
      Pattern.compile("([-+−－]?)((?:[0-9]{1,3}(?:[,，][0-9]{3})+|[0-9]+)(?:[.．][0-9]+)?)([%％]?)");

  /// A number and nothing else; digits of either width.
  static Optional<Figure> read(String written) {
    Matcher matcher = WRITTEN.matcher(plain(written));
    if (written.length() > 64 || !matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(2);
    BigDecimal value = new BigDecimal(digits.replace(",", "").replace("，", "").replace('．', '.'));
    boolean negative = !matcher.group(1).isEmpty() && !matcher.group(1).equals("+");
    return Optional.of(
        new Figure(
            negative ? value.negate() : value,
            digits.contains(",") || digits.contains("，"),
            !matcher.group(3).isEmpty()));
  }

  /// True for what stands where there is no number: nothing, a dash, a slash.
  static boolean isBlank(String written) {
    return written.strip().matches("[-—－–―/／…\\s　]*");
  }

  /// Digits of full width as usual ones, without spaces.
  static String plain(String written) {
    StringBuilder out = new StringBuilder();
    written
        .chars()
        .filter(c -> !Character.isWhitespace(c) && c != 0xA0 && c != 0x3000)
        .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
        .forEach(c -> out.append((char) c));
    return out.toString();
  }

  /// A value written like this one.
  String write(BigDecimal other) {
    String digits = other.abs().toPlainString();
    int point = digits.indexOf('.');
    StringBuilder out = new StringBuilder(digits);
    for (int at = (point < 0 ? digits.length() : point) - 3; grouped && at > 0; at -= 3) {
      out.insert(at, ',');
    }
    return (other.signum() < 0 ? "-" : "") + out + (percent ? "%" : "");
  }
}
