package org.gongbao.ui.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.layout.frame.Page;

/// A mark where it lies on one page. What several marks say of the same line is one note.
///
/// @param note empty for a mere tint
record DrawnMark(Box box, PageMark.Kind kind, String note) {

  /// Marks that lie on a page, tints first.
  static List<DrawnMark> of(List<PageMark> marks, Page page, PageText text) {
    List<DrawnMark> drawn = new ArrayList<>();
    Map<Box, DrawnMark> noted = new LinkedHashMap<>();
    for (PageMark mark : marks) {
      for (Box box : mark.boxes(page, text)) {
        DrawnMark one = new DrawnMark(box, mark.kind(), mark.note());
        if (mark.note().isEmpty()) {
          drawn.add(one);
        } else {
          noted.merge(box, one, DrawnMark::joined);
        }
      }
    }
    drawn.addAll(noted.values());
    return drawn;
  }

  /// The graver of two kinds, and both notes.
  private DrawnMark joined(DrawnMark other) {
    PageMark.Kind graver = kind.compareTo(other.kind) <= 0 ? kind : other.kind;
    return new DrawnMark(box, graver, note + "\n" + other.note);
  }
}
