package org.gongbao.review.workflow;

import java.time.Instant;

/// An entry of the log of an issue's workflow, which is only ever added to.
public sealed interface WorkflowEntry permits Approval, Withdrawal {
  /// Id of the person who made it.
  String person();

  Instant when();
}
