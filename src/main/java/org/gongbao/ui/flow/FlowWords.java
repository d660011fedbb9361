package org.gongbao.ui.flow;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongbao.app.flow.FlowTelling;
import org.gongbao.l10n.Messages;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Scope;
import org.gongbao.review.workflow.StepState;
import org.gongbao.review.workflow.Voided;
import org.gongbao.review.workflow.Withdrawal;
import org.gongbao.review.workflow.Workflow;
import org.gongbao.review.workflow.WorkflowStep;
import org.gongbao.ui.outline.ShortTitle;

/// The workflow in words.
final class FlowWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

  private final Messages messages;
  private final FlowTelling telling;
  private final ZoneId zone;

  FlowWords(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.telling = new FlowTelling(messages);
    this.zone = zone;
  }

  String name(FlowState.Row row) {
    return row.item().map(ShortTitle::of).orElseGet(() -> messages.get("flow.whole"));
  }

  String step(FlowState state, FlowState.Row row) {
    return state
        .next(row.subject())
        .map(WorkflowStep::name)
        .orElseGet(() -> messages.get("flow.done"));
  }

  /// Whose turn it is.
  String turn(FlowState state, FlowState.Row row) {
    return state
        .next(row.subject())
        .flatMap(
            step ->
                state
                    .standing()
                    .map(
                        standing ->
                            standing.state(
                                step,
                                step.scope() == Scope.ISSUE
                                    ? state.tree().issue().id()
                                    : row.subject())))
        .map(one -> telling.roles(one.lacking().isEmpty() ? one.step().slots() : one.lacking()))
        .orElse("");
  }

  FlowTelling telling() {
    return telling;
  }

  String due(FlowState state, FlowState.Row row) {
    return state
        .next(row.subject())
        .flatMap(state.due()::due)
        .map(
            day ->
                state.isOverdue(row.subject())
                    ? messages.get("flow.due.late", day.toString())
                    : day.toString())
        .orElse("");
  }

  String voided(FlowState state, FlowState.Row row) {
    int count = state.standing().map(one -> one.voided(row.subject()).size()).orElse(0);
    return count == 0 ? "" : Integer.toString(count);
  }

  /// A step of the one chosen, a line.
  String line(StepState state) {
    List<String> parts = new ArrayList<>();
    state.valid().forEach(one -> parts.add(signed(one)));
    state
        .voided()
        .forEach(
            one -> parts.add(messages.get("flow.void." + one.cause(), signed(one.approval()))));
    if (!state.isDone() && state.voided().isEmpty()) {
      String lacking = telling.roles(state.lacking());
      parts.add(parts.isEmpty() ? lacking : messages.get("flow.lacking", lacking));
    }
    return state.step().number() + " " + state.step().name() + "　" + String.join("；", parts);
  }

  String signed(Approval one) {
    return one.name() + " " + TIME.format(one.when().atZone(zone));
  }

  /// 撤签 with its reason.
  String withdrawn(Approval one, Withdrawal back, Workflow workflow) {
    return messages.get(
        "flow.withdrawn.line",
        workflow.step(one.step()).map(WorkflowStep::name).orElse(""),
        signed(one),
        TIME.format(back.when().atZone(zone)),
        back.reason());
  }

  String voidedBy(Voided one, String step) {
    return messages.get("flow.changes", step, signed(one.approval()));
  }
}
