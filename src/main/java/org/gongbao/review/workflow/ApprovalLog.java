package org.gongbao.review.workflow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that was signed and withdrawn in an issue.
///
/// @param entries oldest first
public record ApprovalLog(List<WorkflowEntry> entries) {
  public static final ApprovalLog NONE = new ApprovalLog(List.of());

  public ApprovalLog {
    entries = List.copyOf(entries);
  }

  public ApprovalLog with(WorkflowEntry entry) {
    return new ApprovalLog(Stream.concat(entries.stream(), Stream.of(entry)).toList());
  }

  /// Withdrawn ones included.
  public List<Approval> approvals() {
    return entries.stream().filter(Approval.class::isInstance).map(Approval.class::cast).toList();
  }

  /// Those not withdrawn, whether they still count or not.
  public List<Approval> standing() {
    return approvals().stream().filter(one -> withdrawal(one).isEmpty()).toList();
  }

  /// Only the one who signed can withdraw.
  public Optional<Withdrawal> withdrawal(Approval approval) {
    return entries.stream()
        .filter(Withdrawal.class::isInstance)
        .map(Withdrawal.class::cast)
        .filter(one -> one.approval().equals(approval.id()))
        .filter(one -> one.person().equals(approval.person()))
        .findFirst();
  }
}
