package org.gongbao.layout.flow;

import java.util.List;
import org.gongbao.layout.slab.Slab;

/// Stacks slabs in one column of a page.
record Stack(PageDraft page, int x, int column) {

  /// Puts a part of the slabs one below the other, with what is set again above its first and
  /// closes below its last.
  void place(List<Slab> slabs, int from, int to, int top, int pitch) {
    Cut.Height height = new Cut(slabs, pitch).new Height(0);
    if (from > 0 && from < to) {
      slabs.get(from).resume().forEach(again -> add(again, top, height));
    }
    for (int i = from; i < to; i++) {
      int y = top + height.top(slabs.get(i));
      add(slabs.get(i), top, height);
      if (i == to - 1) {
        slabs.get(i).close().forEach(frame -> page.add(frame.moved(x, y, column)));
      }
    }
  }

  private void add(Slab slab, int top, Cut.Height height) {
    int y = top + height.top(slab);
    slab.frames().forEach(frame -> page.add(frame.moved(x, y, column)));
    height.add(slab);
  }
}
