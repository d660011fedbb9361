package org.gongbao.ui.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Where a caret goes in a text: by whole characters as people see them, or by words.
final class CaretSteps {
  private CaretSteps() {}

  static int next(String chars, int offset) {
    BreakIterator characters = over(BreakIterator.getCharacterInstance(Locale.ROOT), chars);
    int next = offset >= chars.length() ? BreakIterator.DONE : characters.following(offset);
    return next == BreakIterator.DONE ? chars.length() : next;
  }

  static int previous(String chars, int offset) {
    BreakIterator characters = over(BreakIterator.getCharacterInstance(Locale.ROOT), chars);
    int previous = offset <= 0 ? BreakIterator.DONE : characters.preceding(offset);
    return previous == BreakIterator.DONE ? 0 : previous;
  }

  static int wordEnd(String chars, int offset) {
    BreakIterator words = over(BreakIterator.getWordInstance(Locale.CHINA), chars);
    int next = offset >= chars.length() ? BreakIterator.DONE : words.following(offset);
    return next == BreakIterator.DONE ? chars.length() : next;
  }

  static int wordStart(String chars, int offset) {
    BreakIterator words = over(BreakIterator.getWordInstance(Locale.CHINA), chars);
    int previous = offset <= 0 ? BreakIterator.DONE : words.preceding(offset);
    return previous == BreakIterator.DONE ? 0 : previous;
  }

  private static BreakIterator over(BreakIterator iterator, String chars) {
    iterator.setText(chars);
    return iterator;
  }
}
