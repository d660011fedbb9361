package org.gongbao.check.pol;

import java.util.List;
import org.gongbao.check.Rule;

/// The family POL.
public final class PolRules {
  private PolRules() {}

  public static List<Rule> all() {
    return List.of(
        new LeaderRule(),
        new PartyOrganRule(),
        new FixedPhraseRule(),
        new OutdatedPhraseRule(),
        new SovereigntyRule(),
        new GraveMistakeRule(),
        new UnfitWordRule());
  }
}
