package org.gongbao.review.workflow;

import java.util.List;

/// How a step stands for one subject.
///
/// @param valid signatures that count
/// @param voided signatures that counted once, oldest first; none where a later one of the same
///   slot counts
public record StepState(WorkflowStep step, Phase phase, List<Approval> valid, List<Voided> voided) {
  public StepState {
    valid = List.copyOf(valid);
    voided = List.copyOf(voided);
  }

  /// How far it is.
  public enum Phase {
    DONE,
    /// Everything before it is done.
    OPEN,
    WAITING
  }

  public boolean isDone() {
    return phase == Phase.DONE;
  }
}
