package org.gongbao.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The window's content: menu, toolbar, banners, panes, status bar. Files dropped on it are
/// imported, a library is opened.
final class MainWindow extends BorderPane {

  MainWindow(
      MainMenu menu,
      MainToolbar toolbar,
      Panes panes,
      NoteLine note,
      StatusBar status,
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
    setCenter(panes.layout());
    setBottom(new VBox(note, status));
    drops.on(this);
  }
}
