package org.gongbao.ui;

import java.util.List;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.place.Place;
import org.gongbao.ui.place.Places;

/// The rooms the window has, in the order of the rail.
final class Rooms {
  private final Places places;
  private final List<CommandMenu> menus;

  Rooms(Panes panes, ManuscriptRoom manuscripts) {
    Place issue =
        new Place(
            "place.issue",
            Icons.ISSUE,
            "Shortcut+F2",
            () -> new Place.View(panes.layout(), panes::takeFocus));
    this.places = new Places(List.of(issue, manuscripts.place()));
    this.menus = List.of(manuscripts.menu(places));
  }

  /// The commands of the rooms beside that of the issue.
  List<CommandMenu> menus() {
    return menus;
  }

  Places places() {
    return places;
  }
}
