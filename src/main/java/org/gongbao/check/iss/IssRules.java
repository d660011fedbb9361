package org.gongbao.check.iss;

import java.util.List;
import org.gongbao.check.Rule;

/// The family ISS.
public final class IssRules {
  private IssRules() {}

  public static List<Rule> all() {
    return List.of(
        new IssueNameRule(),
        new ImprintRule(),
        new PermitRule(),
        new StaffRule(),
        new ScopeRule(),
        new PrivateDataRule());
  }
}
