package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.Place;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;

/// The stretches in which two texts differ, characters and marks, each by itself.
public final class TextDifferences {
  private final Text before;
  private final Text after;
  private final List<Change> found = new ArrayList<>();

  private TextDifferences(Text before, Text after) {
    this.before = before;
    this.after = after;
  }

  /// A stretch that gave way to another.
  ///
  /// @param from in the earlier text, in UTF-16
  /// @param newFrom in the later text
  public record Change(int from, int to, int newFrom, int newTo) {
    private boolean touches(Change later) {
      return to == later.from && newTo == later.newFrom;
    }
  }

  /// @param place both stand at
  /// @return in reading order, none touching the next; put into the earlier text one after the
  ///   other they make the later one of it
  public static List<Change> of(Place place, Text before, Text after) {
    if (before.equals(after)) {
      return List.of();
    }
    TextDifferences differences = new TextDifferences(before, after);
    differences.compare(place);
    // Marks that differ at no character alone, such as one where two stood side by side.
    return differences.isAll()
        ? List.copyOf(differences.found)
        : List.of(new Change(0, before.length(), 0, after.length()));
  }

  private void compare(Place place) {
    Map<String, Integer> known = new HashMap<>();
    Words.Side a = new Words.Side(Written.Run.of(Written.of(place, before)), known);
    Words.Side b = new Words.Side(Written.Run.of(Written.of(place, after)), known);
    int atA = 0;
    int atB = 0;
    for (Runs.Run run : Islands.without(Runs.of(a.tokens, b.tokens), a, b)) {
      int fromA = a.offsets[run.before()];
      int fromB = b.offsets[run.after()];
      add(new Change(atA, fromA, atB, fromB));
      atA = a.offsets[run.before() + run.length()];
      atB = b.offsets[run.after() + run.length()];
      marks(fromA, atA, fromB);
    }
    add(new Change(atA, before.length(), atB, after.length()));
  }

  /// Characters that stayed with other marks.
  private void marks(int from, int to, int newFrom) {
    int start = from;
    while (start < to) {
      int end = start;
      while (end < to && !marks(before, end).equals(marks(after, end - from + newFrom))) {
        end++;
      }
      add(new Change(start, end, start - from + newFrom, end - from + newFrom));
      start = end + 1;
    }
  }

  private static List<String> marks(Text text, int at) {
    return text.marks().stream()
        .filter(mark -> mark.start() <= at && at < mark.end())
        .map((StyledRange mark) -> mark.style() + " " + mark.target())
        .sorted()
        .toList();
  }

  private void add(Change change) {
    if (change.from() == change.to() && change.newFrom() == change.newTo()) {
      return;
    }
    boolean touches = !found.isEmpty() && found.getLast().touches(change);
    Change first = touches ? found.removeLast() : change;
    found.add(new Change(first.from(), change.to(), first.newFrom(), change.newTo()));
  }

  private boolean isAll() {
    Text made = before;
    for (Change change : found) {
      int to = change.newFrom() + change.to() - change.from();
      made = made.replace(change.newFrom(), to, after.slice(change.newFrom(), change.newTo()));
    }
    return made.equals(after);
  }
}
