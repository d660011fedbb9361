package org.gongbao.layout.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.layout.frame.Frame.TextFrame;

/// 行号: numbers the lines of text of each column of a page from 1 at its head, so that a line can be
/// cited (第12页左栏第8行). What stands on one baseline is one line; what spans the columns is counted by
/// itself.
public final class LineNumbers {
  private final Map<TextFrame, Integer> numbers = new IdentityHashMap<>();
  private final List<Line> lines = new ArrayList<>();

  private LineNumbers() {}

  public static LineNumbers of(Page page) {
    Map<Integer, List<TextFrame>> columns = new TreeMap<>();
    for (Frame frame : page.body()) {
      if (frame instanceof TextFrame text
          && text.line().runs().stream().anyMatch(LineNumbers::isSeen)) {
        columns.computeIfAbsent(text.column(), any -> new ArrayList<>()).add(text);
      }
    }
    LineNumbers numbers = new LineNumbers();
    columns.forEach(numbers::number);
    return numbers;
  }

  private static boolean isSeen(Glyphs run) {
    return !run.chars().isBlank();
  }

  private void number(int column, List<TextFrame> frames) {
    frames.sort(Comparator.comparingInt(TextFrame::y));
    int number = 0;
    int baseline = 0;
    for (TextFrame frame : frames) {
      int size = frame.line().runs().getFirst().typeset().size();
      if (number == 0 || frame.y() - baseline > size * 3 / 4) {
        number++;
        baseline = frame.y();
        lines.add(new Line(column, number, baseline));
      }
      numbers.put(frame, number);
    }
  }

  /// The number of a line of the page's body; 0 for one without text.
  public int of(TextFrame frame) {
    return numbers.getOrDefault(frame, 0);
  }

  /// All lines, column by column from the head down.
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /// @param column as in [TextFrame]
  /// @param y of the baseline
  public record Line(int column, int number, int y) {}
}
