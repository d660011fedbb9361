package org.gongbao.exchange.textlayer;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.exchange.source.Look;
import org.gongbao.exchange.source.Look.Align;
import org.gongbao.exchange.source.SourceLine;

/// Makes lines of the rows of one page. A first line that stands in begins with the two spaces it
/// was set in by, which is what tells paragraphs apart later; cells of rows that stand under one
/// another are parted by tabs.
final class PageText {
  private static final int FEWEST_ROWS = 3;
  private static final float WIDE_GAP = 3f;

  private PageText() {}

  static List<SourceLine> lines(Columns.Block block) {
    List<SourceLine> lines = new ArrayList<>();
    List<Row> rows = block.rows();
    int i = 0;
    while (i < rows.size()) {
      int end = i;
      while (end < rows.size() && isCells(rows.get(end)) && (end == i || follows(rows, end))) {
        end++;
      }
      if (end - i >= FEWEST_ROWS) {
        rows.subList(i, end).forEach(row -> lines.add(cells(row)));
        i = end;
      } else {
        lines.add(line(rows.get(i), block));
        i++;
      }
    }
    return lines;
  }

  /// Three runs, or two far apart.
  private static boolean isCells(Row row) {
    return row.runs().size() >= 3
        || row.runs().size() == 2
            && row.runs().get(1).getFirst().left() - row.runs().get(0).getLast().right()
                > WIDE_GAP * row.size();
  }

  /// Two runs at least stand under runs of the row before, by their left sides or their middles.
  private static boolean follows(List<Row> rows, int index) {
    Row row = rows.get(index);
    Row before = rows.get(index - 1);
    long aligned =
        row.runs().stream()
            .filter(run -> before.runs().stream().anyMatch(b -> isUnder(run, b, row.size())))
            .count();
    return aligned >= 2;
  }

  private static boolean isUnder(List<Glyph> run, List<Glyph> above, float size) {
    float middle = (run.getFirst().left() + run.getLast().right()) / 2;
    float aboveMiddle = (above.getFirst().left() + above.getLast().right()) / 2;
    return Math.abs(run.getFirst().left() - above.getFirst().left()) < size / 2
        || Math.abs(middle - aboveMiddle) < size / 2;
  }

  private static SourceLine cells(Row row) {
    List<String> cells = row.runs().stream().map(run -> Row.text(run, row.size())).toList();
    return new SourceLine(String.join("\t", cells), List.of(), look(row, Align.START));
  }

  private static SourceLine line(Row row, Columns.Block block) {
    float em = row.size();
    float before = row.left() - block.left();
    float after = block.right() - row.right();
    boolean centred = before > 2.5f * em && Math.abs(before - after) < 1.2f * em;
    boolean atEnd = before > 0.4f * (block.right() - block.left()) && after < 5 * em;
    Align align = centred ? Align.CENTRE : atEnd ? Align.END : Align.START;
    boolean indented = align == Align.START && before > 1.2f * em;
    String text = (indented ? "\u3000\u3000" : "") + row.text();
    return new SourceLine(text, List.of(), look(row, align));
  }

  private static Look look(Row row, Align align) {
    int size = Math.round(row.size() * 100);
    return new Look(align, row.isStrong(), size, 0, Look.Part.BODY, "");
  }
}
