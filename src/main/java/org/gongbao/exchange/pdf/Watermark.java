package org.gongbao.exchange.pdf;

import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.TextRole;

/// Words across a page, rising to the right.
///
/// @param size of the type
record Watermark(SetLine words, int size) {
  /// Cosine and sine of 45°.
  private static final String RISE = "0.7071 0.7071 -0.7071 0.7071";

  /// The words as a frame, their middle at (0, 0).
  TextFrame frame() {
    return new TextFrame(
        -words.width() / 2, size * 3 / 8, Frame.ACROSS, TextRole.RUNNING_FOOT, words);
  }

  /// Moves the middle of what follows to the middle of the page, and turns it.
  static void turn(Page page, int margin, Operators out) {
    out.words(RISE)
        .lengths((long) margin + page.width() / 2, (long) margin + page.height() / 2)
        .op("cm");
  }
}
