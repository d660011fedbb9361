package org.gongbao.ui.flow;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongbao.app.flow.FlowTelling;
import org.gongbao.l10n.Messages;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.StepState;
import org.gongbao.review.workflow.Voided;
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
    return state.next(row.subject()).map(this::roles).orElse("");
  }

  String roles(WorkflowStep step) {
    return telling.roles(step);
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
    return count == 0 ? "" : messages.get("flow.voided", count);
  }

  /// A step of the one chosen, a line.
  String line(StepState state) {
    List<String> parts = new ArrayList<>();
    state.valid().forEach(one -> parts.add(signed(one)));
    state
        .voided()
        .forEach(
            one -> parts.add(messages.get("flow.void." + one.cause(), signed(one.approval()))));
    if (parts.isEmpty()) {
      parts.add(roles(state.step()));
    }
    return state.step().number() + " " + state.step().name() + "　" + String.join("；", parts);
  }

  String signed(Approval one) {
    return one.name() + " " + TIME.format(one.when().atZone(zone));
  }

  String voidedBy(Voided one, String step) {
    return messages.get("flow.changes", step, signed(one.approval()));
  }
}
