package org.gongbao.check.pun;

import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// PUN-08 顿号、逗号、分号层次: clauses joined by 顿号, and one list of equal short names with both 顿号 and 逗号
/// (GB/T 15834—2011 §4.4, §4.5, §4.6【M】). Which mark is right depends on the sense.
final class ListLevelRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PUN-08", Severity.INFO, Nature.CORRECTNESS);

  /// 、并… that joins a clause.
  private static final Pattern CLAUSE =
      Pattern.compile("(、)(?:并(?![购网轨联案发行存蒂举列重排入肩用处进户])|从而|因此|所以|但是|而且)(?=[\u4e00-\u9fff])");

  /// 车间、库房，宿舍、食堂
  private static final Pattern UNEVEN =
      Pattern.compile(
          "(?:包括|涉及|覆盖|建有|设有|含有|检查)([\u4e00-\u9fff]{2})、([\u4e00-\u9fff]{2})([，,])([\u4e00-\u9fff]{2})、([\u4e00-\u9fff]{2})(?=[等。；])");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Role.PROSE;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (!passage.has('、')) {
      return;
    }
    for (int i = 1; i < passage.length(); i++) {
      char c = passage.at(i);
      if (c == '、' && "并从因所但而".indexOf(passage.at(i + 1)) >= 0) {
        if (passage.matcher(CLAUSE).region(i, passage.length()).lookingAt()) {
          out.at(passage, i, i + 1).say("clause");
        }
      } else if (isBetween(passage, i)) {
        int from = Math.max(0, i - 7);
        if (passage.matcher(UNEVEN).region(from, passage.length()).lookingAt()) {
          out.at(passage, i, i + 1).say("uneven");
        }
      }
    }
  }

  /// 甲甲、乙乙，丙丙、丁丁
  private static boolean isBetween(Passage passage, int at) {
    return (passage.at(at) == '，' || passage.at(at) == ',')
        && passage.at(at - 3) == '、'
        && passage.at(at + 3) == '、';
  }
}
