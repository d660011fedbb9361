package org.gongbao.check.num;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Numeral;
import org.gongbao.check.read.Numerals;
import org.gongbao.check.read.Passage;

/// 由A增至B: what was, and what it became.
///
/// @param verb offset of the verb
/// @param rises what the verb says
record Change(Numeral first, Numeral last, int verb, boolean rises) {
  static final Fact<Passage, List<Change>> ALL = Fact.of(Change::in);

  private static final int REACH = 24;
  private static final List<String> RISES =
      List.of(
          "提高到", "提高至", "增加到", "增加至", "增长到", "增长至", "上升到", "上升至", "扩大到", "扩大至", "提升到", "提升至", "升至",
          "增至", "升到", "增到");
  private static final List<String> FALLS =
      List.of(
          "下降到", "下降至", "降低到", "降低至", "减少到", "减少至", "缩短到", "缩短至", "压缩到", "压缩至", "缩减到", "缩减至", "压减到",
          "压减至", "降至", "减至", "降到", "减到");

  /// True when both count the same, or one leaves the unit out.
  boolean isComparable() {
    return first.value().signum() > 0
        && !first.about()
        && !last.about()
        && (first.unit().equals(last.unit())
            || first.unit().isEmpty() && first.scale().isEmpty() && last.scale().isEmpty());
  }

  /// How many times the first the last is, to one place.
  String times() {
    return last.value()
        .divide(first.value(), 1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /// Below 0 when what was is more than what became, above when it is less.
  int direction() {
    return last.value().compareTo(first.value());
  }

  private static List<Change> in(Passage passage) {
    if (!passage.hasAny("由从") || !passage.hasAny("到至")) {
      return List.of();
    }
    List<Numeral> all = passage.fact(Numerals.ALL);
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      Numeral last = all.get(i);
      String rise = before(passage, last.from(), RISES);
      String verb = rise.isEmpty() ? before(passage, last.from(), FALLS) : rise;
      if (!verb.isEmpty()) {
        int at = last.from() - verb.length();
        Numeral first = all.get(i - 1);
        int lead = lead(passage, first.from());
        boolean near = first.end() <= at && isPlain(passage, first.end(), at);
        if (lead >= 0 && near) {
          changes.add(new Change(first, last, at, !rise.isEmpty()));
        }
      }
    }
    return changes;
  }

  private static String before(Passage passage, int at, List<String> verbs) {
    return verbs.stream()
        .filter(verb -> passage.chars().startsWith(verb, at - verb.length()))
        .findFirst()
        .orElse("");
  }

  /// Nothing but a few words between number and verb: no other clause, number or bracket.
  private static boolean isPlain(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("，。；：、（）".indexOf(passage.at(i)) >= 0) {
        return false;
      }
    }
    return to - from <= REACH;
  }

  /// Offset of the 由 or 从 a number follows, in its clause; -1 when there is none.
  private static int lead(Passage passage, int at) {
    int start = Stretch.start(passage, at, Stretch.CLAUSE_ENDS + "、", REACH);
    for (int i = at - 1; i >= start; i--) {
      if (passage.at(i) == '由' || passage.at(i) == '从') {
        return i;
      }
    }
    return -1;
  }
}
