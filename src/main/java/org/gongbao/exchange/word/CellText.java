package org.gongbao.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongbao.exchange.source.SourceLine;

/// All text of a cell: its paragraphs, then what is anchored in them; a table within it row by row.
final class CellText {
  private final Set<String> notes;
  private final Flow flow;
  private final List<SourceLine> lines = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  CellText(Set<String> notes, Flow flow) {
    this.notes = notes;
    this.flow = flow;
    collect(flow);
  }

  /// Recurs as deep as [Writing] lets flows be nested.
  private void collect(Flow part) {
    for (Block block : part.blocks()) {
      switch (block) {
        case Paragraph paragraph -> {
          paragraphs.add(paragraph);
          paragraph.leading().forEach(this::collect);
          add(new LineText(paragraph, notes).line(flow.part(), flow.note()));
          paragraph.boxes().forEach(this::collect);
        }
        case TableDraft table -> table.rows().forEach(this::row);
        case SectionEnd end -> {}
      }
    }
  }

  private void row(TableDraft.Row row) {
    RowText text = new RowText();
    for (TableDraft.Cell cell : row.cells()) {
      CellText content = new CellText(notes, cell.flow());
      paragraphs.addAll(content.paragraphs);
      SourceLine line = content.line();
      if (!line.text().isBlank()) {
        text.separate(text.length() == 0 ? "" : " ");
        text.add(line);
      }
    }
    add(text.line(flow.part(), flow.note()));
  }

  private void add(SourceLine line) {
    if (!line.text().isBlank()) {
      lines.add(line);
    }
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  SourceLine line() {
    RowText text = new RowText();
    for (SourceLine line : lines) {
      text.separate(text.length() == 0 ? "" : "\n");
      text.add(line);
    }
    return text.line(flow.part(), flow.note());
  }
}
