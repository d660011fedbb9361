package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.BitSet;
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

  /// Non-blank lines of a source, each knowing whether a blank line stood before it. Lines that
  /// were only cut off the one before are part of that one.
  static List<Line> linesOf(SourceText source) {
    List<Line> lines = new ArrayList<>();
    List<String> texts = source.texts();
    BitSet continued = Wrapping.continued(source);
    boolean adjacent = false;
    for (int i = 0, next; i < texts.size(); i = next) {
      next = continued.nextClearBit(i + 1);
      Line line = Line.of(raw(texts, i, next), adjacent);
      if (line.isBlank()) {
        adjacent = false;
      } else {
        lines.add(line);
        adjacent = true;
      }
    }
    return lines;
  }

  /// Lines from one to another, exclusive, as one.
  private static Piece raw(List<String> texts, int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Piece piece = Piece.of(i + 1, texts.get(i), 0, texts.get(i).length());
      pieces.add(to == from + 1 ? piece : piece.stripped());
    }
    return Piece.joined(pieces);
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
