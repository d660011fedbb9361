package org.gongbao.layout.table;

import java.util.List;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.style.Type.Align;

/// The text of a cell set into a room.
///
/// @param even true when its lines were made about equally long
record SetCell(int room, Align align, boolean even, List<SetLine> lines) {
  SetCell {
    lines = List.copyOf(lines);
  }

  boolean fits(int otherRoom, Align otherAlign, boolean otherEven) {
    return room == otherRoom && align == otherAlign && even == otherEven;
  }

  boolean isTooWide() {
    return lines.stream().anyMatch(line -> line.width() > room);
  }
}
