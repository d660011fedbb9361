package org.gongbao.exchange.source;

import java.util.List;
import org.gongbao.model.StyledRange;

/// One line of a source, or one paragraph of it.
///
/// @param text its characters. Automatic numbers are characters here. A line feed is a line break
///   within a paragraph; tabs part the cells of a table row, or are tabs
/// @param marks superscript, subscript, strong and 楷体 of parts of it, and references to notes by
///   the note's [Look#note]; what the whole line looks like is in `look`
public record SourceLine(String text, List<StyledRange> marks, Look look) {
  public static final SourceLine EMPTY = plain("");

  public SourceLine {
    marks = List.copyOf(marks);
    if (marks.stream().anyMatch(mark -> mark.end() > text.length())) {
      throw new IllegalArgumentException("a mark beyond the line");
    }
  }

  /// A line of which only the characters are known.
  public static SourceLine plain(String text) {
    return new SourceLine(text, List.of(), Look.PLAIN);
  }
}
