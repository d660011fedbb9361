package org.gongbao.check.num;

import java.math.BigDecimal;
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

/// NUM-01 一个数值内汉阿混用: Arabic digits with 十, 百 or 千 behind them; only 万 and 亿 may stand there (GB/T
/// 15835—2011 §5.3【M】). Prefixes of units (千克, 百帕) are none.
final class MixedDigitsRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("NUM-01", Severity.WARNING, Nature.CORRECTNESS);
  private static final Set<Role> ROLES = Role.WORDS;

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
    if (!passage.hasAny("十百千")) {
      return;
    }
    for (Numeral numeral : passage.fact(Numerals.ALL)) {
      if (numeral.script() == Numeral.Script.MIXED
          && !passage.isGuarded(Guard.QUOTED, numeral.from(), numeral.to())
          && !passage.isGuarded(Guard.TITLE, numeral.from(), numeral.to())) {
        tell(passage, numeral, out);
      }
    }
  }

  private static void tell(Passage passage, Numeral numeral, Reporter out) {
    Reporter.Telling telling = out.at(passage, numeral.from(), numeral.to());
    if (!numeral.about() || numeral.to() > numeral.from() && passage.at(numeral.to()) != 0) {
      telling = telling.review(plain(numeral));
    }
    telling.say("mixed");
  }

  /// 6千 is 6000, 2万3千 is 2.3万, 3千万 is 3000万.
  private static String plain(Numeral numeral) {
    for (String scale : List.of("亿", "万")) {
      BigDecimal worth = new BigDecimal(scale.equals("亿") ? 100_000_000 : 10_000);
      BigDecimal many = numeral.value().divide(worth);
      if (numeral.scale().indexOf(scale.charAt(0)) >= 0 && many.stripTrailingZeros().scale() <= 4) {
        return many.stripTrailingZeros().toPlainString() + scale;
      }
    }
    return numeral.value().stripTrailingZeros().toPlainString();
  }
}
