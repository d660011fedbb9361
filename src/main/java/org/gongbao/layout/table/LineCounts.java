package org.gongbao.layout.table;

import java.util.function.IntUnaryOperator;

/// Remembers how many lines a text takes in rooms asked for lately: when one cell of a table has
/// changed, all others are asked for the same rooms again.
final class LineCounts {
  private static final int REMEMBERED = 32;

  // rooms and their counts side by side, the newest in place of the oldest
  private int[] known = new int[0];
  private int next;

  int get(int room, IntUnaryOperator reckon) {
    for (int i = 0; i < known.length; i += 2) {
      if (known[i] == room) {
        return known[i + 1];
      }
    }
    if (known.length == 0) {
      known = new int[2 * REMEMBERED];
    }
    int count = reckon.applyAsInt(room);
    known[next] = room;
    known[next + 1] = count;
    next = (next + 2) % known.length;
    return count;
  }
}
