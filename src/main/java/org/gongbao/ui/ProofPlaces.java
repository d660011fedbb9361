package org.gongbao.ui;

import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;

/// Where a reader left, as a setting.
final class ProofPlaces {
  private ProofPlaces() {}

  static String write(Place place) {
    return place.offset() + " " + place.slot() + " " + place.node();
  }

  /// @return empty for what is no place
  static Optional<Place> read(String written) {
    String[] parts = written.split(" ", 3);
    if (parts.length < 3 || !parts[0].matches("[0-9]{1,8}")) {
      return Optional.empty();
    }
    for (Slot slot : Slot.values()) {
      if (slot.name().equals(parts[1])) {
        return Optional.of(new Place(new NodeId(parts[2]), slot, Integer.parseInt(parts[0])));
      }
    }
    return Optional.empty();
  }

  static boolean isThere(Tree tree, Place place) {
    return tree.find(place.node())
        .flatMap(node -> node.text(place.slot()))
        .filter(text -> place.offset() <= text.length())
        .isPresent();
  }
}
