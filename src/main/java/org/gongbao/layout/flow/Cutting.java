package org.gongbao.layout.flow;

import java.util.List;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.slab.Slab;

/// Filling one column outside the flow, as contents pages do.
public final class Cutting {
  private Cutting() {}

  /// Where the part of the slabs ends that a column of a height holds; at least one slab is in it.
  public static int fill(List<Slab> slabs, int from, int room, int pitch) {
    return from == slabs.size() ? from : new Cut(slabs, pitch).fill(from, room, true, true).end();
  }

  /// Where slabs are parted so that two columns share them evenly; as [#fill] when they are too
  /// much.
  public static int half(List<Slab> slabs, int room, int pitch) {
    return Balance.of(slabs, new Cut(slabs, pitch), 0, room, pitch)
        .map(Balance.Even::cut)
        .orElseGet(() -> fill(slabs, 0, room, pitch));
  }

  /// Puts slabs one below the other on a page.
  public static void place(PageDraft page, List<Slab> slabs, int from, int to, int x, int top) {
    new Stack(page, x, Frame.ACROSS).place(slabs, from, to, top, 1);
  }
}
