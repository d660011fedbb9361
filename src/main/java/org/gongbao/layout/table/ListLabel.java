package org.gongbao.layout.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The label a list item in a cell begins with: `1.`, `1、`, `1)`, `①`, `（1）`, `（一）`.
final class ListLabel {
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?:[0-9]{1,2}[.．](?![0-9])|[0-9]{1,2}[、)）]|[\\u2460-\\u2473]"
              + "|[（(][0-9一二三四五六七八九十]{1,3}[)）])\\s*");

  private ListLabel() {}

  /// Length of the label a line begins with, 0 when it begins with none.
  static int length(String line) {
    Matcher matcher = LABEL.matcher(line);
    return matcher.lookingAt() && matcher.end() < line.length() ? matcher.end() : 0;
  }
}
