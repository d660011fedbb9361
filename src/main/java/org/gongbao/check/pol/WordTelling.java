package org.gongbao.check.pol;

import org.gongbao.check.Reporter;
import org.gongbao.check.lexicon.Lexicon.Hit;
import org.gongbao.check.lexicon.LexiconEntry;

/// How a word of a list is told of: never with a fix, for such words are to be weighed.
final class WordTelling {
  private WordTelling() {}

  static void tell(Reporter.Telling telling, Hit hit) {
    LexiconEntry entry = hit.entry();
    String right = String.join("”“", entry.right());
    if (!entry.note().isEmpty() && right.isEmpty()) {
      telling.say("look", entry.wrong(), entry.note());
    } else {
      telling.say("word", entry.wrong(), right);
    }
  }
}
