package org.gongbao.ui.intake;

import org.gongbao.l10n.Messages;

/// The beginning of what is too long for a row: laying out one line takes time by its square.
final class Excerpt {
  /// No paragraph of a document is as long.
  static final int MOST = 4000;

  private Excerpt() {}

  static String of(String chars) {
    return chars.substring(0, end(chars));
  }

  /// Where the beginning ends, never within a character.
  static int end(String chars) {
    boolean within = chars.length() > MOST && Character.isLowSurrogate(chars.charAt(MOST));
    return within ? MOST - 1 : Math.min(MOST, chars.length());
  }

  /// Says that there is more of a line; empty when all of it is shown.
  static String told(LineRow row, Messages messages) {
    int length = row.line().text().length();
    return length <= MOST ? "" : messages.get("intake.line.long", MOST, length);
  }
}
