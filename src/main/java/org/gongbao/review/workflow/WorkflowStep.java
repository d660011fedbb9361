package org.gongbao.review.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.model.Stage;
import org.gongbao.review.workflow.WorkflowFault.Reason;

/// A step of the workflow.
///
/// @param number its place, unique
/// @param stage of the issue while this step is the first that is not done
/// @param proof which proof the pages are while this step is the first that is not done, 1 to 4
///   (清样)
/// @param due working days before the day of print, negative after it; empty for no date
/// @param slots a signature each, by as many persons: the roles one of which the person must have
/// @param apart numbers of steps nobody signs together with this one
/// @param printing true for 付印: once it is signed the pages are released for print
public record WorkflowStep(
    int number,
    String name,
    Scope scope,
    Covers covers,
    Stage stage,
    int proof,
    Optional<Integer> due,
    List<Set<String>> slots,
    Set<GateKind> gates,
    Set<Integer> apart,
    boolean printing) {
  public WorkflowStep {
    slots = slots.stream().map(Set::copyOf).toList();
    gates = Set.copyOf(gates);
    apart = Set.copyOf(apart);
    if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
      throw new WorkflowFault(Reason.NAME, number, "");
    }
    if (slots.isEmpty() || slots.stream().anyMatch(Set::isEmpty)) {
      throw new WorkflowFault(Reason.ROLES, number, "");
    }
    if (proof < 1 || proof > 4) {
      throw new WorkflowFault(Reason.PROOF, number, proof);
    }
    if (apart.contains(number)) {
      throw new WorkflowFault(Reason.SELF, number, "");
    }
    if (scope == Scope.ITEM && covers == Covers.ORDER) {
      throw new WorkflowFault(Reason.ITEM_ORDER, number, "");
    }
  }
}
