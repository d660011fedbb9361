package org.gongbao.app.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.Door;
import org.gongbao.review.merge.State;
import org.gongbao.review.round.ProofRound;

/// Decides marks, one or many at once, so that what they change is one action.
///
/// A mark that was accepted and whose change was undone since is decided anew: accepted once more
/// it changes the text again, refused or taken back it changes nothing.
public final class Settling {
  private final ProofRound round;
  private final Docket docket;
  private final Tree now;

  /// @param now the issue as it is
  public Settling(ProofRound round, Docket docket, Tree now) {
    this.round = round;
    this.docket = docket;
    this.now = now;
  }

  /// What it comes to.
  ///
  /// @param docket after the decisions
  /// @param decisions to be kept
  /// @param edits to go through the door as one action
  /// @param left marks that were not decided, with what stands against it
  public record Settled(
      Docket docket, List<Decision> decisions, List<Edit> edits, Map<MarkId, Carried> left) {
    public Settled {
      decisions = List.copyOf(decisions);
      edits = List.copyOf(edits);
    }
  }

  public Settled out(List<Decision> wanted) {
    Docket start = withoutUndone(wanted);
    return together(start, wanted).orElseGet(() -> oneByOne(start, wanted));
  }

  private Docket withoutUndone(List<Decision> wanted) {
    Docket start = docket;
    Optional<TextStates> states = Optional.empty();
    List<Mark> accepted = docket.accepted();
    for (Decision decision : wanted) {
      if (docket.state(decision.mark()) == State.ACCEPTED) {
        TextStates known = states.orElseGet(() -> new TextStates(round, docket));
        states = Optional.of(known);
        boolean undone =
            accepted.stream()
                .filter(mark -> mark.id().equals(decision.mark()))
                .anyMatch(mark -> known.of(mark, now) == TextState.UNDONE);
        start = undone ? start.with(TextStates.reopening(decision.mark())) : start;
      }
    }
    return start;
  }

  /// All at once; empty when the text of any was worked on since.
  private Optional<Settled> together(Docket start, List<Decision> wanted) {
    Docket next = start;
    List<Decision> settled = new ArrayList<>();
    Map<MarkId, Carried> left = new LinkedHashMap<>();
    for (Decision decision : wanted) {
      Optional<Carried> against = against(next, decision);
      if (against.isPresent()) {
        left.put(decision.mark(), against.get());
      } else {
        next = next.with(decision);
        settled.add(decision);
      }
    }
    return Door.remaining(now, start.outcome(round.salt()), next.outcome(round.salt()))
        .map(edits -> settled(settled, edits, left));
  }

  private static Optional<Carried> against(Docket docket, Decision decision) {
    Optional<Carried> unfit = docket.unfit(decision).map(Carried.Unfitting::new);
    return unfit.or(
        () ->
            Optional.of(docket.hindrances(decision))
                .filter(by -> !by.isEmpty())
                .map(Carried.Contradicted::new));
  }

  private Settled oneByOne(Docket start, List<Decision> wanted) {
    Docket next = start;
    Tree live = now;
    List<Decision> settled = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    Map<MarkId, Carried> left = new LinkedHashMap<>();
    for (Decision decision : wanted) {
      Carried carried = Carried.out(round, next, decision, live);
      if (carried instanceof Carried.Done done) {
        for (Edit edit : done.edits()) {
          live = edit.apply(live);
        }
        next = done.docket();
        settled.add(decision);
        edits.addAll(done.edits());
      } else {
        left.put(decision.mark(), carried);
      }
    }
    return settled(settled, edits, left);
  }

  private Settled settled(List<Decision> settled, List<Edit> edits, Map<MarkId, Carried> left) {
    Docket next = docket;
    List<Decision> kept = new ArrayList<>();
    for (Decision decision : settled) {
      kept.addAll(next.decisions(decision));
      next = next.with(decision);
    }
    return new Settled(next, kept, edits, left);
  }
}
