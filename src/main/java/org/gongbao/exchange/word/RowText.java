package org.gongbao.exchange.word;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.exchange.source.Look;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.model.StyledRange;

/// Joins lines into one: the paragraphs of a cell, the cells of a row.
final class RowText {
  private final StringBuilder text = new StringBuilder();
  private final List<StyledRange> marks = new ArrayList<>();
  private int size;
  private boolean strong = true;
  private boolean any;

  void separate(String separator) {
    text.append(separator);
  }

  int length() {
    return text.length();
  }

  /// Adds a line; its tabs become spaces, since tabs part cells.
  void add(SourceLine line) {
    int start = text.length();
    text.append(line.text().replace('\t', ' '));
    for (StyledRange mark : line.marks()) {
      marks.add(
          new StyledRange(mark.start() + start, mark.end() + start, mark.style(), mark.target()));
    }
    if (!line.text().isBlank()) {
      strong &= line.look().strong();
      size = any ? size : line.look().size();
      any = true;
    }
  }

  SourceLine line(Look.Part part, String note) {
    Look look = new Look(Look.Align.START, any && strong, size, 0, part, note);
    return new SourceLine(text.toString(), marks, look);
  }
}
