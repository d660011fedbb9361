package org.gongbao.check.num;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Numeral;
import org.gongbao.check.read.Numerals;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// NUM-02 同类数量体例一致: counts side by side in one enumeration, some in Han and some in Arabic digits.
/// Only small counts of the same counter are compared; 一个 is often no count at all.
final class UnevenDigitsRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("NUM-02", Severity.INFO, Nature.CORRECTNESS);
  private static final Set<Role> ROLES = Role.RUNNING;
  private static final int NEAR = 12;
  private static final String HAN = "〇一二三四五六七八九十";
  private static final Set<String> COUNTERS =
      Set.of("个", "家", "项", "栋", "座", "所", "条", "台", "套", "处", "件", "名", "位", "支", "间", "艘", "辆");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return ROLES;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    List<Numeral> all = passage.fact(Numerals.ALL);
    List<Numeral> row = new ArrayList<>();
    for (Numeral numeral : all) {
      if (!row.isEmpty() && !isBeside(passage, row.getLast(), numeral)) {
        tell(passage, row, out);
        row.clear();
      }
      if (isSmall(numeral)) {
        row.add(numeral);
      }
    }
    tell(passage, row, out);
  }

  private static boolean isSmall(Numeral numeral) {
    return COUNTERS.contains(numeral.unit())
        && numeral.isWhole()
        && !numeral.about()
        && !numeral.ordinal()
        && numeral.whole() >= 2
        && numeral.whole() <= 10;
  }

  private static boolean isBeside(Passage passage, Numeral last, Numeral next) {
    String between = passage.chars().substring(last.end(), next.from());
    return next.unit().equals(last.unit())
        && between.length() <= NEAR
        && between.contains("、")
        && Stretch.CLAUSE_ENDS.chars().noneMatch(c -> between.indexOf(c) >= 0);
  }

  private static void tell(Passage passage, List<Numeral> row, Reporter out) {
    long han = row.stream().filter(Numeral::isHan).count();
    if (han == 0 || han == row.size()) {
      return;
    }
    boolean toHan = han * 2 >= row.size();
    for (Numeral numeral : row) {
      if (numeral.isHan() != toHan
          && !passage.isGuarded(Guard.QUOTED, numeral.from(), numeral.to())) {
        out.at(passage, numeral.from(), numeral.end())
            .review((toHan ? han(numeral) : Integer.toString(numeral.whole())) + numeral.unit())
            .say(toHan ? "arabic" : "han");
      }
    }
  }

  /// Before a counter 2 is 两.
  private static String han(Numeral numeral) {
    return numeral.whole() == 2 ? "两" : HAN.substring(numeral.whole(), numeral.whole() + 1);
  }
}
