package org.gongbao.check.read;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Stretches of a passage that rules leave alone, by kind: what stands there is not the office's
/// own wording, or not wording at all.
public enum Guard {
  /// URLs, mail addresses, numbers of standards, models and plots, words of other scripts,
  /// formulas.
  CODE {
    @Override
    void mark(String chars, BitSet into) {
      if (!hasLatin(chars)) {
        return;
      }
      Matcher matcher = CODES.matcher(chars);
      while (matcher.find()) {
        into.set(matcher.start(), matcher.end());
      }
    }
  },
  /// 《…》: names of laws, documents and works, theirs to spell.
  TITLE {
    @Override
    void mark(String chars, BitSet into) {
      pairs(chars, '《', '》', into);
    }
  },
  /// “…”: what others said or how something is called.
  QUOTED {
    @Override
    void mark(String chars, BitSet into) {
      pairs(chars, '“', '”', into);
    }
  };

  private static final Pattern CODES =
      Pattern.compile(
          "(?:https?|ftp)://[!-~]+"
              + "|www\\.[!-~]+"
              + "|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)++"
              // GB/T 9704—2012, DB36/T 1234.1-2020, ISO 9001:2015
              + "|[A-Z]{1,5}\\d{0,4}(?:/[A-Z]{1,3})?[ \u3000]?\\d+(?:\\.\\d+)*+(?:[-—–:]\\d{4})"
              // A-12, 5G-A, COVID-19, Q345B, RS-485
              + "|(?<![A-Za-z0-9])[A-Za-z]+[A-Za-z0-9]*(?:[-./_][A-Za-z0-9]+)*+"
              + "|(?<![A-Za-z0-9.])\\d+[A-Za-z]+[A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*+");

  abstract void mark(String chars, BitSet into);

  static BitSet in(String chars, Guard guard) {
    BitSet guarded = new BitSet();
    guard.mark(chars, guarded);
    return guarded;
  }

  private static boolean hasLatin(String chars) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
        return true;
      }
    }
    return false;
  }

  private static void pairs(String chars, char open, char close, BitSet into) {
    if (chars.indexOf(open) < 0) {
      return;
    }
    Deque<Integer> opened = new ArrayDeque<>();
    for (int i = 0; i < chars.length(); i++) {
      if (chars.charAt(i) == open) {
        opened.push(i);
      } else if (chars.charAt(i) == close && !opened.isEmpty()) {
        into.set(opened.pop(), i + 1);
      }
    }
  }
}
