package org.gongbao.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;
import org.jspecify.annotations.Nullable;

/// One action of the user: applied, journalled and undoable together or not at all.
///
/// @param label message key of what it is called in menus and history
/// @param who name of the person working
/// @param group actions sharing a group are undone together; typing shares one
public record Transaction(
    String label,
    List<Edit> edits,
    String who,
    Instant when,
    @Nullable Selection before,
    @Nullable Selection after,
    String group) {

  public Transaction {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("transaction without an edit: " + label);
    }
  }

  /// @throws StaleEditException when any edit does not fit; the tree given is unchanged in any case
  public Tree apply(Tree tree) {
    Tree next = tree;
    for (Edit edit : edits) {
      next = edit.apply(next);
    }
    return next;
  }

  /// Where a place is after the whole action. A node taken out and put in again by one action has
  /// moved, and its places with it.
  public Moved map(Place place) {
    Moved moved = new Moved.To(place);
    Place last = place;
    Optional<String> lost = Optional.empty();
    for (Edit edit : edits) {
      switch (moved) {
        case Moved.To to -> {
          last = to.place();
          moved = edit.map(last);
          if (moved instanceof Moved.Gone && edit instanceof SpliceEdit splice) {
            lost = Optional.of(TextRun.of(splice.removed()).textAt(last));
          }
        }
        case Moved.Gone gone ->
            moved = returned(edit, last, lost).<Moved>map(Moved.To::new).orElse(gone);
      }
    }
    return moved;
  }

  private static Optional<Place> returned(Edit edit, Place place, Optional<String> lost) {
    if (!(edit instanceof SpliceEdit splice) || lost.isEmpty()) {
      return Optional.empty();
    }
    TextRun run = TextRun.of(splice.inserted());
    return lost.filter(text -> run.covers(place) && run.textAt(place).equals(text)).map(t -> place);
  }

  /// The action that takes this one back.
  public Transaction invert(String newLabel, String by, Instant at) {
    List<Edit> inverse = new ArrayList<>();
    edits.reversed().forEach(edit -> inverse.add(edit.invert()));
    return new Transaction(newLabel, inverse, by, at, after, before, group);
  }
}
