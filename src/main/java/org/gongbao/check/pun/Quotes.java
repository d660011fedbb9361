package org.gongbao.check.pun;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;

/// Quotation marks of one text that stand the wrong way round (”…“, “…“, ”…”), told from those that
/// lack their other half.
///
/// @param reversed offsets, in order
/// @param settled those, and the marks they belong to
record Quotes(List<Integer> reversed, Set<Integer> settled) {
  static final Fact<Passage, Quotes> ALL = Fact.of(Quotes::read);
  private static final int NEAR = 40;

  private static Quotes read(Passage passage) {
    Pairs pairs = passage.fact(Pairs.ALL);
    List<Integer> reversed = new ArrayList<>();
    Set<Integer> settled = new HashSet<>();
    List<Integer> left = new ArrayList<>();
    pairs.unclosed().stream().filter(at -> passage.at(at) == '“').forEach(left::add);
    pairs.unopened().stream().filter(at -> passage.at(at) == '”').forEach(left::add);
    left.sort(null);
    for (int i = 0; i + 1 < left.size(); i++) {
      int one = left.get(i);
      int two = left.get(i + 1);
      boolean wrongOpening = passage.at(one) == '”' && mayOpen(passage, one);
      boolean wrongClosing = passage.at(two) == '“' && mayClose(passage, two);
      boolean opens = passage.at(one) == '“' || wrongOpening;
      boolean closes = passage.at(two) == '”' || wrongClosing;
      if (two - one <= NEAR && opens && closes) {
        settled.add(one);
        settled.add(two);
        if (wrongOpening) {
          reversed.add(one);
        }
        if (wrongClosing) {
          reversed.add(two);
        }
        i++;
      }
    }
    return new Quotes(List.copyOf(reversed), Set.copyOf(settled));
  }

  private static boolean mayOpen(Passage passage, int at) {
    char before = passage.at(at - 1);
    char after = passage.at(at + 1);
    return after != 0
        && !Characters.isPoint(after)
        && !Characters.isCloser(after)
        && "。！？…".indexOf(before) < 0;
  }

  private static boolean mayClose(Passage passage, int at) {
    char before = passage.at(at - 1);
    return before != 0
        && "，、；：".indexOf(before) < 0
        && !Characters.isOpener(before)
        && !Characters.isSpace(before);
  }
}
