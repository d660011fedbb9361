package org.gongbao.review.workflow;

import java.util.List;
import java.util.Optional;
import org.gongbao.review.workflow.WorkflowFault.Reason;

/// The steps an issue goes through, one after another.
///
/// @param steps by number
public record Workflow(List<WorkflowStep> steps) {
  public Workflow {
    steps = List.copyOf(steps);
    int last = Integer.MIN_VALUE;
    for (WorkflowStep step : steps) {
      if (step.number() <= last) {
        throw new WorkflowFault(Reason.SEQUENCE, step.number(), last);
      }
      last = step.number();
      for (int other : step.apart()) {
        if (steps.stream().noneMatch(one -> one.number() == other)) {
          throw new WorkflowFault(Reason.APART, step.number(), other);
        }
      }
    }
    long printing = steps.stream().filter(WorkflowStep::printing).count();
    if (printing != 1) {
      throw new WorkflowFault(Reason.PRINT, last, printing);
    }
  }

  public Optional<WorkflowStep> step(int number) {
    return steps.stream().filter(step -> step.number() == number).findFirst();
  }

  /// 付印.
  public WorkflowStep printing() {
    return steps.stream().filter(WorkflowStep::printing).findFirst().orElseThrow();
  }

  /// Steps of a scope.
  public List<WorkflowStep> of(Scope scope) {
    return steps.stream().filter(step -> step.scope() == scope).toList();
  }

  /// True when nobody signs both, whichever of the two says so.
  static boolean areApart(WorkflowStep one, WorkflowStep other) {
    return one.apart().contains(other.number()) || other.apart().contains(one.number());
  }
}
