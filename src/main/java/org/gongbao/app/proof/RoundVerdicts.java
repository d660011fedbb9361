package org.gongbao.app.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.Marked;
import org.gongbao.review.merge.State;
import org.gongbao.review.redcheck.Deviation;
import org.gongbao.review.redcheck.RedCheck;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.workflow.GateKind;
import org.gongbao.review.workflow.Verdict;
import org.gongbao.review.workflow.Verdicts;
import org.jspecify.annotations.Nullable;

/// The gates of proof rounds: marks of the last round that are not decided, and what 核红 finds in
/// the issue as it is. An issue without rounds has nothing in the way. Asked in a task; worked out
/// when first asked.
public final class RoundVerdicts implements Verdicts {
  private static final Set<State> UNDECIDED = Set.of(State.OPEN, State.CONFLICTING);

  private final RoundDesk desk;
  private final Tree now;
  private @Nullable Last last;

  /// @param now the issue as it is
  public RoundVerdicts(RoundDesk desk, Tree now) {
    this.desk = desk;
    this.now = now;
  }

  /// The last round with what it leaves open.
  private record Last(Optional<Docket> docket, List<Deviation> deviations) {}

  @Override
  public synchronized Verdict of(GateKind gate, NodeId subject) {
    Last known = last == null ? read() : last;
    last = known;
    return switch (gate) {
      case ROUNDS -> Verdict.of(undecided(known, subject));
      case RED_CHECK ->
          Verdict.of(
              (int)
                  known.deviations().stream()
                      .filter(Deviation::isError)
                      .filter(one -> isIn(one.part(), subject))
                      .count());
      case ERRORS, WARNINGS, ORIGINALS, QUERIES -> Verdict.UNKNOWN;
    };
  }

  private Last read() {
    List<ProofRound> rounds = desk.rounds(now.issue().id());
    if (rounds.isEmpty()) {
      return new Last(Optional.empty(), List.of());
    }
    ProofRound round = rounds.getLast();
    Docket docket = desk.docket(round);
    return new Last(Optional.of(docket), RedCheck.of(docket, round.salt(), now));
  }

  private int undecided(Last known, NodeId subject) {
    return (int)
        known.docket().stream()
            .flatMap(
                docket -> docket.collation().marks().stream().filter(mark -> isOpen(docket, mark)))
            .filter(mark -> isIn(Marked.start(mark).node(), subject))
            .count();
  }

  private static boolean isOpen(Docket docket, Mark mark) {
    return UNDECIDED.contains(docket.state(mark.id()));
  }

  private boolean isIn(NodeId node, NodeId subject) {
    Issue issue = now.issue();
    return subject.equals(issue.id())
        || node.equals(subject)
        || now.itemOf(node).map(Item::id).equals(Optional.of(subject));
  }
}
