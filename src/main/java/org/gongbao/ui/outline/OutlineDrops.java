package org.gongbao.ui.outline;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Files dropped on the outline go into the section they are dropped on, or on an item of.
final class OutlineDrops {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private final ListView<OutlineRow> list;
  private final BiConsumer<List<Path>, Optional<String>> dropped;
  private Optional<OutlineCell> target = Optional.empty();

  OutlineDrops(ListView<OutlineRow> list, BiConsumer<List<Path>, Optional<String>> dropped) {
    this.list = list;
    this.dropped = dropped;
    list.setOnDragOver(this::over);
    list.setOnDragExited(event -> mark(Optional.empty()));
    list.setOnDragDropped(this::drop);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      mark(cell(event).filter(cell -> section(cell).isPresent()));
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
      Optional<String> section = cell(event).flatMap(this::section);
      mark(Optional.empty());
      event.setDropCompleted(true);
      event.consume();
      dropped.accept(files, section);
    }
  }

  private void mark(Optional<OutlineCell> cell) {
    target.ifPresent(before -> before.pseudoClassStateChanged(TARGET, false));
    cell.ifPresent(now -> now.pseudoClassStateChanged(TARGET, true));
    target = cell;
  }

  private static Optional<OutlineCell> cell(DragEvent event) {
    return cell(event.getPickResult());
  }

  /// The row the pointer is over.
  static Optional<OutlineCell> cell(PickResult picked) {
    @Nullable Node at = picked.getIntersectedNode();
    while (at != null) {
      if (at instanceof OutlineCell cell) {
        return Optional.of(cell);
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  /// The nearest section name at or above a row.
  private Optional<String> section(OutlineCell cell) {
    for (int i = Math.min(cell.getIndex(), list.getItems().size() - 1); i >= 0; i--) {
      if (list.getItems().get(i) instanceof OutlineRow.Heading heading) {
        return Optional.of(heading.name());
      }
    }
    return Optional.empty();
  }
}
