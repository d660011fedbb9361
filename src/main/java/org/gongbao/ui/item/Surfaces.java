package org.gongbao.ui.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.gongbao.model.Place;
import org.gongbao.ui.text.TextSurface;

/// Finds the texts a row shows.
final class Surfaces {
  private Surfaces() {}

  /// In the order they are read; hidden ones are left out.
  static List<TextSurface> in(Parent parent) {
    List<TextSurface> found = new ArrayList<>();
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof TextSurface surface && surface.isVisible()) {
        found.add(surface);
      } else if (child instanceof Parent inner) {
        found.addAll(in(inner));
      }
    }
    return found;
  }

  static Optional<TextSurface> of(Parent parent, Place place) {
    return in(parent).stream().filter(s -> s.place().equals(place.at(0))).findFirst();
  }
}
