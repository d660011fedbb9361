package org.gongbao.review.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The steps of an office while they are being changed: in their order, those that are switched off
/// with them. It need not be a workflow.
///
/// @param lines by number; a step that is apart from another may be said so by either
public record WorkflowDraft(List<Line> lines) {
  public WorkflowDraft {
    lines = List.copyOf(lines);
  }

  /// @param on false for a step nobody goes through
  public record Line(WorkflowStep step, boolean on) {}

  /// @throws WorkflowFault for what cannot be read
  public static WorkflowDraft read(String text) {
    return new WorkflowDraft(WorkflowText.lines(text));
  }

  /// Steps that are switched off keep what they are apart from, so that it is so again when they
  /// are switched on.
  public String write() {
    return lines.stream()
        .map(
            line ->
                line.on()
                    ? WorkflowText.line(apart(line.step(), among(line.step())))
                    : WorkflowText.OFF + WorkflowText.line(apart(line.step(), all(line.step()))))
        .collect(Collectors.joining("\n"));
  }

  /// What issues go through.
  ///
  /// @throws WorkflowFault while it is no workflow
  public Workflow workflow() {
    return WorkflowText.read(write());
  }

  private Set<Integer> among(WorkflowStep step) {
    Set<Integer> there =
        lines.stream()
            .filter(Line::on)
            .map(line -> line.step().number())
            .collect(Collectors.toSet());
    return step.apart().stream().filter(there::contains).collect(Collectors.toSet());
  }

  private Set<Integer> all(WorkflowStep step) {
    Set<Integer> all = new HashSet<>(step.apart());
    lines.stream()
        .map(Line::step)
        .filter(other -> other.apart().contains(step.number()))
        .forEach(other -> all.add(other.number()));
    return all;
  }

  public WorkflowDraft with(int index, WorkflowStep step) {
    return with(index, new Line(step, lines.get(index).on()));
  }

  /// Switches a step on or off.
  public WorkflowDraft on(int index, boolean on) {
    return with(index, new Line(lines.get(index).step(), on));
  }

  private WorkflowDraft with(int index, Line line) {
    List<Line> changed = new ArrayList<>(lines);
    changed.set(index, line);
    return new WorkflowDraft(changed);
  }

  /// A step with the one above it or below it in each other's place. The numbers stay where they
  /// are, and what is apart stays apart.
  ///
  /// @param by -1 or 1
  public WorkflowDraft moved(int index, int by) {
    List<Line> changed = new ArrayList<>(lines);
    Collections.swap(changed, index, index + by);
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      numbers.put(changed.get(i).step().number(), lines.get(i).step().number());
    }
    return new WorkflowDraft(
        changed.stream()
            .map(line -> new Line(renumbered(line.step(), numbers), line.on()))
            .toList());
  }

  private static WorkflowStep renumbered(WorkflowStep step, Map<Integer, Integer> numbers) {
    Set<Integer> apart =
        step.apart().stream()
            .map(other -> numbers.getOrDefault(other, other))
            .collect(Collectors.toSet());
    return of(step, numbers.getOrDefault(step.number(), step.number()), apart);
  }

  private static WorkflowStep apart(WorkflowStep step, Set<Integer> apart) {
    return of(step, step.number(), apart);
  }

  private static WorkflowStep of(WorkflowStep step, int number, Set<Integer> apart) {
    return new WorkflowStep(
        number,
        step.name(),
        step.scope(),
        step.covers(),
        step.stage(),
        step.proof(),
        step.due(),
        step.slots(),
        step.gates(),
        apart,
        step.printing());
  }
}
