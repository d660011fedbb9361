package org.gongbao.check.uni;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

/// UNI-04 法定单位与单位完整: an amount of money in 亿 or 万 without 元, and units no longer used. 亩 and 公斤 are
/// left to the office: both are usual in the country.
final class MissingUnitRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("UNI-04", Severity.INFO, Nature.CORRECTNESS);
  private static final Set<Role> ROLES = Set.of(Role.BODY, Role.ENTRY, Role.NOTE, Role.CELL);
  private static final Pattern MONEY =
      Pattern.compile(
          "(?:投资|税收|税金|纳税|产值|收入|资金|营收|利润|贷款|融资|金额|交易额|销售额|总额|财政支出|补助|奖励|成本|债券|授信)(?:总额|总量|规模)?(?:达到|突破|超过|达|为|约|近|超|将|共|共计|合计)?$");
  private static final int REACH = 14;
  private static final Map<String, String> OLD = Map.of("寸", "厘米", "马力", "千瓦", "斤", "千克", "尺", "米");

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
    if (!passage.hasAny("万亿寸马斤尺")) {
      return;
    }
    List<Numeral> all = passage.fact(Numerals.ALL);
    for (int i = 0; i < all.size(); i++) {
      Numeral numeral = all.get(i);
      if (OLD.containsKey(numeral.unit())
          && !numeral.isHan()
          && !passage.isGuarded(Guard.QUOTED, numeral.from(), numeral.end())) {
        int from = numeral.end() - numeral.unit().length();
        out.at(passage, from, numeral.end()).say("old", numeral.unit(), OLD.get(numeral.unit()));
      } else if (isMoney(passage, numeral) && !isShared(passage, numeral, all, i)) {
        out.at(passage, numeral.from(), numeral.to())
            .review(passage.chars().substring(numeral.from(), numeral.to()) + "元")
            .say("yuan");
      }
    }
  }

  private static boolean isMoney(Passage passage, Numeral numeral) {
    boolean scaled = numeral.scale().endsWith("亿") || numeral.scale().endsWith("万");
    char next = passage.at(numeral.end());
    if (!scaled
        || numeral.isHan()
        || !numeral.unit().isEmpty()
        || next != 0 && "，。；、）的以左".indexOf(next) < 0) {
      return false;
    }
    String before = passage.chars().substring(Math.max(0, numeral.from() - REACH), numeral.from());
    return MONEY.matcher(before).find()
        && !passage.isGuarded(Guard.QUOTED, numeral.from(), numeral.to());
  }

  /// 1亿、2亿、3亿元 names the unit once, at the end.
  private static boolean isShared(Passage passage, Numeral numeral, List<Numeral> all, int at) {
    return passage.at(numeral.end()) == '、'
        && at + 1 < all.size()
        && all.get(at + 1).unit().equals("元")
        && all.get(at + 1).from() - numeral.end() <= 2;
  }
}
