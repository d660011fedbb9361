package org.gongbao.review.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

  /// The slots nobody's signature counts for.
  public List<Set<String>> lacking() {
    Set<Integer> filled = valid.stream().map(Approval::slot).collect(Collectors.toSet());
    return IntStream.range(0, step.slots().size())
        .filter(slot -> !filled.contains(slot))
        .mapToObj(step.slots()::get)
        .toList();
  }

  public boolean isDone() {
    return phase == Phase.DONE;
  }
}
