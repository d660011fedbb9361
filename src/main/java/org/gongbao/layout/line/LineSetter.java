package org.gongbao.layout.line;

import java.util.List;
import org.gongbao.layout.frame.SetLine;

/// Sets paragraphs.
public final class LineSetter {

  /// Breaks and justifies passages as one paragraph. Glyph positions count from the left edge of
  /// the room: indents and alignment are in them. A line feed ends a line. Empty passages give no
  /// line.
  public List<SetLine> set(List<Passage> passages, ParagraphForm form) {
    return List.of();
  }
}
