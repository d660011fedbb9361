package org.gongbao.review.workflow;

import java.time.Instant;

/// 撤签: one's own signature taken back, for good.
///
/// @param approval id of what is withdrawn
/// @param reason never blank
public record Withdrawal(String approval, String person, String name, String reason, Instant when)
    implements WorkflowEntry {
  public Withdrawal {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a withdrawal without a reason");
    }
  }
}
