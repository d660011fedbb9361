package org.gongbao.ui;

import java.util.List;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.place.Place;
import org.gongbao.ui.place.Places;

/// The rooms the window has, in the order of the rail.
final class Rooms {
  private final Places places;

  Rooms(Panes panes, DiaryActions diary) {
    Place issue =
        new Place(
            "place.issue",
            Icons.ISSUE,
            "Shortcut+F2",
            () ->
                new Place.View(
                    panes.layout(),
                    () -> {
                      diary.leave();
                      panes.takeFocus();
                    }));
    Place book =
        new Place(
            "diary.place",
            Icons.DIARY,
            "Shortcut+F6",
            () -> new Place.View(panes.layout(), diary::enter));
    this.places = new Places(List.of(issue, book));
    diary.onDesk(
        isDiary -> {
          places.mark(isDiary ? book : issue);
          panes.layout().bareProperty().set(isDiary);
        });
  }

  Places places() {
    return places;
  }
}
