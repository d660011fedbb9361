package org.gongbao.check.num;

import java.util.List;
import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Numeral;
import org.gongbao.check.read.Numerals;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// NUM-06 约数词叠用: 约, 近, 超过 before a number with 余, 左右, 以上 behind it, or two of these behind it.
final class DoubledAboutRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("NUM-06", Severity.INFO, Nature.CORRECTNESS);
  private static final Set<Role> ROLES = Role.RUNNING;
  private static final List<String> BEFORE = List.of("大约", "将近", "接近", "超过", "约", "近", "逾");
  private static final List<String> BOUNDS =
      List.of("不低于", "不少于", "不小于", "不高于", "不超过", "至少", "最低", "最少", "最多", "最高");
  private static final List<String> BEHIND = List.of("左右", "上下", "以上", "以下");
  private static final String NOT_NEAR = "最附靠就相邻临远接新不未仅";

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
    if (!passage.hasAny("约近超逾余多左上不最至")) {
      return;
    }
    for (Numeral numeral : passage.fact(Numerals.ALL)) {
      String bound = word(passage, numeral.from(), BOUNDS);
      String before = bound.isEmpty() ? before(passage, numeral) : "";
      String behind = behind(passage, numeral);
      if (!bound.isEmpty() && contradicts(bound, behind)) {
        tell(passage, numeral, bound, behind, out);
      } else if (doubled(before, numeral, behind)) {
        tell(passage, numeral, before, behind, out);
      }
    }
  }

  private static boolean doubled(String before, Numeral numeral, String behind) {
    boolean range = behind.equals("以下");
    int words = (before.isEmpty() ? 0 : 1) + (numeral.about() ? 1 : 0) + (behind.isEmpty() ? 0 : 1);
    // 近十余年: of late, not nearly.
    boolean late =
        before.equals("近") && Set.of("年", "月", "个月", "天", "日", "周").contains(numeral.unit());
    return words > (late ? 2 : 1) && !range;
  }

  /// 不低于…以上 and 最多…以下 say one thing twice; 最低…以下 is no matter of doubling.
  private static boolean contradicts(String bound, String behind) {
    boolean least = Set.of("不低于", "不少于", "不小于", "至少", "最低", "最少").contains(bound);
    return behind.equals(least ? "以上" : "以下");
  }

  private static String before(Passage passage, Numeral numeral) {
    String word = word(passage, numeral.from(), BEFORE);
    char ahead = passage.at(numeral.from() - word.length() - 1);
    return !word.isEmpty() && ahead != 0 && NOT_NEAR.indexOf(ahead) >= 0 ? "" : word;
  }

  private static String word(Passage passage, int at, List<String> words) {
    for (String word : words) {
      if (passage.chars().startsWith(word, at - word.length())) {
        return word;
      }
    }
    return "";
  }

  private static String behind(Passage passage, Numeral numeral) {
    for (String word : BEHIND) {
      if (passage.chars().startsWith(word, numeral.end())) {
        return word;
      }
    }
    return "";
  }

  private static void tell(
      Passage passage, Numeral numeral, String before, String behind, Reporter out) {
    int from = numeral.from() - before.length();
    int to = numeral.end() + behind.length();
    boolean keep = before.isEmpty() || numeral.about();
    out.at(passage, from, to)
        .review(passage.chars().substring(keep ? numeral.from() : from, numeral.end()))
        .say("doubled");
  }
}
