package org.gongbao.ui;

import java.util.List;
import javafx.stage.Stage;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.ledger.Ledgering;
import org.gongbao.ui.place.Place;
import org.gongbao.ui.place.Places;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;

/// The rooms the window has, in the order of the rail.
final class Rooms {
  private final Places places;
  private final Place ledger;
  private final Ledgering ledgering;

  Rooms(
      UiServices services,
      Stage owner,
      LibraryModel library,
      WorkModel work,
      Panes panes,
      Means means) {
    Place issue =
        new Place(
            "place.issue",
            Icons.ISSUE,
            "Shortcut+F2",
            () -> new Place.View(panes.layout(), panes::takeFocus));
    FileChoosing choosing = new FileChoosing(services.messages(), services.settings());
    this.ledgering =
        new Ledgering(
            library,
            work,
            means,
            new Ledgering.Ways(
                this::work,
                this::ledger,
                name -> choosing.table(owner, "ledger.choose.export", "ledger.choose.csv", name),
                panes::pageOf));
    this.ledger = ledgering.place();
    this.places = new Places(List.of(issue, ledger));
  }

  private void work() {
    places.work();
  }

  private void ledger() {
    if (!places.shownProperty().get().equals(ledger)) {
      places.show(ledger);
    }
  }

  Places places() {
    return places;
  }

  List<CommandMenu> menus() {
    return List.of(ledgering.menu());
  }
}
