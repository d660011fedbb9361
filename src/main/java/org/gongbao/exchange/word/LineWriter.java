package org.gongbao.exchange.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongbao.exchange.source.Look;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceTable;
import org.gongbao.exchange.source.SourceTable.SourceCell;
import org.gongbao.model.LossReport.Kind;
import org.gongbao.model.LossReport.Loss;

/// Lays flows out as lines, in the order a reader takes them, and puts remarks where they belong.
final class LineWriter {
  private final Set<String> notes;
  private final Furniture furniture;
  private final List<SourceLine> lines = new ArrayList<>();
  private final List<Boolean> entries = new ArrayList<>();
  private final List<SourceTable> tables = new ArrayList<>();
  private final List<Loss> losses = new ArrayList<>();
  private final Set<String> heads = new HashSet<>();

  /// What waits for the next line.
  private final List<Remark> waiting = new ArrayList<>();

  private int section = 1;

  /// @param notes keys of the notes that will follow
  LineWriter(Set<String> notes, Furniture furniture) {
    this.notes = notes;
    this.furniture = furniture;
  }

  /// Text of running heads and feet, by the name of their part.
  interface Furniture {
    String text(String part) throws IOException;
  }

  void write(Flow flow) throws IOException {
    for (Block block : flow.blocks()) {
      switch (block) {
        case Paragraph paragraph -> write(paragraph, flow);
        case TableDraft table -> write(table, flow);
        case SectionEnd end -> endSection(end.furniture());
      }
    }
  }

  private void write(Paragraph paragraph, Flow flow) throws IOException {
    LineText text = new LineText(paragraph, notes);
    SourceLine line = text.line(flow.part(), flow.note());
    for (Flow box : paragraph.leading()) {
      writeBox(box);
    }
    if (line.text().isBlank()) {
      paragraph.pictures().forEach(name -> picture(name, flow));
    }
    remarks(paragraph, text);
    if (!paragraph.isHidden()) {
      add(line, paragraph.style().name().startsWith("toc "));
    }
    if (!line.text().isBlank()) {
      paragraph.pictures().forEach(name -> picture(name, flow));
    }
    for (Flow box : paragraph.boxes()) {
      writeBox(box);
    }
    if (!paragraph.furniture().isEmpty()) {
      endSection(paragraph.furniture());
    }
  }

  /// A box of which nothing shows is no line.
  private void writeBox(Flow box) throws IOException {
    if (FlowText.hasContent(box)) {
      write(box);
    } else {
      box.blocks().stream()
          .filter(Paragraph.class::isInstance)
          .map(Paragraph.class::cast)
          .forEach(paragraph -> remarks(paragraph, new LineText(paragraph, notes)));
    }
  }

  private void remarks(Paragraph paragraph, LineText text) {
    waiting.addAll(paragraph.remarks());
    if (!text.hidden().isBlank()) {
      waiting.add(new Remark(Kind.HIDDEN, text.hidden()));
    }
  }

  private void picture(String name, Flow flow) {
    Look look = new Look(Look.Align.START, false, 0, 0, flow.part(), flow.note());
    add(new SourceLine("![](" + name + ")", List.of(), look), false);
  }

  private void add(SourceLine line, boolean entry) {
    lines.add(line);
    entries.add(entry);
    for (Remark remark : waiting) {
      losses.add(new Loss(remark.kind(), lines.size(), remark.text()));
    }
    waiting.clear();
    String invisible = Invisible.in(line.text());
    if (!invisible.isEmpty()) {
      losses.add(new Loss(Kind.INVISIBLE, lines.size(), invisible));
    }
  }

  private void write(TableDraft table, Flow flow) throws IOException {
    int first = lines.size() + 1;
    List<List<SourceCell>> rows = new ArrayList<>();
    List<Paragraph> inside = new ArrayList<>();
    for (TableDraft.Row row : table.rows()) {
      if (row.isDeleted()) {
        row.cells().forEach(cell -> deleted(cell.flow()));
        continue;
      }
      rows.add(write(row, flow, inside));
    }
    if (!rows.isEmpty()) {
      tables.add(new SourceTable(first, Math.min(table.headRows(), rows.size()), rows));
    }
    for (Paragraph paragraph : inside) {
      paragraph.pictures().forEach(name -> picture(name, flow));
    }
  }

  private void deleted(Flow cell) {
    String text = FlowText.of(cell, " ");
    if (!text.isBlank()) {
      waiting.add(new Remark(Kind.DELETED, text));
    }
  }

  private List<SourceCell> write(TableDraft.Row row, Flow flow, List<Paragraph> inside) {
    RowText text = new RowText();
    List<SourceCell> cells = new ArrayList<>();
    for (TableDraft.Cell cell : row.cells()) {
      CellText content = new CellText(notes, cell.flow());
      content.paragraphs().forEach(paragraph -> remarks(paragraph, new LineText(paragraph, notes)));
      inside.addAll(content.paragraphs());
      SourceLine line = content.line();
      if (cell.isCovered()) {
        if (!line.text().isBlank()) {
          waiting.add(new Remark(Kind.HIDDEN, line.text()));
        }
        continue;
      }
      text.separate(cells.isEmpty() ? "" : "\t");
      int from = text.length();
      text.add(line);
      cells.add(new SourceCell(from, text.length(), cell.span()));
    }
    add(text.line(flow.part(), flow.note()), false);
    return cells;
  }

  private void endSection(List<String> parts) throws IOException {
    for (String part : parts) {
      String text = furniture.text(part);
      if (!text.isEmpty() && heads.add(text)) {
        losses.add(new Loss(Kind.FURNITURE, section, text));
      }
    }
    section = lines.size() + 1;
  }

  /// Something about the file as a whole.
  void remark(Kind kind, String text) {
    losses.add(new Loss(kind, Math.max(1, lines.size()), text));
  }

  /// Ends the writing: what still waits belongs to the last line.
  Result result() {
    for (Remark remark : waiting) {
      remark(remark.kind(), remark.text());
    }
    waiting.clear();
    Map<Integer, List<Loss>> ordered = new TreeMap<>();
    losses.forEach(loss -> ordered.computeIfAbsent(loss.line(), n -> new ArrayList<>()).add(loss));
    return new Result(
        new Tabs(lines, entries, tables).settled(),
        tables,
        ordered.values().stream().flatMap(List::stream).toList());
  }

  /// Lines, tables and remarks as a source has them.
  record Result(List<SourceLine> lines, List<SourceTable> tables, List<Loss> losses) {}
}
