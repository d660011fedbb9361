package org.gongbao.exchange.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.TableRow;

/// The structure of a table: head and body rows, head cells with their scope. Every row is given as
/// many columns as the widest has, as PDF/UA-1 asks for.
final class TableTags {
  private final TagTree tree;

  TableTags(TagTree tree) {
    this.tree = tree;
  }

  void add(Table table, Element parent) {
    Element element = parent.add("Table");
    Element caption = element.add("Caption");
    tree.text(table.id(), Slot.CAPTION, caption);
    tree.text(table.id(), Slot.UNIT, caption);
    int head = Math.min(table.form().headRows(), table.rows().size());
    if (!table.rows().isEmpty()) {
      rows(table, head, element);
    }
    tree.text(table.id(), Slot.NOTES, parent.add("P"));
  }

  private void rows(Table table, int head, Element element) {
    List<BitSet> taken = new ArrayList<>();
    table.rows().forEach(row -> taken.add(new BitSet()));
    List<Element> rows = new ArrayList<>();
    boolean grouped = head > 0 && head < table.rows().size();
    Element top = grouped ? element.add("THead") : element;
    Element body = grouped ? element.add("TBody") : element;
    for (int i = 0; i < table.rows().size(); i++) {
      Element row = (i < head ? top : body).add("TR");
      rows.add(row);
      cells(table.rows().get(i), i, i < head, row, taken);
    }
    int columns = taken.stream().mapToInt(BitSet::length).max().orElse(0);
    for (int i = 0; i < rows.size(); i++) {
      for (int empty = taken.get(i).cardinality(); empty < columns; empty++) {
        rows.get(i).add(Element.kept("TD"));
      }
    }
  }

  private void cells(TableRow row, int at, boolean head, Element parent, List<BitSet> taken) {
    int column = 0;
    for (Cell cell : row.cells()) {
      column = taken.get(at).nextClearBit(column);
      int rows = Math.min(cell.span().rows(), taken.size() - at);
      int columns = free(taken.get(at), column, cell.span().columns());
      for (int i = at; i < at + rows; i++) {
        taken.get(i).set(column, column + columns);
      }
      Element element = parent.add(Element.kept(head ? "TH" : "TD"));
      CellSpan span = new CellSpan(columns, rows);
      if (head || !span.equals(CellSpan.SINGLE)) {
        element.with(attributes(head, span));
      }
      tree.text(cell.id(), Slot.TEXT, element);
    }
  }

  /// As many columns as are free from one on, at most those asked for.
  private static int free(BitSet taken, int column, int wanted) {
    int next = taken.nextSetBit(column);
    return next < 0 ? wanted : Math.min(wanted, next - column);
  }

  private static COSDictionary attributes(boolean head, CellSpan span) {
    COSDictionary table = Cos.direct("O", Cos.name("Table"));
    if (head) {
      table.setItem("Scope", Cos.name("Column"));
    }
    if (span.columns() > 1) {
      table.setInt("ColSpan", span.columns());
    }
    if (span.rows() > 1) {
      table.setInt("RowSpan", span.rows());
    }
    return table;
  }
}
