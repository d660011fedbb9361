package org.gongbao.check.lex;

import org.gongbao.check.Reporter;
import org.gongbao.check.lexicon.Lexicon.Hit;
import org.gongbao.check.lexicon.LexiconEntry;

/// How a word of a list is told of.
final class Word {
  private Word() {}

  /// @param certain says 应为 rather than 疑为
  static void tell(Reporter.Telling telling, Hit hit, boolean certain) {
    LexiconEntry entry = hit.entry();
    String right = String.join("”“", entry.right());
    if (!entry.onlyRight().isEmpty()) {
      telling.review(entry.onlyRight());
    }
    if (entry.note().isEmpty()) {
      telling.say(certain ? "wrong" : "doubt", entry.wrong(), right);
    } else {
      telling.say(certain ? "wrong.note" : "doubt.note", entry.wrong(), right, entry.note());
    }
  }
}
