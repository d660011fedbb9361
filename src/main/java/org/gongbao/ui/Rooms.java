package org.gongbao.ui;

import java.util.List;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.place.Place;
import org.gongbao.ui.place.Places;

/// The rooms the window has, in the order of the rail.
final class Rooms {
  private final Places places;
  private final Panes panes;
  private final DiaryActions diary;
  private final Place issue;
  private final Place book;

  Rooms(Panes panes, DiaryActions diary) {
    this.panes = panes;
    this.diary = diary;
    issue =
        new Place(
            "place.issue",
            Icons.ISSUE,
            "Shortcut+F2",
            () -> new Place.View(panes.layout(), this::enterIssue));
    book =
        new Place(
            "diary.place",
            Icons.DIARY,
            "Shortcut+F6",
            () -> new Place.View(panes.layout(), this::enterDiary));
    this.places = new Places(List.of(issue, book));
    diary.onDesk(this::onDesk);
  }

  Places places() {
    return places;
  }

  private void enterIssue() {
    diary.leave();
    panes.takeFocus();
  }

  /// The room is shown as such once its diary is there: opening it takes a while, and may fail.
  private void enterDiary() {
    diary.enter();
    onDesk();
  }

  private void onDesk() {
    places.mark(diary.isOnDesk() ? book : issue);
    panes.layout().bareProperty().set(diary.isOnDesk());
  }
}
