package org.gongbao.app;

import java.util.Optional;
import org.gongbao.review.workflow.ApprovalLog;
import org.gongbao.review.workflow.Started;

/// What an issue's workflow is and what was signed in it, as it is kept.
public record Approved(Optional<Started> started, ApprovalLog log) {
  /// No workflow.
  public static final Approved NONE = new Approved(Optional.empty(), ApprovalLog.NONE);
}
