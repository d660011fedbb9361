package org.gongbao.check.pun;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;

/// 成对标号 of one text: which opens with which closes, and what is left over. A half-width bracket
/// pairs with a full-width one; which is a fault of another kind.
///
/// @param closed in the order they close
/// @param unclosed offsets of opening marks without a closing one, in order
/// @param unopened offsets of closing marks without an opening one, in order
record Pairs(List<Pair> closed, List<Integer> unclosed, List<Integer> unopened) {
  static final Fact<Passage, Pairs> ALL = Fact.of(Pairs::read);

  private static final String OPENERS = "“‘（《〈〔【(";
  private static final String CLOSERS = "”’）》〉〕】)";
  private static final Pairs NONE = new Pairs(List.of(), List.of(), List.of());

  /// Offsets of an opening mark and of the closing one.
  record Pair(int open, int close) {
    boolean holds(int offset) {
      return open < offset && offset < close;
    }
  }

  /// What an opening mark closes with; full width.
  static char closer(char opener) {
    return opener == '(' ? '）' : CLOSERS.charAt(OPENERS.indexOf(opener));
  }

  /// A pair and the one right around it.
  record Nested(Pair inner, Pair outer) {}

  /// Pairs of some opening marks that have another of these right around them.
  List<Nested> nested(Passage passage, String openers) {
    List<Pair> pairs =
        closed.stream()
            .filter(pair -> openers.indexOf(passage.at(pair.open)) >= 0)
            .sorted(Comparator.comparingInt(Pair::open))
            .toList();
    List<Nested> found = new ArrayList<>();
    Deque<Pair> around = new ArrayDeque<>();
    for (Pair inner : pairs) {
      while (!around.isEmpty() && around.peek().close < inner.open) {
        around.pop();
      }
      if (!around.isEmpty()) {
        found.add(new Nested(inner, around.peek()));
      }
      around.push(inner);
    }
    return found;
  }

  private static Pairs read(Passage passage) {
    if (!passage.hasAny(OPENERS + CLOSERS)) {
      return NONE;
    }
    Pairs plain = read(passage, false);
    if (plain.unopened.isEmpty()) {
      return plain;
    }
    // 1）…；2）…: brackets of ordinals that have one side only.
    Pairs other = read(passage, true);
    return other.left() < plain.left() ? other : plain;
  }

  private int left() {
    return unclosed.size() + unopened.size();
  }

  private static Pairs read(Passage passage, boolean ordinals) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Pair> closed = new ArrayList<>();
    List<Integer> unclosed = new ArrayList<>();
    List<Integer> unopened = new ArrayList<>();
    int[] opened = new int[CLOSERS.length()];
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.at(i);
      if (OPENERS.indexOf(c) >= 0) {
        open.push(i);
        opened[kind(c)]++;
        continue;
      }
      if (CLOSERS.indexOf(c) < 0 || ordinals && isOneSided(passage, i)) {
        continue;
      }
      int kind = kind(c);
      if (opened[kind] == 0) {
        if (!isNoMark(passage, i)) {
          unopened.add(i);
        }
        continue;
      }
      int top = open.pop();
      while (kind(passage.at(top)) != kind) {
        opened[kind(passage.at(top))]--;
        unclosed.add(top);
        top = open.pop();
      }
      opened[kind]--;
      closed.add(new Pair(top, i));
    }
    unclosed.addAll(open);
    unclosed.removeIf(at -> passage.at(at) == '(' && !Characters.isHan(passage.at(at + 1)));
    unclosed.sort(null);
    return new Pairs(List.copyOf(closed), List.copyOf(unclosed), List.copyOf(unopened));
  }

  private static int kind(char c) {
    int at = OPENERS.indexOf(c) >= 0 ? OPENERS.indexOf(c) : CLOSERS.indexOf(c);
    return at == 7 ? 2 : at;
  }

  /// A closing mark that may close nothing: an apostrophe, minutes and seconds, a half-width
  /// bracket of an interval.
  private static boolean isNoMark(Passage passage, int at) {
    char before = passage.at(at - 1);
    boolean foreign = Characters.isLatin(before) || Characters.isDigit(before);
    return switch (passage.at(at)) {
      case '’', '”' -> foreign;
      case ')' -> !Characters.isHan(before);
      default -> false;
    };
  }

  /// 1）, 一), a）: a short number that begins a clause.
  private static boolean isOneSided(Passage passage, int at) {
    if (kind(passage.at(at)) != 2) {
      return false;
    }
    int from = at;
    while (from > 0 && at - from < 3 && isCounting(passage.at(from - 1))) {
      from--;
    }
    char before = passage.at(from - 1);
    boolean begins =
        before == 0
            || before == '\n'
            || Characters.isPoint(before)
            || Characters.isSpace(before)
            || "“—".indexOf(before) >= 0;
    return from < at && begins;
  }

  private static boolean isCounting(char c) {
    return Characters.isDigit(c)
        || Characters.isLatin(c)
        || "一二三四五六七八九十".indexOf(c) >= 0
        || c >= '①' && c <= '⑳';
  }
}
