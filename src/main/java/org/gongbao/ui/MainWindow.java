package org.gongbao.ui;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.gongbao.ui.work.LibraryModel;

/// The window's content: menu, toolbar, banner, panes, status bar. Files dropped on it are
/// imported, a library is opened.
final class MainWindow extends BorderPane {

  MainWindow(
      MainMenu menu,
      MainToolbar toolbar,
      Panes panes,
      StatusBar status,
      Banner banner,
      LibraryModel library,
      FileDrops drops) {
    getStyleClass().add("gb-window");
    setTop(new VBox(menu, toolbar, banner));
    setCenter(panes.layout());
    setBottom(status);
    library.libraryProperty().subscribe(banner::show);
    drops.on(this);
  }
}
