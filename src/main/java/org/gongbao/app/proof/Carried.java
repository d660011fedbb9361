package org.gongbao.app.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.edit.Edit;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.Door;
import org.gongbao.review.merge.Unfit;
import org.gongbao.review.round.ProofRound;

/// What deciding a mark comes to: what is kept about it, and what it changes in the issue as it is
/// now.
public sealed interface Carried {

  /// @param docket after the decision
  /// @param decisions to be kept; several when others asked for the same
  /// @param edits to go through the door as one action; none for a note or a refusal
  record Done(Docket docket, List<Decision> decisions, List<Edit> edits) implements Carried {}

  /// Accepted marks contradict it: these have to be taken back first.
  record Contradicted(Set<MarkId> by) implements Carried {}

  /// Another form of it cannot stand on the version.
  record Unfitting(Unfit why) implements Carried {}

  /// The place was worked on since the version was locked. What was done there stays; it has to be
  /// done by hand.
  record Overworked() implements Carried {}

  /// @param now the issue as it is
  static Carried out(ProofRound round, Docket docket, Decision decision, Tree now) {
    Optional<Unfit> unfit = docket.unfit(decision);
    if (unfit.isPresent()) {
      return new Unfitting(unfit.get());
    }
    Set<MarkId> hindrances = docket.hindrances(decision);
    if (!hindrances.isEmpty()) {
      return new Contradicted(hindrances);
    }
    Docket next = docket.with(decision);
    Optional<List<Edit>> edits =
        Door.remaining(now, docket.outcome(round.salt()), next.outcome(round.salt()));
    return edits
        .<Carried>map(found -> new Done(next, docket.decisions(decision), found))
        .orElseGet(Overworked::new);
  }
}
