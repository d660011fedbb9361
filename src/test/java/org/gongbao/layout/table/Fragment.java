package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Slab;

/// What one column or page holds of a table: its frames, from its upper left corner. Filled by hand
/// as the flow would: as many slabs as go in, back to the best end.
///
/// @param first index of the first slab
/// @param end index after the last
record Fragment(int first, int end, int height, List<TextFrame> texts, List<RuleFrame> rules) {

  static List<Fragment> fill(List<Slab> slabs, int room) {
    List<Fragment> fragments = new ArrayList<>();
    int first = 0;
    while (first < slabs.size()) {
      Fragment fragment = of(slabs, first, end(slabs, first, room));
      fragments.add(fragment);
      first = fragment.end();
    }
    return fragments;
  }

  private static int end(List<Slab> slabs, int first, int room) {
    int height = height(first == 0 ? List.of() : slabs.get(first).resume());
    int full = first;
    while (full < slabs.size() && height + slabs.get(full).height() <= room) {
      height += slabs.get(full).height();
      full++;
    }
    if (full == slabs.size()) {
      return full;
    }
    for (Keep worst : Keep.values()) {
      for (int end = full; end > first; end--) {
        if (slabs.get(end - 1).after().compareTo(worst) <= 0) {
          return end;
        }
      }
    }
    return first + 1;
  }

  private static Fragment of(List<Slab> slabs, int first, int end) {
    List<TextFrame> texts = new ArrayList<>();
    List<RuleFrame> rules = new ArrayList<>();
    int y = 0;
    if (first > 0) {
      for (Slab slab : slabs.get(first).resume()) {
        place(slab.frames(), y, texts, rules);
        y += slab.height();
      }
    }
    for (int i = first; i < end; i++) {
      Slab slab = slabs.get(i);
      place(slab.frames(), y, texts, rules);
      if (i == end - 1 && end < slabs.size()) {
        place(slab.close(), y, texts, rules);
      }
      y += slab.height();
    }
    return new Fragment(first, end, y, texts, rules);
  }

  private static void place(
      List<Frame> frames, int y, List<TextFrame> texts, List<RuleFrame> rules) {
    for (Frame frame : frames) {
      switch (frame) {
        case TextFrame t ->
            texts.add(new TextFrame(t.x(), t.y() + y, t.column(), t.role(), t.line()));
        case RuleFrame r ->
            rules.add(new RuleFrame(r.x(), r.y() + y, r.width(), r.height(), r.ink()));
        case Frame.PictureFrame picture -> throw new AssertionError(picture);
        case Frame.CodeFrame code -> throw new AssertionError(code);
      }
    }
  }

  static int height(List<Slab> slabs) {
    return slabs.stream().mapToInt(Slab::height).sum();
  }
}
