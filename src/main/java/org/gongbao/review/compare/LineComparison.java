package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongbao.edit.compare.InOrder;
import org.gongbao.model.Field;

/// Compares the lines of one part: a line is found again by what it stands for, however much of it
/// changed.
final class LineComparison {
  private final List<DiffLine> lines = new ArrayList<>();
  private final List<Boolean> differs = new ArrayList<>();

  private LineComparison() {}

  /// @return empty when nothing differs; else what differs with one line around it
  static List<DiffLine> of(List<Line> before, List<Line> after) {
    LineComparison comparison = new LineComparison();
    Set<String> kept =
        InOrder.of(before.stream().map(Line::key).toList(), after.stream().map(Line::key).toList());
    int at = 0;
    for (Line line : after) {
      if (!kept.contains(line.key())) {
        comparison.add(whole(Piece.Kind.INSERTED, line), false);
        continue;
      }
      while (!before.get(at).key().equals(line.key())) {
        comparison.add(whole(Piece.Kind.REMOVED, before.get(at++)), false);
      }
      comparison.pair(before.get(at++), line);
    }
    before
        .subList(at, before.size())
        .forEach(line -> comparison.add(whole(Piece.Kind.REMOVED, line), false));
    return comparison.around();
  }

  /// A line that came or went; one without a character is still a line.
  private static List<Piece> whole(Piece.Kind kind, Line line) {
    return Words.all(kind, line.chars().isEmpty() && line.isMain() ? "¶" : line.chars());
  }

  private void pair(Line before, Line after) {
    boolean sameChars = before.chars().equals(after.chars());
    boolean marked = sameChars && !before.texts().equals(after.texts());
    add(
        sameChars
            ? Words.all(Piece.Kind.SAME, after.chars())
            : Words.compare(before.chars(), after.chars()),
        marked);
    for (Field field : Field.values()) {
      boolean other =
          before.fields().containsKey(field)
              && !before.fields().get(field).equals(after.fields().get(field));
      if (other) {
        lines.add(new DiffLine.Fielded(field));
        differs.add(true);
      }
    }
  }

  private void add(List<Piece> pieces, boolean marked) {
    if (!pieces.isEmpty()) {
      DiffLine.Words words = new DiffLine.Words(pieces, marked);
      lines.add(words);
      differs.add(!words.isSame());
    }
  }

  private List<DiffLine> around() {
    if (!differs.contains(true)) {
      return List.of();
    }
    List<DiffLine> shown = new ArrayList<>();
    int left = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean near =
          differs.subList(Math.max(0, i - 1), Math.min(lines.size(), i + 2)).contains(true);
      if (near && left > 0) {
        shown.add(new DiffLine.Gap(left));
        left = 0;
      }
      if (near) {
        shown.add(lines.get(i));
      } else {
        left++;
      }
    }
    if (left > 0) {
      shown.add(new DiffLine.Gap(left));
    }
    return List.copyOf(shown);
  }
}
