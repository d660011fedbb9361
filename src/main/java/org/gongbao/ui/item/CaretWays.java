package org.gongbao.ui.item;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import org.gongbao.edit.Selection;
import org.gongbao.model.Place;
import org.gongbao.ui.text.SurfaceOwner;
import org.gongbao.ui.text.SurfaceOwner.Way;
import org.gongbao.ui.text.TextSurface;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.TextDoor;
import org.gongbao.ui.work.WorkModel;

/// Where the caret goes when it leaves a text: to the text above, below, before or after, to the
/// first or last of the part, to what is under the mouse; and what Enter, Backspace and Delete do
/// at its ends.
final class CaretWays implements SurfaceOwner.Steps {
  private final WorkModel work;
  private final TextDoor door;
  private final Rows rows;

  /// The rows of the pane.
  interface Rows {
    /// Texts of the next row that has any, brought into view.
    ///
    /// @param step 1 for the row after, -1 for the row before
    List<TextSurface> beside(Place from, int step);

    /// Texts of the first or last row that has any, brought into view.
    List<TextSurface> outermost(boolean last);

    /// True for a text that stands in a row.
    boolean holds(Place place);

    /// Scrolls by a page.
    void turn(int step);

    /// True for a height of the scene where the pane does not reach.
    boolean isBeyond(double sceneY);

    /// Texts of the row at a height of the scene, or nearest to it.
    List<TextSurface> at(double sceneY);
  }

  CaretWays(WorkModel work, TextDoor door, Rows rows) {
    this.work = work;
    this.door = door;
    this.rows = rows;
  }

  @Override
  public boolean go(TextSurface from, Way way, boolean extend) {
    return switch (way) {
      case UP -> across(from, -1, extend);
      case DOWN -> across(from, 1, extend);
      case BACK -> along(from, -1, extend);
      case FORWARD -> along(from, 1, extend);
      case FIRST -> enter(rows.outermost(false), 1, extend);
      case LAST -> enter(rows.outermost(true), -1, extend);
      case ENTER -> split(from);
      case JOIN_BACK -> arrive(door.joinToPrevious(from.place().node()));
      case JOIN_FORWARD -> arrive(door.joinNext(from.place().node()));
    };
  }

  @Override
  public void drag(Place anchor, double sceneX, double sceneY) {
    if (rows.holds(anchor)) {
      at(sceneX, sceneY)
          .ifPresent(
              surface -> surface.edit(new Selection(anchor, surface.placeAt(sceneX, sceneY))));
    }
  }

  @Override
  public Optional<Place> anchor() {
    return work.spotProperty().get().map(spot -> spot.selection().anchor());
  }

  @Override
  public boolean isInRow(Place place) {
    return rows.holds(place);
  }

  @Override
  public Optional<Selection> selection() {
    return work.spotProperty().get().map(Spot::selection);
  }

  @Override
  public Optional<TextSurface> at(double sceneX, double sceneY) {
    return nearest(rows.at(sceneY), sceneX);
  }

  @Override
  public boolean isBeyond(double sceneY) {
    return rows.isBeyond(sceneY);
  }

  @Override
  public boolean page(TextSurface from, int step, boolean extend) {
    Point2D caret = from.localToScene(from.caretArea().getCenterX(), from.caretArea().getCenterY());
    Place before = from.selection().caret();
    rows.turn(step);
    Optional<TextSurface> there = at(caret.getX(), caret.getY());
    Optional<Place> place = there.map(found -> found.placeAt(caret.getX(), caret.getY()));
    boolean moved = place.isPresent() && !place.equals(Optional.of(before));
    if (moved) {
      take(there.orElseThrow(), place.orElseThrow(), extend);
    }
    return moved || enter(rows.outermost(step > 0), -step, extend);
  }

  private boolean split(TextSurface from) {
    Place caret = work.spotProperty().get().map(s -> s.selection().caret()).orElse(from.place());
    return arrive(door.split(caret))
        || enter(beside(from, 1), 1, false)
        || arrive(door.paragraphAfter(from.place().node()));
  }

  /// From a field on top the way down leads to the first row, and there is none up.
  private List<TextSurface> beside(TextSurface from, int step) {
    if (rows.holds(from.place())) {
      return rows.beside(from.place(), step);
    }
    return step > 0 ? rows.outermost(false) : List.of();
  }

  private boolean arrive(Optional<Place> place) {
    place.ifPresent(there -> work.go(Selection.caretAt(there), Spot.Origin.COMMAND));
    return place.isPresent();
  }

  private boolean across(TextSurface from, int step, boolean extend) {
    double x = from.localToScene(from.caretArea().getCenterX(), 0).getX();
    Optional<TextSurface> nearest = nearest(beside(from, step), x);
    nearest.ifPresent(
        surface ->
            take(
                surface, surface.placeAtEdge(surface.sceneToLocal(x, 0).getX(), step < 0), extend));
    return nearest.isPresent();
  }

  /// Puts the caret at a place of a surface, taking the selection along or not.
  private void take(TextSurface surface, Place place, boolean extend) {
    Optional<Place> begun = extend ? anchor() : Optional.empty();
    surface.edit(new Selection(begun.orElse(place), place));
  }

  private static Optional<TextSurface> nearest(List<TextSurface> surfaces, double sceneX) {
    return surfaces.stream().min(Comparator.comparingDouble(surface -> distance(surface, sceneX)));
  }

  private static double distance(TextSurface surface, double sceneX) {
    double x = surface.sceneToLocal(sceneX, 0).getX();
    return x < 0 ? -x : Math.max(0, x - surface.getWidth());
  }

  private boolean along(TextSurface from, int step, boolean extend) {
    List<TextSurface> here = Surfaces.in(rowOf(from));
    int next = here.indexOf(from) + step;
    return next >= 0 && next < here.size()
        ? enter(List.of(here.get(next)), step, extend)
        : enter(beside(from, step), step, extend);
  }

  /// Goes to the start of the first of some texts, or to the end of the last.
  private boolean enter(List<TextSurface> surfaces, int step, boolean extend) {
    if (surfaces.isEmpty()) {
      return false;
    }
    TextSurface surface = step > 0 ? surfaces.getFirst() : surfaces.getLast();
    take(surface, surface.place().at(step > 0 ? 0 : surface.length()), extend);
    return true;
  }

  private static Parent rowOf(TextSurface surface) {
    Parent row = surface.getParent();
    while (row.getParent() != null && !isRow(row)) {
      row = row.getParent();
    }
    return row;
  }

  private static boolean isRow(Parent parent) {
    return parent.getStyleClass().contains("gb-row")
        || parent.getStyleClass().contains("gb-field-row");
  }
}
