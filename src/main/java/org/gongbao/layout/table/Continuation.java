package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Slab;
import org.gongbao.layout.style.TableStyle;

/// What a part of a table begins and ends with when it goes on over a column or page: 续表 and the
/// head again, and a line above whatever row comes; below, 底线.
final class Continuation {
  private final List<Slab> top;
  private final List<Slab> atRow;
  private final Rulings rulings;
  private final TableStyle style;
  private final int weight;

  /// @param top 续表 and the head as repeated
  Continuation(List<Slab> top, Rulings rulings, TableStyle style) {
    this.top = List.copyOf(top);
    this.rulings = rulings;
    this.style = style;
    weight = rulings.top();
    atRow = new ArrayList<>(top);
    Slab last = atRow.removeLast();
    List<Frame> frames = new ArrayList<>(last.frames());
    frames.add(rulings.across(last.height(), weight));
    atRow.add(strip(last.height(), frames));
  }

  /// Above a part of a row. Where the row begins with it, it brings its own line, but for where a
  /// cell from the row before reaches into it: one line lies over the other.
  List<Slab> resume(RowPart part) {
    if (part.opens()) {
      return atRow;
    }
    int height = weight + style.padY();
    List<Frame> frames = new ArrayList<>(rulings.below(part.row(), height));
    frames.add(rulings.across(0, weight));
    List<Slab> slabs = new ArrayList<>(top);
    slabs.add(strip(height, frames));
    return slabs;
  }

  /// 底线 at the foot of what a column ends with, within its height.
  List<Frame> close(RowPart part) {
    return List.of(rulings.across(part.height() - style.frame(), style.frame()));
  }

  static Slab strip(int height, List<Frame> frames) {
    return new Slab(height, false, frames, Keep.NEVER, List.of(), List.of());
  }
}
