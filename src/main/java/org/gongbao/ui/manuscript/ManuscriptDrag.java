package org.gongbao.ui.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.gongbao.model.register.EntryId;

/// Manuscripts on their way to an issue. Whatever stands for an issue or a section takes them: it
/// calls [#over] where it handles what is dragged over it and [#dropped] where something is
/// dropped.
public final class ManuscriptDrag {
  /// Ids of manuscripts, one a line.
  public static final DataFormat FORMAT = new DataFormat("application/x-gongbao-manuscripts");

  private ManuscriptDrag() {}

  static void start(Node from, List<EntryId> ids) {
    Dragboard board = from.startDragAndDrop(TransferMode.COPY);
    ClipboardContent content = new ClipboardContent();
    content.put(FORMAT, String.join("\n", ids.stream().map(EntryId::value).toList()));
    board.setContent(content);
  }

  /// Accepts manuscripts.
  ///
  /// @return false when it is something else that is dragged
  public static boolean over(DragEvent event) {
    if (!event.getDragboard().hasContent(FORMAT)) {
      return false;
    }
    event.acceptTransferModes(TransferMode.COPY);
    event.consume();
    return true;
  }

  /// The manuscripts dropped; none when it is something else.
  public static List<EntryId> ids(DragEvent event) {
    return event.getDragboard().getContent(FORMAT) instanceof String written
        ? written.lines().map(EntryId::new).toList()
        : List.of();
  }

  /// Takes what was dropped.
  ///
  /// @param section it was dropped on
  /// @return false when it is no manuscripts
  public static boolean dropped(
      DragEvent event,
      Optional<String> section,
      BiConsumer<List<EntryId>, Optional<String>> taken) {
    List<EntryId> ids = ids(event);
    if (!ids.isEmpty()) {
      event.setDropCompleted(true);
      event.consume();
      taken.accept(ids, section);
    }
    return !ids.isEmpty();
  }
}
