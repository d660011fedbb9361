package org.gongbao.ui.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signs of markup in a source line, which are not characters of the text.
final class Markup {
  private static final Pattern PICTURE =
      Pattern.compile("(?U)\\s*!\\[([^\\]]*)\\]\\(([^)]*)\\)\\s*");
  private static final Pattern HEADING = Pattern.compile("(?U)^\\s*#{1,6}\\s");

  /// What says that an address is a 二维码, and parts it from its caption.
  private static final Pattern CODE =
      Pattern.compile("(?U)^二维码[\\s　]+(?:([^：\\s]{1,20})：)?(?=[A-Za-z][A-Za-z0-9+.-]*://)");

  private static final Pattern TAGS = Pattern.compile("</?su[pb]>|<br>");
  private static final Pattern LEADERS = Pattern.compile("[.…]{2,}|\\s[.…·]\\s");

  private static final Pattern RULE = Pattern.compile("(?U)\\s*(?:=+|\\*+|[-_]+)\\s*");

  private Markup() {}

  /// True when a line is drawn, not written.
  static boolean isRule(String line) {
    return RULE.matcher(line).matches();
  }

  /// Name of the picture a line stands for, or empty.
  static String picture(String line) {
    Matcher matcher = PICTURE.matcher(line);
    return matcher.matches() ? matcher.group(2) : "";
  }

  /// The line without its signs: of a picture its caption.
  static String without(String line) {
    Matcher picture = PICTURE.matcher(line);
    String text = picture.matches() ? picture.group(1) : HEADING.matcher(line).replaceFirst("");
    return TAGS.matcher(CODE.matcher(text).replaceFirst("$1")).replaceAll("");
  }

  static String withoutLeaders(String line) {
    return LEADERS.matcher(line).replaceAll("");
  }
}
