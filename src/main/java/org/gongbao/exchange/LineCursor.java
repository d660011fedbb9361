package org.gongbao.exchange;

import java.util.List;
import java.util.Optional;

/// Walks lines.
final class LineCursor {
  private final List<Line> lines;
  private int at;

  LineCursor(List<Line> lines) {
    this.lines = lines;
  }

  boolean hasNext() {
    return at < lines.size();
  }

  Line peek() {
    return lines.get(at);
  }

  /// How many lines were taken.
  int position() {
    return at;
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
