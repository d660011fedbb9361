package org.gongbao.ui.preview;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.Page;

/// Pages that lie beside each other: one, or a spread.
///
/// @param first index of the first page
/// @param count 1 or 2
/// @param offset 1 when the first page lies on the right half
record Sheet(int first, int count, int offset) {

  boolean holds(int page) {
    return first <= page && page < first + count;
  }

  int last() {
    return first + count - 1;
  }

  /// Pages grouped as a mode shows them; in a spread an odd page is always on the right.
  static List<Sheet> of(List<Page> pages, PageMode mode) {
    List<Sheet> sheets = new ArrayList<>();
    int at = 0;
    while (at < pages.size()) {
      Sheet sheet = mode == PageMode.SPREAD ? spread(pages, at) : new Sheet(at, 1, 0);
      sheets.add(sheet);
      at += sheet.count();
    }
    return List.copyOf(sheets);
  }

  private static Sheet spread(List<Page> pages, int at) {
    if (pages.get(at).isOdd()) {
      return new Sheet(at, 1, 1);
    }
    boolean facing = at + 1 < pages.size() && pages.get(at + 1).isOdd();
    return new Sheet(at, facing ? 2 : 1, 0);
  }
}
