package org.gongbao.ui.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.exchange.CodeLines;

/// Signs of markup in a source line, which are not characters of the text.
final class Markup {
  private static final Pattern PICTURE =
      Pattern.compile("(?U)\\s*!\\[([^\\]]*)\\]\\(([^)]*)\\)\\s*");
  private static final Pattern HEADING = Pattern.compile("(?U)^\\s*#{1,6}\\s");
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
    return TAGS.matcher(CodeLines.said(text)).replaceAll("");
  }

  static String withoutLeaders(String line) {
    return LEADERS.matcher(line).replaceAll("");
  }
}
