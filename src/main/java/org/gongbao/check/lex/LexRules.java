package org.gongbao.check.lex;

import java.util.List;
import org.gongbao.check.Rule;
import org.gongbao.check.lexicon.Lexicon;

/// The family LEX.
public final class LexRules {
  private LexRules() {}

  public static List<Rule> all() {
    return List.of(
        new ConfusableRule(Lexicon::bundled),
        new VariantRule(Lexicon::bundled),
        new StrayCharacterRule(),
        new NearNameRule(Lexicon::bundled),
        new LameSentenceRule());
  }
}
