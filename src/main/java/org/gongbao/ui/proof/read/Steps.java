package org.gongbao.ui.proof.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.round.ReturnedMark;

/// The actions of a reader since the window was opened or the marks were given back, to be undone
/// and done again.
final class Steps {
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private boolean open;

  /// What became of one mark by an action.
  ///
  /// @param before empty when the action made it
  record Change(Optional<ReturnedMark> before, ReturnedMark after) {
    static Change turned(ReturnedMark one, boolean withdrawn) {
      return new Change(Optional.of(one), new ReturnedMark(one.mark(), withdrawn));
    }

    MarkId id() {
      return after.mark().id();
    }
  }

  /// One action.
  record Step(List<Change> changes) {
    Step {
      changes = List.copyOf(changes);
    }

    /// Marks as they are after it.
    List<ReturnedMark> after() {
      return changes.stream().map(Change::after).toList();
    }

    /// Marks as they were before it.
    List<ReturnedMark> before() {
      return changes.stream().flatMap(one -> one.before().stream()).toList();
    }

    /// Those that were not there before it.
    List<MarkId> made() {
      return changes.stream().filter(one -> one.before().isEmpty()).map(Change::id).toList();
    }
  }

  /// What the last action did, while it may still grow.
  Optional<Change> growing() {
    return open && done.element().changes().size() == 1
        ? Optional.of(done.element().changes().getFirst())
        : Optional.empty();
  }

  /// True for a mark nobody else has seen: an action here made it.
  boolean isOwn(MarkId id) {
    return done.stream().anyMatch(step -> step.made().contains(id));
  }

  /// @param open true when what comes next may grow it
  /// @return what was added
  Step add(Step step, boolean open) {
    done.push(step);
    undone.clear();
    this.open = open;
    return step;
  }

  /// What [#growing] told becomes another.
  ///
  /// @return the action as it is now
  Step grow(Mark mark) {
    Change last = done.pop().changes().getFirst();
    return add(new Step(List.of(new Change(last.before(), new ReturnedMark(mark, false)))), true);
  }

  Optional<Step> undo() {
    return taken(done, undone);
  }

  Optional<Step> redo() {
    return taken(undone, done);
  }

  private Optional<Step> taken(Deque<Step> from, Deque<Step> to) {
    open = false;
    Optional<Step> step = Optional.ofNullable(from.poll());
    step.ifPresent(to::push);
    return step;
  }

  void clear() {
    done.clear();
    undone.clear();
    open = false;
  }
}
