package org.gongbao.check.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// An item as read: its passages in printed order, and its parts. Immutable; any thread.
public final class ItemReading {
  private static final Fact<ItemReading, Map<Place, Integer>> ORDER =
      Fact.of(reading -> order(reading.passages()));

  private final Item item;
  private final NodeReading reading;
  private final Facts<ItemReading> facts = new Facts<>(this);

  ItemReading(Item item, NodeReading reading) {
    this.item = item;
    this.reading = reading;
  }

  public Item item() {
    return item;
  }

  public List<Passage> passages() {
    return reading.passages();
  }

  public Stream<Passage> passages(Role role) {
    return passages().stream().filter(passage -> passage.role() == role);
  }

  /// Its tables in printed order.
  public List<TableReading> tables() {
    return reading.tables();
  }

  /// What a slot of a node of this item shows; empty where nothing is written.
  public Optional<Passage> passage(Node node, Slot slot) {
    Integer number = order().get(new Place(node.id(), slot, 0));
    return number == null ? Optional.empty() : Optional.of(passages().get(number));
  }

  /// Numbers of the passages as printed, by their starts.
  public Map<Place, Integer> order() {
    return fact(ORDER);
  }

  /// Numbers passages by their starts.
  public static Map<Place, Integer> order(List<Passage> passages) {
    Map<Place, Integer> order = HashMap.newHashMap(passages.size());
    passages.forEach(passage -> order.put(passage.start(), order.size()));
    return order;
  }

  /// The texts this item is made of, each with its own headings and its own counting.
  public List<PartReading> parts() {
    return fact(PartReading.ALL);
  }

  /// What a fact finds in all its passages, in printed order. The way for a rule that knows of the
  /// whole item: only passages that changed are read again.
  public <T> List<T> all(Fact<Passage, List<T>> fact) {
    return reading.all(fact);
  }

  public <T> T fact(Fact<ItemReading, T> fact) {
    return facts.get(fact);
  }
}
