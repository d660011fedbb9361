package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.style.LineRules.Prohibition;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.Text;

/// The text of a cell, measured: how wide it is, how narrow it can be, how many lines it takes.
final class CellText {
  private final List<CellLine> lines;
  private final int width;
  private final int token;
  private final LineCounts counts = new LineCounts();

  private CellText(List<CellLine> lines) {
    this.lines = List.copyOf(lines);
    width = lines.stream().mapToInt(CellLine::width).max().orElse(0);
    token = lines.stream().mapToInt(CellLine::token).max().orElse(0);
  }

  /// @param source of the text from its beginning on
  static CellText of(Text text, Source source, Type type, LineSetter setter, Prohibition level) {
    List<CellLine> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int feed = text.chars().indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      Passage passage =
          new Passage(text.slice(from, to), source.at(from), type.face(), type.size());
      lines.add(new CellLine(passage, setter, level));
      from = to + 1;
    }
    return new CellText(lines);
  }

  /// Width of the widest line as written.
  int width() {
    return width;
  }

  /// Width of the widest number or word.
  int token() {
    return token;
  }

  /// How many lines it takes in a room, as reckoned.
  int lines(int room) {
    if (room >= width) {
      return lines.size();
    }
    return counts.get(room, this::reckon);
  }

  private int reckon(int room) {
    int sum = 0;
    for (CellLine line : lines) {
      sum += line.lines(room);
    }
    return sum;
  }

  /// Least room in which it takes no more lines than in the one given.
  int narrowed(int room) {
    return narrowest(lines(room), room);
  }

  /// Least room in which it takes two lines, or as many as are written.
  int halved() {
    return narrowest(Math.max(2, lines.size()), width);
  }

  private int narrowest(int count, int room) {
    int low = Math.min(token, room);
    int high = room;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines(middle) <= count) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// Where the decimal point of a number stands, or would; empty for any other text.
  OptionalInt point() {
    return lines.size() == 1 ? lines.getFirst().point() : OptionalInt.empty();
  }

  List<SetLine> set(LineSetter setter, int room, Align align) {
    return lines.stream().flatMap(line -> line.set(setter, room, align).stream()).toList();
  }
}
