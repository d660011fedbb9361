package org.gongbao.ui;

import javafx.scene.layout.VBox;
import org.gongbao.ui.work.LibraryModel;

/// What must not be overlooked, under the toolbar.
final class Banners extends VBox {

  Banners(Banner readOnly, SaveBanner saving, LibraryModel library) {
    getChildren().addAll(saving, readOnly);
    library.libraryProperty().subscribe(readOnly::show);
    library.saveStateProperty().subscribe(saving::show);
  }
}
