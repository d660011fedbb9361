package org.gongbao.check.pol;

import java.util.List;
import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.lexicon.Lexicon.Hit;
import org.gongbao.check.lexicon.LexiconEntry.Certainty;
import org.gongbao.check.lexicon.Terms;
import org.gongbao.check.lexicon.WordList;
import org.gongbao.check.office.Formulation;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.register.Holding;

/// POL-03 固定表述的用词与词序: a fixed phrase in other words, or a series that lacks a member or has two in
/// wrong order; and what the office's list of 提法 puts other words for, whatever the day. Names of
/// documents keep theirs.
final class FixedPhraseRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("POL-03", Severity.WARNING, Nature.CORRECTNESS);

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
    tell(passage, context.office().lexicon().hits(passage, WordList.PHRASES), "phrase", out);
    tell(passage, context.office().lexicon().hits(passage, WordList.SERIES), "series", out);
    for (Terms.Hit<Formulation> hit : Phrasing.in(passage, context.office())) {
      Formulation one = hit.known().getFirst();
      if (one.holding().equals(Holding.ALWAYS) && !one.replacement().isEmpty()) {
        out.at(passage, hit.from(), hit.to())
            .review(one.replacement())
            .say("office", one.replacement(), one.basis());
      }
    }
  }

  private static void tell(Passage passage, List<Hit> hits, String variant, Reporter out) {
    for (Hit hit : hits) {
      if (!passage.isGuarded(Guard.TITLE, hit.from(), hit.to())) {
        boolean doubtful =
            variant.equals("phrase") && hit.entry().certainty() == Certainty.IN_CONTEXT;
        out.at(passage, hit.from(), hit.to())
            .as(doubtful ? Severity.INFO : Severity.WARNING)
            .review(hit.entry().onlyRight())
            .say(variant, hit.entry().onlyRight());
      }
    }
  }
}
