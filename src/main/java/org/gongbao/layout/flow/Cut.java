package org.gongbao.layout.flow;

import java.util.List;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Slab;

/// Where a run of slabs may be cut so that a column holds its first part.
final class Cut {
  private final List<Slab> slabs;
  private final int pitch;

  Cut(List<Slab> slabs, int pitch) {
    this.slabs = slabs;
    this.pitch = pitch;
  }

  /// @param end of the part, exclusive; equal to its start when nothing fits
  /// @param broken what the cut had to break
  record End(int end, Keep broken) {}

  /// As much as a column of a height holds, ending where a column may.
  ///
  /// @param lastColumn true when what follows begins a page
  /// @param must true when the column is all there is to have: then something is placed, whatever
  ///   it breaks
  End fill(int from, int room, boolean lastColumn, boolean must) {
    int free = from;
    int avoid = from;
    int never = from;
    Height height = new Height(from);
    for (int i = from; i < slabs.size(); i++) {
      height.add(i);
      if (height.whole() > room) {
        return choose(from, free, avoid, never, must);
      }
      boolean last = i == slabs.size() - 1;
      Keep after = last ? Keep.FREE : slabs.get(i).after();
      boolean open = after == Keep.FREE || after == Keep.COLUMN && !lastColumn;
      free = open ? i + 1 : free;
      avoid = after != Keep.NEVER && !open ? i + 1 : avoid;
      never = i + 1;
    }
    return choose(from, free, avoid, never, must);
  }

  private static End choose(int from, int free, int avoid, int never, boolean must) {
    if (free > from || !must) {
      return new End(free, Keep.FREE);
    }
    if (avoid > from) {
      return new End(avoid, Keep.AVOID);
    }
    return new End(Math.max(never, from + 1), Keep.NEVER);
  }

  /// Height of a part, with what is set again above its first slab.
  int height(int from, int to) {
    Height height = new Height(from);
    for (int i = from; i < to; i++) {
      height.add(i);
    }
    return height.whole();
  }

  /// True when all slabs from one on fit in so much height, without looking at more than needed.
  boolean fits(int from, long room) {
    long sum = 0;
    for (int i = from; i < slabs.size() && sum <= room; i++) {
      sum += slabs.get(i).height();
    }
    return sum <= room;
  }

  /// Adds up slabs from the top of a column; slabs on the grid move down to it.
  final class Height {
    private int sum;

    Height(int from) {
      if (from > 0 && from < slabs.size()) {
        slabs.get(from).resume().forEach(this::add);
      }
    }

    void add(int i) {
      add(slabs.get(i));
    }

    void add(Slab slab) {
      sum = top(slab) + slab.height();
    }

    int top(Slab slab) {
      return slab.grid() ? Math.ceilDiv(sum, pitch) * pitch : sum;
    }

    int whole() {
      return sum;
    }
  }
}
