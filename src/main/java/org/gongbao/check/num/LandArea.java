package org.gongbao.check.num;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.check.Reporter;
import org.gongbao.check.read.Numeral;
import org.gongbao.check.read.Numerals;
import org.gongbao.check.read.Passage;

/// 150亩（约10公顷）: 1亩 is 666.67 square metres.
final class LandArea {
  private static final BigDecimal MU = new BigDecimal("666.6667");
  private static final BigDecimal HECTARE = BigDecimal.valueOf(10_000);
  private static final BigDecimal KILOMETRE = BigDecimal.valueOf(1_000_000);

  /// Both numbers are rounded in use; more than this is wrong.
  private static final BigDecimal SLACK = new BigDecimal("0.05");

  private LandArea() {}

  static void find(Passage passage, Reporter out) {
    if (!passage.has('亩') || !passage.has('（')) {
      return;
    }
    List<Numeral> all = passage.fact(Numerals.ALL);
    for (int i = 1; i < all.size(); i++) {
      Numeral first = all.get(i - 1);
      Numeral second = all.get(i);
      String between = passage.chars().substring(first.end(), second.from());
      boolean same = Set.of("（约", "（合", "（约合", "（折合", "（即", "（", "（相当于").contains(between);
      boolean mu = first.unit().equals("亩") != second.unit().equals("亩");
      if (same && mu && passage.at(second.end()) == '）' && !first.about() && !second.about()) {
        compare(passage, first, second, out);
      }
    }
  }

  private static void compare(Passage passage, Numeral first, Numeral second, Reporter out) {
    Optional<BigDecimal> one = metres(first);
    Optional<BigDecimal> two = metres(second);
    if (one.isEmpty() || two.isEmpty()) {
      return;
    }
    BigDecimal off = one.get().subtract(two.get()).abs();
    if (off.compareTo(one.get().max(two.get()).multiply(SLACK)) > 0) {
      out.at(passage, second.from(), second.end())
          .with(passage.site(first.from(), first.end()))
          .say("area");
    }
  }

  private static Optional<BigDecimal> metres(Numeral area) {
    return switch (area.unit()) {
      case "亩" -> Optional.of(area.value().multiply(MU));
      case "公顷" -> Optional.of(area.value().multiply(HECTARE));
      case "平方米", "㎡" -> Optional.of(area.value());
      case "平方公里", "平方千米" -> Optional.of(area.value().multiply(KILOMETRE));
      default -> Optional.empty();
    };
  }
}
