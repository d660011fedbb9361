package org.gongbao.check.num;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.check.read.Passage;

/// Clauses and sentences around an offset.
final class Stretch {
  static final String CLAUSE_ENDS = "，。；：？！,;:?!\n";
  static final String SENTENCE_ENDS = "。；？！;?!\n";

  private Stretch() {}

  /// Right behind the last of some characters before an offset, at most `reach` away.
  static int start(Passage passage, int at, String ends, int reach) {
    int i = at;
    while (i > 0 && at - i < reach && ends.indexOf(passage.at(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  /// At the first of some characters from an offset on, or at the end.
  static int end(Passage passage, int at, String ends, int reach) {
    int i = at;
    while (i < passage.length() && i - at < reach && ends.indexOf(passage.at(i)) < 0) {
      i++;
    }
    return i;
  }

  /// True when a passage has one of some words right before an offset.
  static boolean follows(Passage passage, int at, List<String> words) {
    return words.stream().anyMatch(word -> passage.chars().startsWith(word, at - word.length()));
  }

  static boolean begins(Passage passage, int at, List<String> words) {
    return words.stream().anyMatch(word -> passage.chars().startsWith(word, at));
  }

  /// Parts of a text between a separator that stands in no brackets, quotation or title marks.
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int begun = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("（(《“〈〔【[".indexOf(c) >= 0) {
        depth++;
      } else if ("）)》”〉〕】]".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (c == separator && depth == 0) {
        parts.add(text.substring(begun, i));
        begun = i + 1;
      }
    }
    parts.add(text.substring(begun));
    return parts;
  }

  /// Without what stands in brackets.
  static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '(') {
        depth++;
      } else if (c == '）' || c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
