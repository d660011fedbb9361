package org.gongbao.ui.fx;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.gongbao.model.NodeId;
import org.jspecify.annotations.Nullable;

/// Dragging a row by its handle: a line shows where it would go, also under the head of a group.
public final class RowDrag {
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
  private static final Object ROW = new Object();
  private static final Object HEAD = new Object();
  private final BooleanSupplier editable;
  private final Drop drop;
  private Optional<Target> target = Optional.empty();

  /// Does what was dropped.
  @FunctionalInterface
  public interface Drop {
    /// @param other a row, or what the head of a group stands for
    /// @param behind the other; under a head it is false
    void drop(NodeId dragged, NodeId other, boolean behind);
  }

  /// @param editable false while nothing can be dragged
  public RowDrag(BooleanSupplier editable, Drop drop) {
    this.editable = editable;
    this.drop = drop;
  }

  /// Says what a row shows.
  public static void row(Region row, NodeId id) {
    row.getProperties().put(ROW, id);
  }

  /// Says that a row heads a group.
  ///
  /// @param first what is told when something is dropped under it
  public static void head(Region row, NodeId first) {
    row.getProperties().put(HEAD, first);
  }

  /// Makes a handle of a node of a row.
  ///
  /// @param dragged what the row shows when it is let go
  public void install(Node handle, Supplier<Optional<NodeId>> dragged) {
    handle.setOnMouseDragged(event -> over(handle, event));
    handle.setOnMouseReleased(
        event -> {
          Optional<Target> dropped = target;
          row(handle).ifPresent(row -> row.pseudoClassStateChanged(DRAGGED, false));
          clear();
          dropped.ifPresent(
              to -> dragged.get().ifPresent(id -> drop.drop(id, to.id(), to.behind())));
          event.consume();
        });
    handle.setOnMousePressed(MouseEvent::consume);
  }

  private void over(Node handle, MouseEvent event) {
    clear();
    if (event.getButton() != MouseButton.PRIMARY || !editable.getAsBoolean()) {
      return;
    }
    row(handle).ifPresent(row -> row.pseudoClassStateChanged(DRAGGED, true));
    Optional<Region> under = row(event.getPickResult().getIntersectedNode());
    if (under.isPresent() && !under.equals(row(handle))) {
      Region row = under.get();
      boolean lower =
          row.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() > row.getHeight() / 2;
      Target to =
          row.getProperties().get(ROW) instanceof NodeId id
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
            && (at.getProperties().containsKey(ROW) || at.getProperties().containsKey(HEAD)))) {
      at = at.getParent();
    }
    return at instanceof Region region ? Optional.of(region) : Optional.empty();
  }

  /// Where a row would be dropped.
  private record Target(Region row, NodeId id, boolean behind) {}
}
