package org.gongbao.edit.find;

import java.util.Arrays;

/// Characters as a query compares them, and the way back to where they stood.
final class Folded {
  private final String chars;

  /// Offset of each character, when any was left out; else empty.
  private final int[] origins;

  private final int length;

  private Folded(String chars, int[] origins, int length) {
    this.chars = chars;
    this.origins = origins;
    this.length = length;
  }

  String chars() {
    return chars;
  }

  static Folded of(String chars, Query query) {
    String same = query.has(Option.ANY_WIDTH) ? Widths.folded(chars) : chars;
    boolean holes = query.has(Option.SKIP_WHITE) && same.chars().anyMatch(c -> White.is((char) c));
    if (!holes) {
      return new Folded(same, new int[0], chars.length());
    }
    StringBuilder kept = new StringBuilder();
    int[] origins = new int[same.length()];
    for (int i = 0; i < same.length(); i++) {
      if (!White.is(same.charAt(i))) {
        origins[kept.length()] = i;
        kept.append(same.charAt(i));
      }
    }
    return new Folded(kept.toString(), Arrays.copyOf(origins, kept.length()), chars.length());
  }

  /// Where a compared character stood.
  int offset(int position) {
    if (origins.length == 0) {
      return position;
    }
    return position < origins.length ? origins[position] : length;
  }

  /// The first compared character that stood at an offset or after it.
  int position(int offset) {
    if (origins.length == 0) {
      return offset;
    }
    int at = Arrays.binarySearch(origins, offset);
    return at >= 0 ? at : -at - 1;
  }
}
