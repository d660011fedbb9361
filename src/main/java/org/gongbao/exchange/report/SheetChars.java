package org.gongbao.exchange.report;

import org.gongbao.model.Unseen;

/// Characters as a report can hold them: a carriage return is a line feed, and what is no character
/// of a text never reaches a file.
public final class SheetChars {
  private static final String REPLACEMENT = "\uFFFD";

  private SheetChars() {}

  /// For people: characters nobody sees, or that turn the reading direction, by their short names.
  public static String shown(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String lines = lines(text);
    for (int i = 0; i < lines.length(); i++) {
      String c = written(lines.charAt(i));
      out.append(Unseen.at(lines, i).map(name -> "[" + name + "]").orElse(c));
    }
    return out.toString();
  }

  /// For programs: as they are, but control characters are replaced.
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String lines = lines(text);
    for (int i = 0; i < lines.length(); i++) {
      out.append(written(lines.charAt(i)));
    }
    return out.toString();
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String written(char c) {
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
    boolean none = c == '\uFFFE' || c == '\uFFFF';
    return control || none ? REPLACEMENT : String.valueOf(c);
  }
}
