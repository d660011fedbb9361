package org.gongbao.ui.flow;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongbao.l10n.Messages;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Refusal;
import org.gongbao.review.workflow.StepState;
import org.gongbao.review.workflow.Voided;
import org.gongbao.review.workflow.WorkflowStep;
import org.gongbao.ui.outline.ShortTitle;

/// The workflow in words.
final class FlowWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

  private final Messages messages;
  private final ZoneId zone;

  FlowWords(Messages messages, ZoneId zone) {
    this.messages = messages;
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
    return step.slots().stream().map(this::slot).collect(Collectors.joining("＋"));
  }

  private String slot(Set<String> roles) {
    return String.join("／", new TreeSet<>(roles));
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

  String reason(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotYet one -> messages.get("flow.refused.not-yet", one.first().name());
      case Refusal.Done one -> messages.get("flow.refused.done");
      case Refusal.SignedByThem one -> messages.get("flow.refused.same");
      case Refusal.Role one ->
          messages.get("flow.refused.role", slot(one.step().slots().get(one.slot())));
      case Refusal.Apart one -> messages.get("flow.refused.apart", one.signed().name());
      case Refusal.Open one -> messages.get("flow.refused.open." + one.gate(), one.open());
      case Refusal.Unknown one -> messages.get("flow.refused.unknown." + one.gate());
      case Refusal.Changed one -> messages.get("flow.refused.changed");
      case Refusal.Gone one -> messages.get("flow.refused.gone");
    };
  }

  String reasons(List<Refusal> refusals) {
    return refusals.stream().map(this::reason).collect(Collectors.joining("；"));
  }
}
