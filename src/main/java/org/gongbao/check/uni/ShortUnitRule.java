package org.gongbao.check.uni;

import java.util.List;
import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Numeral;
import org.gongbao.check.read.Numerals;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// UNI-01 面积等单位写全: 平米, 平方, 平, 立方, 公分 and spoken 个亿, 个点 behind a number (GB 3100—93).
final class ShortUnitRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("UNI-01", Severity.WARNING, Nature.CORRECTNESS);
  private static final Set<Role> ROLES = Role.RUNNING;
  private static final List<String> CHANGES =
      List.of(
          "提高", "提升", "上升", "下降", "降低", "增长", "回落", "下滑", "提高了", "上升了", "下降了", "降低了", "增长了", "回落了",
          "高", "低", "高出");

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
    if (!passage.hasAny("平方分亿点")) {
      return;
    }
    for (Numeral numeral : passage.fact(Numerals.ALL)) {
      String full = full(passage, numeral);
      if (!full.isEmpty() && !passage.isGuarded(Guard.QUOTED, numeral.from(), numeral.end())) {
        int from =
            numeral.unit().isEmpty() ? numeral.to() : numeral.end() - numeral.unit().length();
        int to =
            numeral.unit().equals("个")
                ? numeral.end() + 1
                : numeral.unit().isEmpty() ? numeral.to() + 1 : numeral.end();
        out.at(passage, from, to).review(full).say("unit", full);
      }
    }
  }

  /// The unit written out; empty where nothing is short.
  private static String full(Passage passage, Numeral numeral) {
    boolean arabic = !numeral.isHan();
    char next = passage.at(numeral.end());
    boolean ends = !Characters.isHan(next);
    boolean large = !numeral.scale().isEmpty() || numeral.value().intValue() >= 20;
    return switch (numeral.unit()) {
      case "平米" -> "平方米";
      case "平方" -> arabic && (large || ends) ? "平方米" : "";
      case "立方" -> arabic && (large || ends) ? "立方米" : "";
      case "公分" -> "厘米";
      case "方" -> arabic && large && (ends || "水土石的".indexOf(next) >= 0) ? "立方米" : "";
      case "个点" -> isChange(passage, numeral) && (ends || next == '以' || next == '左') ? "个百分点" : "";
      case "个" -> next == '亿' && "元吨件度人次立平级".indexOf(passage.at(numeral.end() + 1)) < 0 ? "亿元" : "";
      case "" ->
          arabic
                  && large
                  && passage.at(numeral.to()) == '平'
                  && !Characters.isHan(passage.at(numeral.to() + 1))
              ? "平方米"
              : "";
      default -> "";
    };
  }

  private static boolean isChange(Passage passage, Numeral numeral) {
    return CHANGES.stream()
        .anyMatch(word -> passage.chars().startsWith(word, numeral.from() - word.length()));
  }
}
