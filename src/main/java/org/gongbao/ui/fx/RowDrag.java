package org.gongbao.ui.chronicle;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.jspecify.annotations.Nullable;

/// Dragging an entry by its handle: a line shows where it would go, also under another day.
final class EntryDrag {
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
  private static final Object ENTRY = new Object();
  private static final Object HEAD = new Object();
  private final ChronicleModel model;
  private Optional<Target> target = Optional.empty();

  EntryDrag(ChronicleModel model) {
    this.model = model;
  }

  /// Says that a row shows an entry.
  static void entry(Region row, NodeId id) {
    row.getProperties().put(ENTRY, id);
  }

  /// Says that a row heads a day.
  static void head(Region row, NodeId first) {
    row.getProperties().put(HEAD, first);
  }

  void install(Node handle, Supplier<Optional<NodeId>> dragged) {
    handle.setOnMouseDragged(event -> over(handle, event));
    handle.setOnMouseReleased(
        event -> {
          Optional<Target> dropped = target;
          row(handle).ifPresent(row -> row.pseudoClassStateChanged(DRAGGED, false));
          clear();
          dropped.ifPresent(
              to ->
                  dragged
                      .get()
                      .ifPresent(
                          id ->
                              model.perform(
                                  steps ->
                                      steps.moveBeside(
                                          new Place(id, Slot.TEXT, 0), to.id(), to.behind()))));
          event.consume();
        });
    handle.setOnMousePressed(MouseEvent::consume);
  }

  private void over(Node handle, MouseEvent event) {
    clear();
    if (event.getButton() != MouseButton.PRIMARY || !model.isEditable()) {
      return;
    }
    row(handle).ifPresent(row -> row.pseudoClassStateChanged(DRAGGED, true));
    Optional<Region> under = row(event.getPickResult().getIntersectedNode());
    if (under.isPresent() && !under.equals(row(handle))) {
      Region row = under.get();
      boolean lower =
          row.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() > row.getHeight() / 2;
      Target to =
          row.getProperties().get(ENTRY) instanceof NodeId id
              ? new Target(row, id, lower)
              : new Target(
                  row, Objects.requireNonNull((NodeId) row.getProperties().get(HEAD)), false);
      boolean heads = row.getProperties().containsKey(HEAD);
      row.pseudoClassStateChanged(to.behind() || heads ? BELOW : ABOVE, true);
      target = Optional.of(to);
    }
    event.consume();
  }

  private void clear() {
    target.ifPresent(
        to -> {
          to.row().pseudoClassStateChanged(ABOVE, false);
          to.row().pseudoClassStateChanged(BELOW, false);
        });
    target = Optional.empty();
  }

  private static Optional<Region> row(@Nullable Node inside) {
    @Nullable Node at = inside;
    while (at != null
        && !(at.hasProperties()
            && (at.getProperties().containsKey(ENTRY) || at.getProperties().containsKey(HEAD)))) {
      at = at.getParent();
    }
    return at instanceof Region region ? Optional.of(region) : Optional.empty();
  }

  /// Where an entry would be dropped.
  private record Target(Region row, NodeId id, boolean behind) {}
}
