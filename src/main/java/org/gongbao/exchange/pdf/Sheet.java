package org.gongbao.exchange.pdf;

import java.util.List;
import java.util.Optional;
import org.gongbao.layout.annotate.PageMarks;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Page;

/// A page with what a profile adds to it.
///
/// @param index from 0
/// @param margin of paper around the trimmed page
/// @param watermark under everything
/// @param bodyMarks in the margins of the body, turned with it: line numbers
/// @param drawn over the body and in its margins, turned with it: the marks of proofreaders
/// @param pageMarks in the margins of the page: version, time
record Sheet(
    Page page,
    int index,
    int margin,
    Optional<Watermark> watermark,
    List<Frame> bodyMarks,
    PageMarks drawn,
    List<Frame> pageMarks) {

  /// A page as it is.
  static Sheet plain(Page page, int index, int margin) {
    return new Sheet(page, index, margin, Optional.empty(), List.of(), PageMarks.NONE, List.of());
  }
}
