package org.gongbao.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files dropped on the window: libraries and proof packages are opened, others are imported.
final class FileDrops {
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("files-over");
  private final FileActions files;
  private final ImportActions imports;

  FileDrops(FileActions files, ImportActions imports) {
    this.files = files;
    this.imports = imports;
  }

  void on(Node node) {
    node.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            node.pseudoClassStateChanged(HOVERED, true);
          }
        });
    node.setOnDragExited(event -> node.pseudoClassStateChanged(HOVERED, false));
    node.setOnDragDropped(this::dropped);
  }

  private void dropped(DragEvent event) {
    take(event.getDragboard().getFiles().stream().map(File::toPath).toList(), Optional.empty());
    event.setDropCompleted(true);
  }

  /// @param section they were dropped on
  void take(List<Path> paths, Optional<String> section) {
    List<Path> proofs = paths.stream().filter(ProofOpening::isPackage).toList();
    proofs.forEach(files::open);
    List<Path> libraries =
        paths.stream().filter(path -> path.toString().endsWith(".gongbao")).toList();
    if (libraries.isEmpty() && !proofs.isEmpty()) {
      return;
    }
    if (libraries.isEmpty()) {
      imports.take(paths, section);
    } else {
      files.open(libraries.getFirst());
    }
  }
}
