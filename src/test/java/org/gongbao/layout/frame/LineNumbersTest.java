package org.gongbao.layout.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.junit.jupiter.api.Test;

/// Lines as proofreaders cite them.
class LineNumbersTest {
  private static final int SIZE = 10 * Emu.PT;

  @Test
  void columnsAndWhatSpansThemAreCountedByThemselves() {
    TextFrame title = line(Frame.ACROSS, 50, "标题");
    TextFrame left = line(0, 100, "左一");
    TextFrame below = line(0, 120, "左二");
    TextFrame right = line(1, 100, "右一");
    LineNumbers numbers = of(title, left, right, below);
    assertEquals(
        List.of(1, 1, 2, 1), Stream.of(title, left, below, right).map(numbers::of).toList());
    assertEquals(4, numbers.lines().size());
  }

  @Test
  void whatStandsOnOneBaselineIsOneLine() {
    TextFrame label = line(0, 100, "组长：");
    TextFrame name = line(0, 100, "何砚秋");
    TextFrame lower = line(0, 106, "单元格");
    TextFrame next = line(0, 119, "副组长：");
    LineNumbers numbers = of(label, name, lower, next);
    assertEquals(
        List.of(1, 1, 1, 2), Stream.of(label, name, lower, next).map(numbers::of).toList());
  }

  @Test
  void aLineWithoutTextHasNoNumber() {
    TextFrame blank = line(0, 100, "　");
    TextFrame text = line(0, 120, "文");
    LineNumbers numbers = of(blank, text);
    assertEquals(0, numbers.of(blank));
    assertEquals(1, numbers.of(text));
  }

  private static LineNumbers of(TextFrame... frames) {
    List<Frame> body = List.of(frames);
    return LineNumbers.of(new Page(1, Page.Kind.TEXT, 100, 100, Page.Turn.NONE, body, List.of()));
  }

  private static TextFrame line(int column, int points, String text) {
    Typeset typeset = new Typeset(new FontName("F"), SIZE, 0, 1000);
    Glyphs run = new Glyphs.Builder(typeset, Source.Made.ALONE).add(text, 1, 0, SIZE).build();
    SetLine line = new SetLine(List.of(run), SIZE, SetLine.Fit.NATURAL);
    return new TextFrame(0, points * Emu.PT, column, TextRole.BODY, line);
  }
}
