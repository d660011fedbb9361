package org.gongbao.edit.range;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.edit.Selection;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// The texts of one part of an issue (an item, the masthead, the colophon) in the order they are
/// read. Texts that are never shown by themselves, such as the written lead of a chronicle entry,
/// are left out.
public final class ReadingOrder {
  private static final Set<Slot> HIDDEN = Set.of(Slot.LEAD, Slot.PAGE);

  private final List<Place> texts = new ArrayList<>();
  private final Map<Place, Integer> indexes = new HashMap<>();

  public ReadingOrder(Node part) {
    part.read(
        (node, slot) -> {
          if (!HIDDEN.contains(slot)) {
            Place place = new Place(node.id(), slot, 0);
            indexes.put(place, texts.size());
            texts.add(place);
          }
        });
  }

  /// Start of each text.
  public List<Place> texts() {
    return List.copyOf(texts);
  }

  /// Which text a place is in, -1 when it is in none of them.
  public int indexOf(Place place) {
    return indexes.getOrDefault(place.at(0), -1);
  }

  /// What a selection covers, from its first place to its last; empty when an end of it lies in
  /// another part.
  public Optional<TextRange> range(Selection selection) {
    int anchor = indexOf(selection.anchor());
    int caret = indexOf(selection.caret());
    if (anchor < 0 || caret < 0) {
      return Optional.empty();
    }
    boolean forward =
        anchor < caret
            || anchor == caret && selection.anchor().offset() <= selection.caret().offset();
    return Optional.of(
        forward
            ? new TextRange(selection.anchor(), selection.caret(), anchor, caret)
            : new TextRange(selection.caret(), selection.anchor(), caret, anchor));
  }
}
