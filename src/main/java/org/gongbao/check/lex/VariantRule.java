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
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// LEX-02 异形词: a form of a word other than the recommended one (GF 1001—2001). Quotations and names
/// of documents keep theirs.
final class VariantRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("LEX-02", Severity.INFO, Nature.CORRECTNESS);

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
    for (Hit hit : context.office().lexicon().hits(passage, WordList.VARIANTS)) {
      boolean quoted =
          passage.isGuarded(Guard.TITLE, hit.from(), hit.to())
              || passage.isGuarded(Guard.QUOTED, hit.from(), hit.to());
      if (!quoted) {
        out.at(passage, hit.from(), hit.to())
            .review(hit.entry().onlyRight())
            .say("variant", hit.entry().wrong(), hit.entry().onlyRight());
      }
    }
  }
}
