package org.gongbao.app.flow;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongbao.app.Signing;
import org.gongbao.l10n.Messages;
import org.gongbao.review.workflow.Refusal;
import org.gongbao.review.workflow.WorkflowStep;

/// What became of a signing, and who may sign, in the words of window and command line.
public record FlowTelling(Messages messages) {
  /// Whose turn a step is.
  public String roles(WorkflowStep step) {
    return roles(step.slots());
  }

  /// The same, of some of its slots.
  public String roles(List<Set<String>> slots) {
    return slots.stream().map(FlowTelling::slot).collect(Collectors.joining("＋"));
  }

  private static String slot(Set<String> roles) {
    return String.join("／", new TreeSet<>(roles));
  }

  /// How many were signed; of those that were not, why the first was not.
  public String outcome(Signing.Outcome outcome) {
    return outcome.refused().isEmpty()
        ? messages.get("flow.signed", outcome.signed().size())
        : messages.get(
            "flow.refused",
            outcome.signed().size(),
            outcome.refused().size(),
            reasons(outcome.refused().values().iterator().next()));
  }

  public String reasons(List<Refusal> refusals) {
    return refusals.stream().map(this::reason).collect(Collectors.joining("；"));
  }

  /// Why someone cannot sign.
  public String reason(Refusal refusal) {
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
}
