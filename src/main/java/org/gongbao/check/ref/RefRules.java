package org.gongbao.check.ref;

import java.util.List;
import org.gongbao.check.Rule;

/// The family REF.
public final class RefRules {
  private RefRules() {}

  public static List<Rule> all() {
    return List.of(
        new CitationFormRule(),
        new CitedTitleRule(),
        new SelfReferenceRule(),
        new AttachmentReferenceRule(),
        new NameVariantRule(),
        new FormerNameRule());
  }
}
