package org.gongbao.check.lex;

import java.util.List;
import org.gongbao.check.Rule;

/// The family LEX.
public final class LexRules {
  private LexRules() {}

  public static List<Rule> all() {
    return List.of(
        new ConfusableRule(),
        new VariantRule(),
        new StrayCharacterRule(),
        new NearNameRule(),
        new LameSentenceRule());
  }
}
