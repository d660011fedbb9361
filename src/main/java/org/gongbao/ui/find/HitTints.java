package org.gongbao.ui.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.edit.find.Hit;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.ui.text.Highlights;
import org.gongbao.ui.text.Highlights.Tint;

/// Hits as the editor tints them.
final class HitTints {
  private HitTints() {}

  /// Those of the part shown, the one gone to stronger than the others.
  static Highlights of(FindState state, Optional<NodeId> shown) {
    Map<Place, List<Tint>> tints = new HashMap<>();
    Optional<Hit> current = state.hit();
    for (Hit hit : state.hits()) {
      if (hit.isReplaceable() && shown.equals(Optional.of(hit.part()))) {
        String style = current.equals(Optional.of(hit)) ? "gb-tint-current" : "gb-tint-hit";
        tints
            .computeIfAbsent(hit.place().at(0), text -> new ArrayList<>())
            .add(new Tint(hit.match().from(), hit.match().to() - hit.match().from(), style));
      }
    }
    return new Highlights(tints);
  }
}
