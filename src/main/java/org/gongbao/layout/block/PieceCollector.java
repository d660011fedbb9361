package org.gongbao.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Piece;
import org.gongbao.layout.slab.Slab;

/// Joins the slabs of an item into pieces, and what must stay together across blocks.
final class PieceCollector {
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Slab> columns = new ArrayList<>();

  /// Slabs in the columns. A heading is followed by two lines in its column (背题): the line after it
  /// holds on to the next.
  void columns(List<Slab> slabs) {
    for (Slab slab : slabs) {
      boolean headed = !columns.isEmpty() && columns.getLast().after() == Keep.NEVER;
      columns.add(headed && slab.after() == Keep.FREE ? slab.with(Keep.AVOID) : slab);
    }
  }

  /// Slabs that do not open a page: a date is not parted from the text it ends.
  void closing(List<Slab> slabs) {
    if (!columns.isEmpty() && !slabs.isEmpty() && columns.getLast().after() == Keep.FREE) {
      columns.set(columns.size() - 1, columns.getLast().with(Keep.COLUMN));
    }
    columns.addAll(slabs);
  }

  void title(List<Slab> slabs) {
    if (!slabs.isEmpty()) {
      flush();
      pieces.add(new Piece.Across(slabs, true));
    }
  }

  /// A wide table or figure. Headings right above it go with it.
  void across(List<Slab> slabs) {
    List<Slab> all = headings();
    all.addAll(slabs);
    flush();
    pieces.add(new Piece.Across(all, false));
  }

  void ownPages(List<Slab> slabs, boolean turned) {
    List<Slab> all = headings();
    all.addAll(slabs);
    flush();
    pieces.add(new Piece.OwnPages(all, turned));
  }

  private List<Slab> headings() {
    int from = columns.size();
    while (from > 0 && columns.get(from - 1).after() == Keep.NEVER) {
      from--;
    }
    List<Slab> headings = new ArrayList<>(columns.subList(from, columns.size()));
    columns.subList(from, columns.size()).clear();
    return headings;
  }

  private void flush() {
    if (!columns.isEmpty()) {
      pieces.add(new Piece.Columns(columns));
      columns.clear();
    }
  }

  List<Piece> pieces() {
    flush();
    return pieces;
  }
}
