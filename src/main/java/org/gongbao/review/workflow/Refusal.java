package org.gongbao.review.workflow;

/// Why someone cannot sign a step now. Each kind has its message.
public sealed interface Refusal {
  /// An earlier step is not done.
  record NotYet(WorkflowStep first) implements Refusal {}

  /// It is signed already.
  record Done() implements Refusal {}

  /// The person signed it, and another must sign too.
  record SignedByThem() implements Refusal {}

  /// Wants another role.
  record Role(WorkflowStep step, int slot) implements Refusal {}

  /// 职责分离: the person signed a step nobody signs together with this one.
  record Apart(WorkflowStep signed) implements Refusal {}

  /// Something is to be settled first.
  ///
  /// @param open how many
  record Open(GateKind gate, int open) implements Refusal {}

  /// Whether something is to be settled is not known yet.
  record Unknown(GateKind gate) implements Refusal {}

  /// The text is not the one that was looked at.
  record Changed() implements Refusal {}

  /// Of what is no more in the issue.
  record Gone() implements Refusal {}
}
