package org.gongbao.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.ui.place.PlaceRail;

/// The window's content: menu, toolbar, banners, rail and rooms, status bar. Files dropped on it
/// are imported, a library is opened.
final class MainWindow extends BorderPane {
  private static final double SLIM = 1180;

  MainWindow(
      MainMenu menu,
      MainToolbar toolbar,
      Panes panes,
      Rooms rooms,
      Region foot,
      Banners banners,
      FileDrops drops) {
    getStyleClass().add("gb-window");
    toolbar.visibleProperty().bind(panes.layout().quietProperty().not());
    toolbar.managedProperty().bind(toolbar.visibleProperty());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && panes.layout().quietProperty().get()) {
            panes.layout().quietProperty().set(false);
            event.consume();
          }
        });
    setTop(new VBox(menu, toolbar, banners));
    PlaceRail rail = rooms.rail();
    rail.visibleProperty().bind(panes.layout().quietProperty().not());
    rail.managedProperty().bind(rail.visibleProperty());
    widthProperty().subscribe(width -> rail.setSlim(width.doubleValue() < SLIM));
    HBox center = new HBox(rail, rooms.places());
    HBox.setHgrow(rooms.places(), Priority.ALWAYS);
    setCenter(center);
    setBottom(foot);
    drops.on(this);
  }
}
