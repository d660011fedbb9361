package org.gongbao.review.original;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Item;
import org.gongbao.model.Place;

/// Compares an item with its baseline by comparison text (design §3): white space, markup and where
/// paragraphs end do not count, every other character does, width of marks included.
///
/// Texts that stayed are found first, so that only those that changed are compared character by
/// character. A changed number is shown whole, and changes a character apart are shown as one.
public final class OriginalComparison {
  private static final int CONTEXT = 10;
  private static final int APART = 1;

  private final List<Difference> found = new ArrayList<>();
  private final Fingerprints fingerprints;
  private final Place title;

  private OriginalComparison(Place title, List<Strip> original) {
    this.title = title;
    this.fingerprints = new Fingerprints(original);
  }

  /// @param original the item as its intake was confirmed
  /// @return in reading order; empty when both hold the same text
  public static List<Difference> of(Item original, Item now) {
    List<Strip> before = Strip.of(original);
    OriginalComparison comparison =
        new OriginalComparison(new Place(now.id(), org.gongbao.model.Slot.TITLE, 0), before);
    List<Strip> after = Strip.of(now);
    List<String> a = before.stream().map(Strip::comparison).toList();
    List<String> b = after.stream().map(Strip::comparison).toList();
    for (Change change : changes(a, b)) {
      comparison.within(
          new Ribbon(before.subList(change.from(), change.to())),
          new Ribbon(after.subList(change.newFrom(), change.newTo())),
          change.newFrom() == 0
              ? List.of()
              : after.subList(change.newFrom() - 1, change.newFrom()));
    }
    return List.copyOf(comparison.found);
  }

  /// Least changes from one list to the other; what touches is one change.
  private static <T> List<Change> changes(List<T> a, List<T> b) {
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<T> delta :
        DiffUtils.diff(a, b, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      int from = delta.getSource().getPosition();
      int to = delta.getTarget().getPosition();
      add(
          changes,
          new Change(from, from + delta.getSource().size(), to, to + delta.getTarget().size()),
          0);
    }
    return changes;
  }

  private static void add(List<Change> changes, Change change, int apart) {
    boolean touches =
        !changes.isEmpty()
            && change.from() - changes.getLast().to() <= apart
            && change.newFrom() - changes.getLast().newTo() <= apart;
    changes.add(touches ? changes.removeLast().through(change) : change);
  }

  private void within(Ribbon before, Ribbon after, List<Strip> above) {
    List<Change> changes = new ArrayList<>();
    for (Change change : changes(before.points, after.points)) {
      add(changes, change.wholeNumbers(before.points, after.points), APART);
    }
    changes.forEach(change -> add(change, before, after, above));
  }

  private void add(Change change, Ribbon before, Ribbon after, List<Strip> above) {
    String removed = before.chars(change.from(), change.to());
    String inserted = after.chars(change.newFrom(), change.newTo());
    Place place = place(change.newFrom(), after, above);
    int start = Math.max(0, change.newFrom() - CONTEXT);
    int end = Math.min(after.points.size(), change.newTo() + CONTEXT);
    found.add(
        new Difference(
            removed,
            inserted,
            after.chars(start, change.newFrom()),
            after.chars(change.newTo(), end),
            place,
            fingerprints.of(before, change, removed, inserted, place)));
  }

  private Place place(int point, Ribbon after, List<Strip> above) {
    if (!after.isEmpty()) {
      return after.place(point);
    }
    return above.isEmpty() ? title : above.getLast().place(above.getLast().chars().length());
  }
}
