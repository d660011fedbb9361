package org.gongbao.layout.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The marks on one page, in the order in which they are read.
public record PageMarks(List<DrawnMark> marks) {
  public static final PageMarks NONE = new PageMarks(List.of());

  /// How far from a line one still points at it.
  private static final int NEAR = 25_000;

  public PageMarks {
    marks = List.copyOf(marks);
  }

  /// The mark at a point as read: that of the note there, else the smallest one around the
  /// characters there.
  public Optional<DrawnMark> at(int x, int y) {
    return note(x, y, 0).or(() -> around(x, y)).or(() -> note(x, y, NEAR));
  }

  private Optional<DrawnMark> note(int x, int y, int near) {
    return marks.stream()
        .filter(mark -> mark.note().filter(note -> note.grown(near).holds(x, y)).isPresent())
        .findFirst();
  }

  private Optional<DrawnMark> around(int x, int y) {
    return marks.stream()
        .filter(mark -> mark.areas().stream().anyMatch(area -> area.grown(NEAR).holds(x, y)))
        .min(Comparator.comparingLong(mark -> mark.areas().stream().mapToLong(Area::size).sum()));
  }
}
