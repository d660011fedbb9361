package org.gongbao.check.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// A node as read: its texts and those of all below, in printed order. As long as the node is the
/// same, so is its reading, with all that was worked out of it. Any thread.
final class NodeReading implements Piece {
  /// A node with fewer passages remembers nothing itself: its passages do.
  private static final int FEW = 4;

  private final List<? extends Piece> pieces;
  private final List<Passage> passages;
  private final List<TableReading> tables;
  private final Map<Fact<Passage, ?>, List<?>> gathered = new IdentityHashMap<>(2);

  /// @param pieces its own passages and what is read of its children, as printed
  NodeReading(List<Piece> pieces, List<Passage> passages, List<TableReading> tables) {
    this.passages = List.copyOf(passages);
    this.pieces = passages.size() < FEW ? this.passages : List.copyOf(pieces);
    this.tables = List.copyOf(tables);
  }

  List<Passage> passages() {
    return passages;
  }

  /// Tables in it or below; a table is one itself.
  List<TableReading> tables() {
    return tables;
  }

  @Override
  public <T> void gather(Fact<Passage, List<T>> fact, List<T> into) {
    if (passages.size() < FEW) {
      pieces.forEach(piece -> piece.gather(fact, into));
    } else {
      into.addAll(all(fact));
    }
  }

  /// What a fact finds in all its passages, in printed order.
  @SuppressWarnings("unchecked") // what a fact found is kept under that fact
  synchronized <T> List<T> all(Fact<Passage, List<T>> fact) {
    List<T> known = (List<T>) gathered.get(fact);
    if (known == null) {
      List<T> all = new ArrayList<>();
      pieces.forEach(piece -> piece.gather(fact, all));
      known = List.copyOf(all);
      gathered.put(fact, known);
    }
    return known;
  }
}
