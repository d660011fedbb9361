package org.gongbao.check.doc;

import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// DOC-07 标题标点: no comma, full stop, semicolon or exclamation mark in a title, and 《》 outermost
/// (GB/T 9704—2012 §7.3.1【M】). What stands in 《》 or “” is not the title's own.
final class TitlePointRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("DOC-07", Severity.INFO, Nature.CORRECTNESS);
  private static final String POINTS = "，。；！,;!";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.TITLE);
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.at(i);
      boolean own =
          !passage.isGuarded(Guard.TITLE, i, i + 1) && !passage.isGuarded(Guard.QUOTED, i, i + 1);
      if (own && (c == '〈' || c == '〉')) {
        out.at(passage, i, i + 1).review(c == '〈' ? "《" : "》").say("outer");
      } else if (own && POINTS.indexOf(c) >= 0) {
        boolean last = i == passage.length() - 1;
        Reporter.Telling telling = out.at(passage, i, i + 1);
        if (last) {
          telling.review("");
        }
        telling.say(last ? "end" : "point", String.valueOf(c));
      }
    }
  }
}
