package org.gongbao.review.original;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Place;

/// Strips side by side as one run of the code points that count, each knowing where it stood.
final class Ribbon {
  private final List<Strip> strips;
  final List<Integer> points = new ArrayList<>();
  private final List<int[]> origins = new ArrayList<>();

  Ribbon(List<Strip> strips) {
    this.strips = strips;
    for (int i = 0; i < strips.size(); i++) {
      String chars = strips.get(i).chars();
      int at = 0;
      while (at < chars.length()) {
        int point = chars.codePointAt(at);
        if (!ComparisonText.isDropped(point)) {
          points.add(point);
          origins.add(new int[] {i, at});
        }
        at += Character.charCount(point);
      }
    }
  }

  /// The characters from one point to another as they stand, spaces between them included; a
  /// pilcrow between two texts.
  String chars(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      int[] origin = origins.get(i);
      if (i > from) {
        int[] before = origins.get(i - 1);
        if (before[0] == origin[0]) {
          int end = before[1] + Character.charCount(points.get(i - 1));
          out.append(strips.get(origin[0]).chars(), end, origin[1]);
        } else {
          out.append('¶');
        }
      }
      out.appendCodePoint(points.get(i));
    }
    return out.toString();
  }

  /// A character of a strip.
  record Origin(Strip strip, int offset) {}

  Origin origin(int point) {
    int[] origin = origins.get(point);
    return new Origin(strips.get(origin[0]), origin[1]);
  }

  /// Right behind a point.
  Origin behind(int point) {
    int[] origin = origins.get(point);
    return new Origin(strips.get(origin[0]), origin[1] + Character.charCount(points.get(point)));
  }

  /// Place of a point; behind the last one, that after it.
  ///
  /// @throws IndexOutOfBoundsException when there is no text at all
  Place place(int point) {
    if (point < origins.size()) {
      int[] origin = origins.get(point);
      return strips.get(origin[0]).place(origin[1]);
    }
    Strip last = strips.getLast();
    return last.place(last.chars().length());
  }

  boolean isEmpty() {
    return strips.isEmpty();
  }
}
