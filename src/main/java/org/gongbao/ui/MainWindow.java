package org.gongbao.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
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
      FileActions files) {
    getStyleClass().add("gb-window");
    setTop(new VBox(menu, toolbar, banner));
    setCenter(panes.layout());
    setBottom(status);
    library.libraryProperty().subscribe(banner::show);
    setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
        });
    setOnDragDropped(event -> dropped(event, files));
  }

  private static void dropped(DragEvent event, FileActions files) {
    List<Path> paths = event.getDragboard().getFiles().stream().map(File::toPath).toList();
    List<Path> libraries =
        paths.stream().filter(path -> path.toString().endsWith(".gongbao")).toList();
    if (libraries.isEmpty()) {
      files.importFiles(paths);
    } else {
      files.open(libraries.getFirst());
    }
    event.setDropCompleted(true);
  }
}
