package org.gongbao.check.doc;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.Bodies;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// DOC-08 主送机关形式: 、 between those of one kind, ，between kinds, ：at the end, all of full width (GB/T
/// 9704—2012 §7.3.2【M】); and no slip in the name of a body the register has.
final class AddresseesRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("DOC-08", Severity.WARNING, Nature.DIFFERENCE);
  private static final String WRONG = ",;；。.";

  /// Governments below and departments of one's own are of two kinds.
  private static final Pattern KINDS = Pattern.compile("人民政府(、)(?:市|省|县|区)(?:人民)?政府各");

  private static final Pattern NAME = Pattern.compile("(?<![^，、,；\n])[\\p{IsHan}]{5,40}+");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ADDRESSEES);
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    int last = passage.chars().stripTrailing().length() - 1;
    if (last < 0) {
      return;
    }
    for (int i = 0; i < last; i++) {
      if (WRONG.indexOf(passage.at(i)) >= 0) {
        out.at(passage, i, i + 1).review("，").say("between");
      }
    }
    char end = passage.at(last);
    if (end == ':') {
      out.at(passage, last, last + 1).safe("：").say("half");
    } else if (end != '：') {
      boolean mark = (WRONG + "，、").indexOf(end) >= 0;
      out.at(passage, last, last + 1).review(mark ? "：" : end + "：").say("end");
    }
    Matcher kinds = passage.matcher(KINDS);
    if (kinds.find()) {
      out.at(passage, kinds.start(1), kinds.end(1)).as(Severity.INFO).review("，").say("kinds");
    }
    Bodies bodies = context.office().fact(Bodies.OF);
    Matcher name = passage.matcher(NAME);
    while (name.find()) {
      bodies
          .meant(name.group())
          .ifPresent(
              right -> out.at(passage, name.start(), name.end()).review(right).say("near", right));
    }
  }
}
