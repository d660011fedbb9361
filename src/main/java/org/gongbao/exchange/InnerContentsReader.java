package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.InnerContents;
import org.gongbao.model.InnerEntry;
import org.gongbao.model.LossReport;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Reads the contents list a document brings along, also when it was set in two columns and its
/// columns were read side by side.
final class InnerContentsReader {
  private static final Pattern LEADER = Pattern.compile("(?U)(?:[.．·]{2,}|…{1,}|—{3,})[.．·…\\s]*");
  private static final Pattern PAGE = Pattern.compile("(?U)[0-9]{1,4}");

  private final Recorder recorder;

  InnerContentsReader(Recorder recorder) {
    this.recorder = recorder;
  }

  /// True when the line begins such a list: the word 目录, then an entry with leader dots.
  static boolean startsAt(LineCursor cursor) {
    return Signs.isContentsTitle(cursor.peek())
        && cursor.second().map(InnerContentsReader::isEntryLine).orElse(false);
  }

  static boolean isEntryLine(Line line) {
    Matcher leader = LEADER.matcher(line.text());
    while (leader.find()) {
      String after = line.text().substring(leader.end()).strip();
      if (after.isEmpty() || Character.isDigit(after.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  InnerContents read(LineCursor cursor) {
    NodeId id = recorder.id();
    Line head = cursor.next();
    recorder.claim(head.signs());
    Text title = recorder.take(id, Slot.TITLE, head.body());
    List<InnerEntry> entries = new ArrayList<>();
    while (cursor.hasNext() && isEntryLine(cursor.peek())) {
      columns(cursor).forEach(found -> entry(found, entries));
    }
    return new InnerContents(id, title, entries);
  }

  /// One block of lines without a blank between them, its columns one after the other.
  private List<Found> columns(LineCursor cursor) {
    List<List<Found>> columns = new ArrayList<>();
    do {
      Line line = cursor.next();
      recorder.claim(line.signs());
      List<Found> cells = cells(line);
      for (int i = 0; i < cells.size(); i++) {
        if (columns.size() <= i) {
          columns.add(new ArrayList<>());
        }
        columns.get(i).add(cells.get(i));
      }
    } while (cursor.hasNext() && cursor.peek().adjacent() && isEntryLine(cursor.peek()));
    List<Found> inOrder = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Found first = columns.get(i).getFirst();
      columns.get(i).set(0, new Found(first.cell(), first.text(), first.page(), i > 0));
      inOrder.addAll(columns.get(i));
    }
    return inOrder;
  }

  private List<Found> cells(Line line) {
    List<Found> cells = new ArrayList<>();
    Piece body = line.body();
    int start = 0;
    while (start < body.text().length()) {
      int tab = body.text().indexOf('\t', start);
      int end = tab < 0 ? body.text().length() : tab;
      Piece cell = body.part(start, end).stripped();
      if (PAGE.matcher(cell.text()).matches() && !cells.isEmpty()) {
        Found last = cells.removeLast();
        cells.add(new Found(last.cell(), last.text(), cell, false));
      } else if (!cell.text().isEmpty()) {
        cells.add(found(cell));
      }
      start = end + 1;
    }
    return cells;
  }

  private Found found(Piece cell) {
    Matcher leader = LEADER.matcher(cell.text());
    if (!leader.find()) {
      return new Found(cell, cell, cell.part(0, 0), false);
    }
    recorder.claim(cell.part(leader.start(), leader.end()));
    return new Found(cell, cell.part(0, leader.start()), cell.from(leader.end()), false);
  }

  private void entry(Found found, List<InnerEntry> entries) {
    Piece text = found.text().stripped();
    Ordinal ordinal = Ordinal.leading(text.text()).orElse(Ordinal.NONE);
    boolean plain = ordinal.form() == OrdinalForm.NONE;
    if (plain && found.opensColumn() && !entries.isEmpty() && !text.text().startsWith("附")) {
      // An entry torn in two by the column: its tail cannot be told from a repetition.
      recorder.lose(LossReport.Kind.UNPLACED, found.cell());
      recorder.claim(found.page());
      return;
    }
    NodeId id = recorder.id();
    int length = ordinal.written().length();
    recorder.claim(text.part(0, length));
    Text body = recorder.take(id, Slot.TEXT, text.from(length));
    Text page = recorder.take(id, Slot.PAGE, found.page());
    entries.add(new InnerEntry(id, ordinal, body, page));
  }

  /// @param cell all of it as it stood
  private record Found(Piece cell, Piece text, Piece page, boolean opensColumn) {}
}
