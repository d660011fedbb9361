package org.gongbao.app.proof;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.Door;
import org.gongbao.review.merge.Verdict;
import org.gongbao.review.round.ProofRound;

/// Tells of accepted marks whether the issue still is as they say: an action that carried one out
/// may have been undone.
public final class TextStates {
  private final ProofRound round;
  private final Docket docket;
  private final Tree wanted;

  public TextStates(ProofRound round, Docket docket) {
    this.round = round;
    this.docket = docket;
    this.wanted = docket.outcome(round.salt());
  }

  /// Accepted marks of which the issue is not, or no longer, as they say.
  ///
  /// @param now the issue as it is
  public Map<MarkId, TextState> in(Tree now) {
    Map<MarkId, TextState> found = new HashMap<>();
    for (Mark mark : docket.accepted()) {
      TextState state = of(mark, now);
      if (state != TextState.AS_DECIDED) {
        found.put(mark.id(), state);
      }
    }
    return Map.copyOf(found);
  }

  /// @param mark accepted, in the form it is carried out
  TextState of(Mark mark, Tree now) {
    if (!mark.isChange() || isSame(mark.correction(), now)) {
      return TextState.AS_DECIDED;
    }
    Tree without = docket.with(reopening(mark.id())).outcome(round.salt());
    Optional<List<Edit>> back = Door.edits(now, wanted, without);
    if (back.isPresent()) {
      return TextState.AS_DECIDED;
    }
    return Door.edits(now, without, wanted).isPresent() ? TextState.UNDONE : TextState.REWORKED;
  }

  /// As if nothing had been decided about a mark.
  static Decision reopening(MarkId id) {
    return new Decision(id, Verdict.OPEN, Optional.empty(), "", "", Instant.EPOCH);
  }

  /// True when the parts a mark changes are all as they must be; false tells nothing.
  private boolean isSame(Correction correction, Tree now) {
    return switch (correction) {
      case Correction.Replaced one -> isSame(one.stretch().start().node(), now);
      case Correction.Swapped one ->
          isSame(one.first().start().node(), now) && isSame(one.second().start().node(), now);
      case Correction.Moved one ->
          isSame(one.stretch().start().node(), now) && isSame(one.to().node(), now);
      case Correction.Joined one -> isSame(one.upper(), now) && isSame(one.lower(), now);
      case Correction.Struck one -> isSame(one.node(), now);
      case Correction.Carried one -> false;
      case Correction.Kept one -> true;
      case Correction.Noted one -> true;
    };
  }

  private boolean isSame(NodeId node, Tree now) {
    return wanted.find(node).equals(now.find(node));
  }
}
