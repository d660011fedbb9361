package org.gongbao.check.num;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.check.Reporter;
import org.gongbao.check.read.Numeral;
import org.gongbao.check.read.Numerals;
import org.gongbao.check.read.Passage;

/// 甲3件、乙4件，合计8件.
final class Sum {
  private static final List<String> WORDS =
      List.of("合计", "共计", "总计", "合计为", "共计为", "总计为", "合计达", "共计达");
  private static final int LONGEST = 40;

  private Sum() {}

  static void find(Passage passage, Reporter out) {
    if (!passage.has('计') || !passage.hasAny("合共总")) {
      return;
    }
    List<Numeral> all = passage.fact(Numerals.ALL);
    for (int i = 2; i < all.size(); i++) {
      Numeral total = all.get(i);
      if (Stretch.follows(passage, total.from(), WORDS) && !total.about()) {
        List<Numeral> parts = parts(passage, all.subList(0, i), total);
        if (parts.size() > 1 && !fits(parts, total)) {
          out.at(passage, total.from(), total.end())
              .with(passage.site(parts.getFirst().from(), parts.getLast().end()))
              .say("sum", plain(sum(parts), total) + total.unit());
        }
      }
    }
  }

  /// The numbers right before that count the same, one in each part of the enumeration.
  private static List<Numeral> parts(Passage passage, List<Numeral> before, Numeral total) {
    List<Numeral> parts = new ArrayList<>();
    int next = Stretch.start(passage, total.from(), Stretch.CLAUSE_ENDS, LONGEST);
    if (passage.at(next - 1) != '，') {
      return parts;
    }
    next--;
    for (int i = before.size() - 1; i >= 0; i--) {
      Numeral part = before.get(i);
      boolean same =
          part.unit().equals(total.unit()) && !part.about() && !part.ordinal() && !part.isPercent();
      boolean ends = part.end() == next && "、，和".indexOf(passage.at(part.end())) >= 0;
      if (!same || !ends) {
        break;
      }
      parts.addFirst(part);
      int from = Stretch.start(passage, part.from(), Stretch.CLAUSE_ENDS + "、和", LONGEST);
      if ("、，和".indexOf(passage.at(from - 1)) < 0) {
        break;
      }
      next = from - 1;
    }
    return parts;
  }

  /// The first of the clauses may name something else, so any tail of them will do.
  private static boolean fits(List<Numeral> parts, Numeral total) {
    for (int from = 0; from < parts.size() - 1; from++) {
      List<Numeral> tail = parts.subList(from, parts.size());
      if (sum(tail).subtract(total.value()).abs().compareTo(slack(tail, total)) <= 0) {
        return true;
      }
    }
    return false;
  }

  static BigDecimal sum(List<Numeral> parts) {
    return parts.stream().map(Numeral::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// As far as rounding each number may have moved the sum; nothing for whole numbers without 万 or
  /// 亿.
  static BigDecimal slack(List<Numeral> parts, Numeral total) {
    List<Numeral> all = new ArrayList<>(parts);
    all.add(total);
    return all.stream()
        .filter(n -> n.step().compareTo(BigDecimal.ONE) != 0)
        .map(n -> n.step().movePointLeft(1).multiply(BigDecimal.valueOf(5)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// A value in the scale of another number.
  static String plain(BigDecimal value, Numeral like) {
    BigDecimal scale =
        like.digits().signum() == 0 || like.scale().length() > 2
            ? BigDecimal.ONE
            : like.isHan() ? BigDecimal.ONE : like.value().divide(like.digits());
    String name = scale.compareTo(BigDecimal.ONE) == 0 ? "" : like.scale();
    return value.divide(scale).stripTrailingZeros().toPlainString() + name;
  }
}
