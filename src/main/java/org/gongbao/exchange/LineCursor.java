package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.source.SourceText;

/// Walks the non-blank lines of a stretch of source.
final class LineCursor {
  private final List<Line> lines;
  private int at;

  LineCursor(List<Line> lines) {
    this.lines = lines;
  }

  /// Non-blank lines of a source, each knowing whether a blank line stood before it.
  static List<Line> linesOf(SourceText source) {
    List<Line> lines = new ArrayList<>();
    boolean adjacent = false;
    for (int i = 0; i < source.lines().size(); i++) {
      Line line = Line.of(i + 1, source.lines().get(i).text(), adjacent);
      if (line.isBlank()) {
        adjacent = false;
      } else {
        lines.add(line);
        adjacent = true;
      }
    }
    return lines;
  }

  boolean hasNext() {
    return at < lines.size();
  }

  Line peek() {
    return lines.get(at);
  }

  /// The line taken last, if any.
  Optional<Line> previous() {
    return at > 0 ? Optional.of(lines.get(at - 1)) : Optional.empty();
  }

  /// The line after the one [#peek] shows.
  Optional<Line> second() {
    return at + 1 < lines.size() ? Optional.of(lines.get(at + 1)) : Optional.empty();
  }

  Line next() {
    return lines.get(at++);
  }

  List<Line> rest() {
    return lines.subList(at, lines.size());
  }
}
