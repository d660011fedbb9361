package org.gongbao.ui.preview;

import java.util.List;
import org.gongbao.edit.Selection;
import org.gongbao.layout.place.Stretch;

/// What was selected on the pages, in their text.
///
/// @param selection from where the pointer was pressed to where it was released; in an ordinal or a
///   document number these are places of [org.gongbao.model.Slot#ORDINAL] and
///   [org.gongbao.model.Slot#NUMBER]
/// @param stretches the same, text by text in the order in which they are read
public record PageSelection(Selection selection, List<Stretch> stretches) {
  public PageSelection {
    stretches = List.copyOf(stretches);
  }
}
