package org.gongbao.check.lex;

import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.lexicon.Lexicon.Hit;
import org.gongbao.check.lexicon.LexiconEntry.Certainty;
import org.gongbao.check.lexicon.WordList;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// LEX-01 易混词: one word written for another. Those that are wrong in some contexts only are not
/// looked for in names of documents.
final class ConfusableRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("LEX-01", Severity.WARNING, Nature.CORRECTNESS);

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
    for (Hit hit : context.office().lexicon().hits(passage, WordList.CONFUSABLES)) {
      boolean certain = hit.entry().certainty() == Certainty.ALWAYS;
      if (certain || !passage.isGuarded(Guard.TITLE, hit.from(), hit.to())) {
        Severity severity =
            certain || hit.entry().where().asksForContext() ? Severity.WARNING : Severity.INFO;
        Word.tell(out.at(passage, hit.from(), hit.to()).as(severity), hit, certain);
      }
    }
  }
}
