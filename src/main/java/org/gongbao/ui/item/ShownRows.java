package org.gongbao.ui.item;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongbao.model.Place;
import org.gongbao.ui.fx.RowColumn;
import org.gongbao.ui.item.ItemViewModel.Shown;
import org.gongbao.ui.text.TextSurface;

/// The rows of the pane as the caret goes through them. Rows out of view are brought in.
final class ShownRows implements CaretWays.Rows {
  /// How far a drag beyond the edge scrolls at each move of the mouse.
  private static final double DRAG_SCROLL = 24;

  private final RowColumn<ItemRow> column;
  private final Supplier<Shown> shown;

  ShownRows(RowColumn<ItemRow> column, Supplier<Shown> shown) {
    this.column = column;
    this.shown = shown;
  }

  @Override
  public List<TextSurface> beside(Place from, int step) {
    return revealed(
        shown.get().rowOf(from).flatMap(row -> column.neighbour(row.key(), step)), step);
  }

  @Override
  public List<TextSurface> outermost(boolean last) {
    return revealed(column.outermost(last), last ? -1 : 1);
  }

  @Override
  public boolean holds(Place place) {
    return shown.get().rowOf(place).filter(row -> row.places().contains(place.at(0))).isPresent();
  }

  @Override
  public void turn(int step) {
    column.scrollBy(step * Math.max(DRAG_SCROLL, column.getHeight() - 2 * DRAG_SCROLL));
    column.layout();
  }

  @Override
  public boolean isBeyond(double sceneY) {
    double y = column.sceneToLocal(0, sceneY).getY();
    return y < 0 || y > column.getHeight();
  }

  @Override
  public List<TextSurface> at(double sceneY) {
    double y = column.sceneToLocal(0, sceneY).getY();
    if (isBeyond(sceneY)) {
      column.scrollBy(y < 0 ? -DRAG_SCROLL : DRAG_SCROLL);
      column.layout();
    }
    Optional<ItemRow> row = column.rowAt(sceneY);
    return row.filter(found -> !found.places().isEmpty())
        .flatMap(found -> column.node(found.key()))
        .map(node -> Surfaces.in(node.region()))
        .orElse(List.of());
  }

  /// Surfaces of a row, or of the nearest that has any, going on by a step.
  private List<TextSurface> revealed(Optional<ItemRow> from, int step) {
    Optional<ItemRow> row = from;
    while (row.isPresent() && row.get().places().isEmpty()) {
      ItemRow without = row.get();
      row = column.neighbour(without.key(), step);
    }
    return row.flatMap(found -> column.reveal(found.key()))
        .map(node -> Surfaces.in(node.region()))
        .orElse(List.of());
  }
}
