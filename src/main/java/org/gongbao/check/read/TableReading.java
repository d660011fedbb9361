package org.gongbao.check.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;

/// A table as read, with its caption, unit and notes: its passages in printed order. As long as the
/// table is the same, so is its reading. Immutable; any thread.
public final class TableReading {
  private static final Fact<TableReading, Map<Place, Integer>> ORDER =
      Fact.of(reading -> ItemReading.order(reading.passages()));

  private final Table table;
  private final List<Passage> passages;
  private final Facts<TableReading> facts = new Facts<>(this);

  TableReading(Table table, List<Passage> passages) {
    this.table = table;
    this.passages = List.copyOf(passages);
  }

  public Table table() {
    return table;
  }

  public List<Passage> passages() {
    return passages;
  }

  /// What a slot of the table or of a cell shows; empty where nothing is written.
  public Optional<Passage> passage(Node node, Slot slot) {
    Integer number = fact(ORDER).get(new Place(node.id(), slot, 0));
    return number == null ? Optional.empty() : Optional.of(passages.get(number));
  }

  public <T> T fact(Fact<TableReading, T> fact) {
    return facts.get(fact);
  }
}
