package org.gongbao.review.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.jspecify.annotations.Nullable;

/// 处理清单: all marks of a round with what was decided about each. Immutable.
///
/// Marks that ask for the very same are decided together; two that contradict are never both
/// accepted.
public final class Docket {
  private final Tree base;
  private final Collation collation;
  private final Set<MarkId> withdrawn;
  private final Map<MarkId, Decision> decisions;

  /// Worked out when first asked for; whoever does it twice gets the same.
  private @Nullable Collation standing;

  private Docket(
      Tree base, Collation collation, Set<MarkId> withdrawn, Map<MarkId, Decision> decisions) {
    this.base = base;
    this.collation = collation;
    this.withdrawn = withdrawn;
    this.decisions = decisions;
  }

  /// @param marks of all readers, those taken back too
  /// @param withdrawn which of them were taken back
  /// @param decisions so far, oldest first
  /// @throws UnfitException when a mark does not stand on the version
  public static Docket of(
      Tree base, Collection<Mark> marks, Set<MarkId> withdrawn, List<Decision> decisions) {
    Map<MarkId, Decision> last = new HashMap<>();
    decisions.forEach(decision -> last.put(decision.mark(), decision));
    return new Docket(base, new Collation(base, marks), Set.copyOf(withdrawn), Map.copyOf(last));
  }

  public Tree base() {
    return base;
  }

  public Collation collation() {
    return collation;
  }

  public Optional<Decision> decision(MarkId id) {
    return Optional.ofNullable(decisions.get(id));
  }

  public State state(MarkId id) {
    if (withdrawn.contains(id)) {
      return State.WITHDRAWN;
    }
    return switch (verdict(id)) {
      case ACCEPTED -> State.ACCEPTED;
      case REFUSED -> State.REFUSED;
      case OPEN -> conflicts(id).isEmpty() ? State.OPEN : State.CONFLICTING;
    };
  }

  /// Others, accepted or undecided, that cannot be carried out together with an undecided mark.
  public Set<MarkId> conflicts(MarkId id) {
    Set<MarkId> conflicts = new TreeSet<>(hindrances(accepting(id)));
    collation.contradicting(id).stream()
        .filter(other -> !withdrawn.contains(other) && verdict(other) == Verdict.OPEN)
        .forEach(conflicts::add);
    return Set.copyOf(conflicts);
  }

  private static Decision accepting(MarkId id) {
    return new Decision(id, Verdict.ACCEPTED, Optional.empty(), "", "", Instant.EPOCH);
  }

  /// What decides a mark, and with it those that ask for the same.
  ///
  /// @return the decisions to be kept, one for each of them
  public List<Decision> decisions(Decision decision) {
    List<Decision> all = new ArrayList<>(List.of(decision));
    for (MarkId twin : collation.same(decision.mark())) {
      if (!withdrawn.contains(twin)) {
        all.add(
            new Decision(
                twin,
                decision.verdict(),
                decision.instead(),
                decision.reason(),
                decision.who(),
                decision.when()));
      }
    }
    return List.copyOf(all);
  }

  /// The docket with a mark decided.
  ///
  /// @throws IllegalArgumentException when [#hindrances] names any
  public Docket with(Decision decision) {
    if (!hindrances(decision).isEmpty() || unfit(decision).isPresent()) {
      throw new IllegalArgumentException("cannot decide " + decision);
    }
    Map<MarkId, Decision> next = new HashMap<>(decisions);
    decisions(decision).forEach(one -> next.put(one.mark(), one));
    return new Docket(base, collation, withdrawn, Map.copyOf(next));
  }

  /// Accepted marks that would contradict what is to be accepted.
  public Set<MarkId> hindrances(Decision decision) {
    if (decision.verdict() != Verdict.ACCEPTED || unfit(decision).isPresent()) {
      return Set.of();
    }
    MarkId id = decision.mark();
    Mark wanted = carriedOut(decision);
    Set<MarkId> twins = collation.same(id);
    return among(wanted).contradicting(id).stream()
        .filter(other -> isAccepted(other) && !twins.contains(other))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// All marks in the form they are carried out.
  private Collation standing() {
    Collation known = standing;
    if (known == null) {
      boolean asMarked =
          decisions.values().stream()
              .noneMatch(one -> isAccepted(one.mark()) && one.instead().isPresent());
      known =
          asMarked
              ? collation
              : new Collation(base, collation.marks().stream().map(this::standing).toList());
      standing = known;
    }
    return known;
  }

  private Mark standing(Mark mark) {
    return isAccepted(mark.id()) ? decision(mark.id()).map(this::carriedOut).orElse(mark) : mark;
  }

  /// All marks in the form they are carried out, one of them in a form that is asked about.
  private Collation among(Mark wanted) {
    Collation known = standing();
    if (known.mark(wanted.id()).equals(Optional.of(wanted))) {
      return known;
    }
    return new Collation(
        base,
        known.marks().stream().map(one -> one.id().equals(wanted.id()) ? wanted : one).toList());
  }

  /// Why another form of a mark cannot be carried out.
  public Optional<Unfit> unfit(Decision decision) {
    return decision.instead().flatMap(one -> Collation.unfit(base, carriedOut(decision)));
  }

  /// The marks accepted, in the form they are carried out.
  public List<Mark> accepted() {
    return collation.marks().stream()
        .filter(mark -> isAccepted(mark.id()))
        .map(this::standing)
        .toList();
  }

  /// What the version becomes.
  ///
  /// @param salt name of the version
  public Tree outcome(String salt) {
    return new Merger(base, salt).with(accepted());
  }

  /// By reader, in the order their marks stand.
  public List<Account> accounts() {
    Map<String, List<State>> readers = new LinkedHashMap<>();
    for (Mark mark : collation.marks()) {
      readers.computeIfAbsent(mark.author(), who -> new ArrayList<>()).add(state(mark.id()));
    }
    return readers.entrySet().stream()
        .map(one -> Account.of(one.getKey(), one.getValue()))
        .toList();
  }

  private Mark carriedOut(Decision decision) {
    Mark mark = collation.mark(decision.mark()).orElseThrow();
    return decision
        .instead()
        .map(other -> new Mark(mark.id(), Signs.of(other), other, mark.remark()))
        .orElse(mark);
  }

  private boolean isAccepted(MarkId id) {
    return !withdrawn.contains(id) && verdict(id) == Verdict.ACCEPTED;
  }

  private Verdict verdict(MarkId id) {
    return Optional.ofNullable(decisions.get(id)).map(Decision::verdict).orElse(Verdict.OPEN);
  }
}
