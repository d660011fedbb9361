package org.gongbao.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.review.workflow.GateKind;
import org.gongbao.review.workflow.Verdict;
import org.gongbao.review.workflow.Verdicts;

/// The gates of the workflow by what 付印检查 finds: of an item what lies in it, of the issue all. A
/// rule that could not run stands in the way of the issue, for nobody knows of which item.
public final class GateVerdicts implements Verdicts {
  private final Map<NodeId, NodeId> homes = new HashMap<>();
  private final Issue issue;
  private final List<Blocker> blockers;
  private final Verdicts rounds;

  /// @param blockers in the issue as it is
  /// @param rounds how proof rounds and 核红 stand
  public GateVerdicts(Issue issue, List<Blocker> blockers, Verdicts rounds) {
    this.issue = issue;
    this.blockers = List.copyOf(blockers);
    this.rounds = rounds;
    for (Item item : issue.items()) {
      item.walk(node -> homes.put(node.id(), item.id()));
    }
  }

  @Override
  public Verdict of(GateKind gate, NodeId subject) {
    return switch (gate) {
      case ROUNDS, RED_CHECK -> rounds.of(gate, subject);
      case ERRORS, WARNINGS, ORIGINALS, QUERIES ->
          Verdict.of((int) blockers.stream().filter(one -> concerns(one, gate, subject)).count());
    };
  }

  private boolean concerns(Blocker one, GateKind gate, NodeId subject) {
    return gate(one.kind()) == gate
        && (subject.equals(issue.id()) || item(one).equals(Optional.of(subject)));
  }

  private static GateKind gate(Blocker.Kind kind) {
    return switch (kind) {
      case ERROR, UNRUN -> GateKind.ERRORS;
      case WARNING -> GateKind.WARNINGS;
      case DIFFERENCE -> GateKind.ORIGINALS;
      case QUERY -> GateKind.QUERIES;
    };
  }

  private Optional<NodeId> item(Blocker blocker) {
    return switch (blocker) {
      case Blocker.Unexplained one -> Optional.of(one.item());
      case Blocker.OpenQuery one -> Optional.of(one.query().anchor().item());
      case Blocker.Open one ->
          one.place().map(Place::node).map(homes::get).filter(Objects::nonNull);
      case Blocker.UnrunRule one -> Optional.empty();
    };
  }
}
