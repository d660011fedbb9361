package org.gongbao.ui.table;

import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.gongbao.edit.Selection;
import org.gongbao.edit.table.Area;
import org.gongbao.model.NodeId;
import org.gongbao.ui.text.TextSurface;

/// The pointer on cells: dragging from one to another and Shift+click select them. Within one cell
/// the pointer is the text's.
final class TableMouse {
  private final TableModel model;
  private Optional<TextSurface> from = Optional.empty();

  TableMouse(TableModel model) {
    this.model = model;
  }

  void pressed(MouseEvent event) {
    Optional<TextSurface> pressed = cell(event);
    model.hush();
    if (event.getButton() == MouseButton.SECONDARY) {
      pressed.filter(surface -> !isSelected(surface)).ifPresent(surface -> enter(surface, event));
      return;
    }
    from = Optional.empty();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Optional<Here> here = model.here();
    if (event.isShiftDown() && pressed.isPresent() && here.isPresent()) {
      Optional<Area> to = areaIn(here.get(), pressed.get().place().node());
      boolean other = to.filter(area -> !area.equals(here.get().spot().area())).isPresent();
      if (other) {
        model.select(here.get(), to.get());
        event.consume();
        return;
      }
    }
    model.clear();
    from = pressed;
    boolean beside = pressed.isPresent() && !isInText(event);
    if (beside) {
      enter(pressed.get(), event);
      event.consume();
    }
  }

  void dragged(MouseEvent event) {
    if (from.isEmpty() || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    TextSurface start = from.get();
    Optional<TextSurface> over =
        CellNodes.surface(event.getPickResult().getIntersectedNode())
            .filter(surface -> model.isCell(surface.place().node()));
    Optional<Here> here = model.at(start.place().node());
    boolean ranged = model.rangeProperty().get().isPresent();
    if (here.isEmpty() || over.isEmpty()) {
      if (ranged) {
        event.consume();
      }
      return;
    }
    Optional<Area> to = areaIn(here.get(), over.get().place().node());
    if (to.isPresent() && (ranged || !to.get().equals(here.get().spot().area()))) {
      start.edit(Selection.caretAt(start.selection().anchor()));
      model.select(here.get(), to.get());
      event.consume();
    }
  }

  private boolean isSelected(TextSurface surface) {
    Optional<CellRange> range = model.rangeProperty().get();
    return range.isPresent()
        && model
            .here()
            .flatMap(here -> areaIn(here, surface.place().node()))
            .filter(area -> range.get().area().holds(area))
            .isPresent();
  }

  private static Optional<Area> areaIn(Here here, NodeId cell) {
    return here.lattice().spot(cell).map(org.gongbao.edit.table.Spot::area);
  }

  private void enter(TextSurface surface, MouseEvent event) {
    double x = surface.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    surface.edit(Selection.caretAt(surface.placeAtEdge(x, true)));
  }

  private static boolean isInText(MouseEvent event) {
    return event.getTarget() instanceof javafx.scene.Node node && isInText(node);
  }

  private static boolean isInText(javafx.scene.Node node) {
    for (javafx.scene.Node at = node; at != null; at = at.getParent()) {
      if (at instanceof TextSurface) {
        return true;
      }
    }
    return false;
  }

  private Optional<TextSurface> cell(MouseEvent event) {
    return CellNodes.surface(event.getTarget())
        .filter(surface -> model.isCell(surface.place().node()));
  }
}
