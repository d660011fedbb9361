package org.gongbao.check.iss;

import java.util.List;
import org.gongbao.check.Rule;

/// The family ISS.
public final class IssRules {
  private IssRules() {}

  public static List<Rule> all() {
    return List.of(
        new IssueCountRule(),
        new RunningNumberRule(),
        new PrintDateRule(),
        new ImprintRule(),
        new LateDocumentRule(),
        new PrivateDataRule());
  }
}
