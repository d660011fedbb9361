package org.gongbao.check.pol;

import java.util.List;
import org.gongbao.check.Rule;
import org.gongbao.check.lexicon.Lexicon;

/// The family POL.
public final class PolRules {
  private PolRules() {}

  public static List<Rule> all() {
    return List.of(
        new LeaderRule(),
        new PartyOrganRule(),
        new FixedPhraseRule(Lexicon::bundled),
        new OutdatedPhraseRule(),
        new SovereigntyRule(Lexicon::bundled),
        new GraveMistakeRule(Lexicon::bundled),
        new UnfitWordRule(Lexicon::bundled));
  }
}
