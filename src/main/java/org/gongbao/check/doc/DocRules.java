package org.gongbao.check.doc;

import java.util.List;
import org.gongbao.check.Rule;

/// The family DOC.
public final class DocRules {
  private DocRules() {}

  public static List<Rule> all() {
    return List.of(
        new NumberBracketRule(),
        new NumberFormRule(),
        new DateFormRule(),
        new DateLogicRule(),
        new IssuedNameRule(),
        new TitleFormRule(),
        new TitleRedundancyRule(),
        new TitlePointRule(),
        new AddresseesRule(),
        new AnnotationRule(),
        new NumberOrderRule(),
        new AgencyCodeRule(),
        new OrganNameRule());
  }
}
