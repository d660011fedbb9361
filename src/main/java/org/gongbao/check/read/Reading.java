package org.gongbao.check.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.Text;

/// Reads one part of an issue (an item, the masthead …) again and again: passages and tables of
/// nodes that are the same as before are the same. One thread at a time.
public final class Reading {
  private static final int SPARE = 2_000;

  private final Map<Node, NodeReading> known = new IdentityHashMap<>();
  private int most = SPARE;

  /// Passages of a node and all below it, in printed order.
  public List<Passage> read(Node part) {
    return all(part).passages();
  }

  public ItemReading item(Item item) {
    return new ItemReading(item, all(item));
  }

  private NodeReading all(Node part) {
    NodeReading all = node(part);
    if (known.size() > most) {
      forget(part);
    }
    return all;
  }

  private NodeReading node(Node node) {
    NodeReading found = known.get(node);
    if (found == null) {
      List<Piece> pieces = new ArrayList<>();
      List<Passage> passages = new ArrayList<>();
      List<TableReading> tables = new ArrayList<>();
      // In the order of print: a text may follow a child.
      node.read(
          (holder, slot) -> {
            List<Passage> own = own(holder, slot);
            pieces.addAll(own);
            passages.addAll(own);
          },
          child -> {
            NodeReading below = node(child);
            pieces.add(below);
            passages.addAll(below.passages());
            tables.addAll(below.tables());
            return false;
          });
      if (node instanceof Table table) {
        tables.add(new TableReading(table, passages));
      }
      found = new NodeReading(pieces, passages, tables);
      known.put(node, found);
    }
    return found;
  }

  /// Forgets the nodes of earlier states.
  private void forget(Node part) {
    Map<Node, NodeReading> kept = new IdentityHashMap<>();
    part.walk(
        node -> {
          NodeReading reading = known.get(node);
          if (reading != null) {
            kept.put(node, reading);
          }
        });
    known.clear();
    known.putAll(kept);
    most = 2 * known.size() + SPARE;
  }

  /// Ordinals are printed before their text, numbers after their title.
  private static List<Passage> own(Node node, Slot slot) {
    List<Passage> own = new ArrayList<>(2);
    if (slot == Slot.TEXT) {
      one(node, Slot.ORDINAL, own);
    }
    one(node, slot, own);
    if (slot == Slot.TITLE) {
      one(node, Slot.NUMBER, own);
    }
    return own;
  }

  private static void one(Node node, Slot slot, List<Passage> into) {
    String written = node.written(slot).orElse("");
    if (!written.isEmpty()) {
      Text text = node.text(slot).orElseGet(() -> Text.of(written));
      Role.of(node, slot)
          .ifPresent(role -> into.add(new Passage(new Place(node.id(), slot, 0), role, text)));
    }
  }
}
