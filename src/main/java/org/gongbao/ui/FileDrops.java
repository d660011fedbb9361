package org.gongbao.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/// Files dropped on the window: libraries and proof packages are opened, what proofreaders returned
/// is merged, others are imported.
final class FileDrops {
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("files-over");
  private final FileActions files;
  private final ImportActions imports;
  private Consumer<List<Path>> returns = files -> {};

  FileDrops(FileActions files, ImportActions imports) {
    this.files = files;
    this.imports = imports;
  }

  /// @param merge takes what proofreaders returned
  void onReturns(Consumer<List<Path>> merge) {
    returns = merge;
  }

  void on(Node node) {
    on(node, paths -> take(paths, Optional.empty()));
  }

  /// @param taken told what is dropped there
  static void on(Node node, Consumer<List<Path>> taken) {
    node.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            node.pseudoClassStateChanged(HOVERED, true);
          }
        });
    node.setOnDragExited(event -> node.pseudoClassStateChanged(HOVERED, false));
    node.setOnDragDropped(
        event -> {
          taken.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
          event.setDropCompleted(true);
        });
  }

  /// @param section they were dropped on
  void take(List<Path> paths, Optional<String> section) {
    List<Path> proofs = paths.stream().filter(ProofOpening::isPackage).toList();
    proofs.forEach(files::open);
    List<Path> libraries =
        paths.stream().filter(path -> path.toString().endsWith(".gongbao")).toList();
    List<Path> returned =
        paths.stream().filter(path -> path.toString().endsWith(".gbreturn")).toList();
    if (libraries.isEmpty() && returned.isEmpty() && !proofs.isEmpty()) {
      return;
    }
    if (!libraries.isEmpty()) {
      files.open(libraries.getFirst());
    } else if (!returned.isEmpty()) {
      returns.accept(returned);
    } else {
      imports.take(paths, section);
    }
  }
}
