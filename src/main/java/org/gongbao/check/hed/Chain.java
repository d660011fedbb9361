package org.gongbao.check.hed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;
import org.gongbao.model.HanNumber;

/// A word that counts on in running text, where a clause begins: 第一， 一是 首先，.
///
/// @param kind of its chain
record Chain(Kind kind, int value, int from, int to) {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String BEFORE = "。；：！？，、,;:“（( \u3000\n";

  /// All in a passage, in order.
  static final Fact<Passage, List<Chain>> ALL = Fact.of(Chain::of);

  /// Which words count.
  enum Kind {
    /// 第一，第二，
    ORDER,
    /// 一是……二是……
    IS,
    /// 一要……二要……
    MUST
  }

  private static List<Chain> of(Passage passage) {
    List<Chain> found = new ArrayList<>();
    String chars = passage.chars();
    // 一是一，二是二; 一是非
    behind(passage, '是', "非", Kind.IS, found);
    // 三要素
    behind(passage, '要', "素点件闻目", Kind.MUST, found);
    for (int at = chars.indexOf('第'); at >= 0; at = chars.indexOf('第', at + 1)) {
      int to = at + 1;
      while (isNumeral(passage, to)) {
        to++;
      }
      if (passage.at(to) == '，' || passage.at(to) == ',') {
        add(passage, Kind.ORDER, at, to, to, found);
      }
    }
    return List.copyOf(found);
  }

  /// Numerals before a word that does not begin another.
  private static void behind(
      Passage passage, char word, String others, Kind kind, List<Chain> into) {
    String chars = passage.chars();
    for (int at = chars.indexOf(word); at >= 0; at = chars.indexOf(word, at + 1)) {
      int from = at;
      while (isNumeral(passage, from - 1)) {
        from--;
      }
      char next = passage.at(at + 1);
      if (next != passage.at(from) && others.indexOf(next) < 0) {
        add(passage, kind, from, at, at + 1, into);
      }
    }
  }

  private static boolean isNumeral(Passage passage, int at) {
    char c = passage.at(at);
    return c != 0 && NUMERALS.indexOf(c) >= 0;
  }

  /// @param end of its numeral
  private static void add(Passage passage, Kind kind, int from, int end, int to, List<Chain> into) {
    int first = kind == Kind.ORDER ? from + 1 : from;
    OptionalInt value = HanNumber.parse(passage.chars().substring(first, end));
    boolean begins = from == 0 || BEFORE.indexOf(passage.at(from - 1)) >= 0;
    if (begins && value.isPresent()) {
      into.add(new Chain(kind, value.getAsInt(), from, to));
    }
  }
}
