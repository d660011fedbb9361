package org.gongbao.layout.label;

import java.util.List;
import org.gongbao.layout.frame.Page;

/// Labels set on sheets.
///
/// @param unfit those with more text than their room holds even in the smallest size; they are on
///   no sheet
public record LabelSheets(List<Page> pages, List<Label> unfit) {
  public LabelSheets {
    pages = List.copyOf(pages);
    unfit = List.copyOf(unfit);
  }
}
