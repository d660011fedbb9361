package org.gongbao.ui;

import java.util.List;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.place.Place;
import org.gongbao.ui.place.Places;

/// The rooms the window has, in the order of the rail.
final class Rooms {
  private final Places places;

  Rooms(Panes panes) {
    Place issue =
        new Place(
            "place.issue",
            Icons.ISSUE,
            "Shortcut+F2",
            () -> new Place.View(panes.layout(), panes::takeFocus));
    this.places = new Places(List.of(issue));
  }

  Places places() {
    return places;
  }
}
