package org.gongbao.check.lex;

import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.lexicon.Lexicon.Hit;
import org.gongbao.check.lexicon.WordList;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// LEX-04 法定名称与固定搭配词典: a statutory name or fixed phrase with one character taken for another, left
/// out, or in the wrong place.
final class NearNameRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("LEX-04", Severity.WARNING, Nature.CORRECTNESS);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Role.WORDS;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    for (Hit hit : context.office().lexicon().hits(passage, WordList.NAMES)) {
      out.at(passage, hit.from(), hit.to())
          .review(hit.entry().onlyRight())
          .say("near", hit.entry().wrong(), hit.entry().onlyRight());
    }
  }
}
