package org.gongbao.check.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Reads one part of an issue (an item, the masthead …) again and again: passages of nodes that are
/// the same as before are the same passages. One thread at a time.
public final class Reading {
  private static final int SPARE = 2_000;

  private final Map<Node, List<Passage>> known = new IdentityHashMap<>();
  private int most = SPARE;

  /// Passages of a node and all below it, in printed order.
  public List<Passage> read(Node part) {
    List<Passage> passages = passages(part);
    if (known.size() > most) {
      forget(part);
    }
    return passages;
  }

  public ItemReading item(Item item) {
    return new ItemReading(item, read(item));
  }

  private List<Passage> passages(Node node) {
    List<Passage> found = known.get(node);
    if (found == null) {
      List<Passage> made = new ArrayList<>();
      // In the order of print: a text may follow a child.
      node.read(
          (holder, slot) -> add(holder, slot, made),
          child -> {
            made.addAll(passages(child));
            return false;
          });
      found = List.copyOf(made);
      known.put(node, found);
    }
    return found;
  }

  /// Forgets the nodes of earlier states.
  private void forget(Node part) {
    Map<Node, List<Passage>> kept = new IdentityHashMap<>();
    part.walk(
        node -> {
          List<Passage> passages = known.get(node);
          if (passages != null) {
            kept.put(node, passages);
          }
        });
    known.clear();
    known.putAll(kept);
    most = 2 * known.size() + SPARE;
  }

  /// Ordinals are printed before their text, numbers after their title.
  private static void add(Node node, Slot slot, List<Passage> into) {
    if (slot == Slot.TEXT) {
      one(node, Slot.ORDINAL, into);
    }
    one(node, slot, into);
    if (slot == Slot.TITLE) {
      one(node, Slot.NUMBER, into);
    }
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
