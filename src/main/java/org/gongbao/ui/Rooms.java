package org.gongbao.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.Stage;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.desk.Desking;
import org.gongbao.ui.desk.Tally;
import org.gongbao.ui.distribution.Distributing;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.place.Place;
import org.gongbao.ui.place.PlaceRail;
import org.gongbao.ui.place.Places;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;

/// The rooms the window has, in the order of the rail, and the commands that belong to no issue.
final class Rooms {
  private final Places places;
  private final PlaceRail rail;
  private final ObservableBooleanValue noLibrary;
  private final Desking desking;
  private final Distributing distributing;

  /// What is open, and what is under way.
  record Models(LibraryModel library, WorkModel work, BusyModel busy) {}

  Rooms(
      UiServices services,
      Stage owner,
      Models models,
      Panes panes,
      RegisterActions registers,
      Means means) {
    LibraryModel library = models.library();
    WorkModel work = models.work();
    Place issue =
        new Place(
            "place.issue",
            Icons.ISSUE,
            "Shortcut+F2",
            () -> new Place.View(panes.layout(), panes::takeFocus));
    this.desking =
        new Desking(
            library,
            work,
            models.busy(),
            means,
            services.fonts(),
            Tally.of(panes.checking(), panes.querying()),
            new Desking.Ways(owner, this::work));
    FileChoosing choosing = new FileChoosing(services.messages(), services.settings());
    this.distributing =
        new Distributing(
            library,
            work,
            models.busy(),
            means,
            services.fonts(),
            new Distributing.Ways(
                owner,
                this::enter,
                (title, kind, name, suffix) -> choosing.toWrite(owner, title, kind, name + suffix),
                registers::open,
                registers::deliveriesChanged));
    this.places = new Places(issue, List.of(desking.place(), issue, distributing.place()));
    this.rail = new PlaceRail(places, services.messages());
    this.noLibrary =
        Bindings.createBooleanBinding(
            () -> library.libraryProperty().get().isEmpty(), library.libraryProperty());
  }

  /// True while no library is open.
  ObservableBooleanValue noLibrary() {
    return noLibrary;
  }

  PlaceRail rail() {
    return rail;
  }

  private void work() {
    places.work();
  }

  private void enter(Place place) {
    if (!places.shownProperty().get().equals(place)) {
      places.show(place);
    }
  }

  /// The registers were changed in their own window.
  void registersChanged() {
    distributing.registersChanged();
  }

  Places places() {
    return places;
  }

  /// 新建期次.
  Command newIssue() {
    return desking.newIssue();
  }

  List<CommandMenu> menus() {
    return CommandMenu.joined(List.of(desking.menu()), List.of(distributing.menu()));
  }
}
