package org.gongbao.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceTable;

/// Settles the tabs of lines that are no rows: those that set a table without being one stay, an
/// entry's before its page number becomes the leader it shows as, all others become spaces. Every
/// character keeps its place.
final class Tabs {
  private static final Pattern PAGE = Pattern.compile("\t+(?=[0-9]{1,4}\\s*$)");
  private static final int LONGEST_CELL = 40;

  private final List<SourceLine> lines;
  private final List<Boolean> entries;
  private final boolean[] rows;

  /// @param entries whether a line is an entry of a table of contents
  Tabs(List<SourceLine> lines, List<Boolean> entries, List<SourceTable> tables) {
    this.lines = lines;
    this.entries = entries;
    rows = new boolean[lines.size()];
    for (SourceTable table : tables) {
      for (int i = 0; i < table.rows().size(); i++) {
        rows[table.first() - 1 + i] = true;
      }
    }
  }

  List<SourceLine> settled() {
    List<SourceLine> result = new ArrayList<>(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (rows[i] || lines.get(i).text().indexOf('\t') < 0) {
        continue;
      }
      int end = i;
      int columns = cells(i);
      while (end < lines.size() && columns > 1 && cells(end) == columns) {
        end++;
      }
      boolean table = end - i >= 2;
      for (int j = i; j < Math.max(end, i + 1); j++) {
        result.set(j, table ? lines.get(j) : spaced(j));
      }
      i = Math.max(end, i + 1) - 1;
    }
    return result;
  }

  /// Cells of a line that looks like a row of a table set with tabs, else 0.
  private int cells(int index) {
    SourceLine line = lines.get(index);
    String text = line.text();
    boolean plain = rows[index] || entries.get(index) || text.indexOf('\n') >= 0;
    if (plain || text.indexOf('\t') <= 0) {
      return 0;
    }
    String[] cells = text.split("\t", -1);
    for (String cell : cells) {
      if (cell.isBlank() || cell.length() > LONGEST_CELL || cell.indexOf('。') >= 0) {
        return 0;
      }
    }
    return cells.length;
  }

  private SourceLine spaced(int index) {
    SourceLine line = lines.get(index);
    String text = line.text();
    Matcher page = PAGE.matcher(text);
    if (entries.get(index) && page.find()) {
      text =
          text.substring(0, page.start())
              + "…".repeat(page.end() - page.start())
              + text.substring(page.end());
    }
    return new SourceLine(text.replace('\t', ' '), line.marks(), line.look());
  }
}
