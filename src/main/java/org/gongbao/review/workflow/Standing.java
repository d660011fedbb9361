package org.gongbao.review.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongbao.model.NodeId;
import org.gongbao.model.Stage;
import org.gongbao.review.workflow.StepState.Phase;
import org.gongbao.review.workflow.Voided.Cause;

/// Where an issue and each of its items stand in the workflow.
///
/// A signature counts when it is genuine, was not withdrawn, and was given for the digest its
/// subject has now; nothing else is asked of it, so it counts again where an undo brings its text
/// back. What a person signed keeps that person from steps apart from it even while it is void, so
/// that no undo can leave one person on both.
public final class Standing {
  private final Workflow workflow;
  private final Snapshot now;
  private final List<Approval> standing;
  private final Map<Approval, Cause> voided = new HashMap<>();
  private final Map<Key, Boolean> done = new HashMap<>();

  /// @param genuine true for a signature that is what it seems to be
  public Standing(Workflow workflow, ApprovalLog log, Snapshot now, Predicate<Approval> genuine) {
    this.workflow = workflow;
    this.now = now;
    this.standing = log.standing();
    for (Approval one : standing) {
      cause(one, genuine).ifPresent(cause -> voided.put(one, cause));
    }
  }

  private record Key(int step, NodeId subject) {}

  private Optional<Cause> cause(Approval one, Predicate<Approval> genuine) {
    Optional<WorkflowStep> step = workflow.step(one.step());
    if (step.isEmpty() || !genuine.test(one)) {
      return Optional.of(Cause.FORGED);
    }
    Covers covers = step.get().covers();
    if (!now.has(one.subject()) || !one.digest().equals(now.digest(covers, one.subject()))) {
      return Optional.of(Cause.TEXT);
    }
    return one.style().equals(now.style(covers)) ? Optional.empty() : Optional.of(Cause.STYLE);
  }

  public Workflow workflow() {
    return workflow;
  }

  public Snapshot now() {
    return now;
  }

  /// True when a signature is not withdrawn and counts.
  public boolean counts(Approval approval) {
    return standing.contains(approval) && !voided.containsKey(approval);
  }

  /// The steps that are signed of a subject, in order.
  public List<StepState> of(NodeId subject) {
    return workflow.of(scope(subject)).stream().map(step -> state(step, subject)).toList();
  }

  private Scope scope(NodeId subject) {
    return subject.equals(now.issue()) ? Scope.ISSUE : Scope.ITEM;
  }

  public StepState state(WorkflowStep step, NodeId subject) {
    Phase phase =
        isDone(step, subject)
            ? Phase.DONE
            : before(step, subject).isEmpty() ? Phase.OPEN : Phase.WAITING;
    List<Approval> valid = valid(step, subject);
    Set<Integer> filled = valid.stream().map(Approval::slot).collect(Collectors.toSet());
    List<Voided> dead =
        signed(step, subject).stream()
            .filter(voided::containsKey)
            .filter(one -> !filled.contains(one.slot()))
            .map(one -> new Voided(one, voided.getOrDefault(one, Cause.TEXT)))
            .toList();
    return new StepState(step, phase, valid, dead);
  }

  private List<Approval> signed(WorkflowStep step, NodeId subject) {
    return standing.stream()
        .filter(one -> one.step() == step.number() && one.subject().equals(subject))
        .toList();
  }

  private List<Approval> valid(WorkflowStep step, NodeId subject) {
    return signed(step, subject).stream().filter(one -> !voided.containsKey(one)).toList();
  }

  /// True when every slot is signed, each by another person.
  public boolean isDone(WorkflowStep step, NodeId subject) {
    return done.computeIfAbsent(
        new Key(step.number(), subject),
        key -> {
          List<Approval> valid = valid(step, subject);
          long slots = valid.stream().map(Approval::slot).distinct().count();
          long persons = valid.stream().map(Approval::person).distinct().count();
          return slots == step.slots().size() && persons >= slots;
        });
  }

  /// True when it is done for all it is signed of.
  public boolean isDone(WorkflowStep step) {
    return now.subjects(step.scope()).stream().allMatch(subject -> isDone(step, subject));
  }

  /// The first step before one that is not done, for a subject.
  private Optional<WorkflowStep> before(WorkflowStep step, NodeId subject) {
    return workflow.steps().stream()
        .takeWhile(earlier -> earlier.number() < step.number())
        .filter(
            earlier ->
                earlier.scope() == Scope.ITEM && scope(subject) == Scope.ITEM
                    ? !isDone(earlier, subject)
                    : !isDone(earlier))
        .findFirst();
  }

  /// What a subject waits for or is to be signed next: a step of an item may be one of the issue.
  /// Empty when it went through all steps.
  public Optional<WorkflowStep> next(NodeId subject) {
    return workflow.steps().stream()
        .filter(
            step ->
                step.scope() == Scope.ITEM && scope(subject) == Scope.ITEM
                    ? !isDone(step, subject)
                    : !isDone(step))
        .findFirst();
  }

  /// The first step of all that is not done; empty when all are.
  public Optional<WorkflowStep> current() {
    return next(now.issue());
  }

  /// 已签发: everything up to 付印 is signed.
  public boolean isReleased() {
    return workflow.steps().stream()
        .takeWhile(step -> step.number() <= workflow.printing().number())
        .allMatch(this::isDone);
  }

  /// What the issue's stage is.
  public Stage stage() {
    return current().map(WorkflowStep::stage).orElse(Stage.PUBLISHED);
  }

  /// Which proof the pages are, 1 to 4.
  public int proof() {
    return current().map(WorkflowStep::proof).orElse(4);
  }

  /// Signatures of a subject that do not count any more.
  public List<Voided> voided(NodeId subject) {
    return of(subject).stream().flatMap(state -> state.voided().stream()).toList();
  }

  /// The slot someone would sign; empty when there is none for them.
  public Optional<Integer> slot(WorkflowStep step, NodeId subject, Signatory who) {
    List<Integer> filled = valid(step, subject).stream().map(Approval::slot).toList();
    for (int slot = 0; slot < step.slots().size(); slot++) {
      if (!filled.contains(slot)
          && step.slots().get(slot).stream().anyMatch(who.roles()::contains)) {
        return Optional.of(slot);
      }
    }
    return Optional.empty();
  }

  /// Why someone cannot sign a step; empty when they can.
  public List<Refusal> refusals(
      WorkflowStep step, NodeId subject, Signatory who, Verdicts verdicts) {
    if (!now.has(subject) || scope(subject) != step.scope()) {
      return List.of(new Refusal.Gone());
    }
    if (isDone(step, subject)) {
      return List.of(new Refusal.Done());
    }
    List<Refusal> reasons = new ArrayList<>();
    before(step, subject).ifPresent(first -> reasons.add(new Refusal.NotYet(first)));
    List<Approval> valid = valid(step, subject);
    if (valid.stream().anyMatch(one -> one.person().equals(who.id()))) {
      reasons.add(new Refusal.SignedByThem());
    } else if (slot(step, subject, who).isEmpty()) {
      reasons.add(new Refusal.Role(step, open(step, valid)));
    }
    apart(step, subject, who).ifPresent(signed -> reasons.add(new Refusal.Apart(signed)));
    for (GateKind gate : GateKind.values()) {
      if (step.gates().contains(gate)) {
        Verdict verdict = verdicts.of(gate, subject);
        if (!verdict.known()) {
          reasons.add(new Refusal.Unknown(gate));
        } else if (!verdict.isClear()) {
          reasons.add(new Refusal.Open(gate, verdict.open()));
        }
      }
    }
    return List.copyOf(reasons);
  }

  private static int open(WorkflowStep step, List<Approval> valid) {
    int slot = 0;
    while (slot < step.slots().size() - 1 && isFilled(valid, slot)) {
      slot++;
    }
    return slot;
  }

  private static boolean isFilled(List<Approval> valid, int slot) {
    return valid.stream().anyMatch(one -> one.slot() == slot);
  }

  /// What the person signed, of this subject or of what it is part of, that is apart from a step.
  private Optional<WorkflowStep> apart(WorkflowStep step, NodeId subject, Signatory who) {
    return standing.stream()
        .filter(one -> one.person().equals(who.id()))
        .filter(one -> concerns(one, subject))
        .flatMap(one -> workflow.step(one.step()).stream())
        .filter(other -> Workflow.areApart(step, other))
        .findFirst();
  }

  private boolean concerns(Approval one, NodeId subject) {
    return one.subject().equals(subject)
        || one.subject().equals(now.issue())
        || subject.equals(now.issue());
  }
}
