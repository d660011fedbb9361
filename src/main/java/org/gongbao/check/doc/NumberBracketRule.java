package org.gongbao.check.doc;

import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.WrittenNumber;

/// DOC-01 发文字号年份用六角括号: whatever stands around the year is no 〔 〕 (GB/T 9704—2012 §7.2.5).
final class NumberBracketRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("DOC-01", Severity.ERROR, Nature.DIFFERENCE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return NumberRoles.ALL;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    for (WrittenNumber number : passage.fact(WrittenNumber.ALL)) {
      boolean right = isRight(passage.chars().substring(number.open(), number.close()));
      if (!right && !passage.chars().startsWith("（原文如此", number.to())) {
        out.at(passage, number.open(), number.close())
            .safe("〔" + number.year().written() + "〕")
            .say("bracket", number.code());
      }
    }
  }

  private static boolean isRight(String year) {
    int last = year.length() - 1;
    return year.charAt(0) == '〔'
        && year.charAt(last) == '〕'
        && year.lastIndexOf('〔') == 0
        && year.indexOf('〕') == last;
  }
}
