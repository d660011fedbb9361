package org.gongbao.layout.table;

import java.util.List;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.style.Type.Align;

/// The text of a cell set into a room.
///
/// @param centred true when its lines stand in the middle and are about equally long
record SetCell(int room, Align align, boolean centred, List<SetLine> lines) {
  SetCell {
    lines = List.copyOf(lines);
  }

  boolean fits(int otherRoom, Align otherAlign, boolean otherCentred) {
    return room == otherRoom && align == otherAlign && centred == otherCentred;
  }

  boolean isTooWide() {
    return lines.stream().anyMatch(line -> line.width() > room);
  }
}
