package org.gongbao.layout.flow;

import java.util.List;
import java.util.Optional;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Slab;

/// Evens two columns above a span and at the end of an item (domain D.4). Keep rules win: only free
/// cuts count, and among them the one that leaves the columns nearest to each other, the left one
/// longer when two are as near. Less than four lines stay in the left column.
final class Balance {
  private static final int FEW_LINES = 3;

  private Balance() {}

  /// @param cut where the right column begins; the end when all stays left
  /// @param height of the taller column
  /// @param difference between the columns
  record Even(int cut, int height, int difference) {}

  /// How the slabs from one on are shared by two columns of a height; empty when they do not fit.
  static Optional<Even> of(List<Slab> slabs, Cut cut, int from, int room, int pitch) {
    int total = cut.height(from, slabs.size());
    if (total <= FEW_LINES * pitch) {
      return total <= room ? Optional.of(new Even(slabs.size(), total, total)) : Optional.empty();
    }
    Even best = null;
    Cut.Height left = cut.new Height(from);
    for (int i = from; i < slabs.size(); i++) {
      left.add(i);
      if (left.whole() > room) {
        break;
      }
      boolean last = i == slabs.size() - 1;
      Keep after = slabs.get(i).after();
      if (!last && after != Keep.FREE && after != Keep.COLUMN) {
        continue;
      }
      int right = last ? 0 : cut.height(i + 1, slabs.size());
      int difference = Math.abs(left.whole() - right);
      boolean leftLonger = left.whole() >= right;
      if (right <= room
          && (best == null
              || difference < best.difference()
              || difference == best.difference() && leftLonger)) {
        best = new Even(i + 1, Math.max(left.whole(), right), difference);
      }
    }
    return Optional.ofNullable(best);
  }
}
