package org.gongbao.check.iss;

import java.util.List;
import org.gongbao.check.Rule;

/// The family ISS.
public final class IssRules {
  private IssRules() {}

  public static List<Rule> all() {
    return List.of(
        new IssueNameRule(),
        new IssueCountRule(),
        new RunningNumberRule(),
        new PrintDateRule(),
        new ImprintRule(),
        new PermitRule(),
        new StaffRule(),
        new LateDocumentRule(),
        new ScopeRule(),
        new PrivateDataRule(),
        new CorrectionRule());
  }
}
