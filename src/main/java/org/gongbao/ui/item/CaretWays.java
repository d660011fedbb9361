package org.gongbao.ui.item;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.gongbao.edit.Selection;
import org.gongbao.model.Place;
import org.gongbao.ui.text.SurfaceOwner.Way;
import org.gongbao.ui.text.TextSurface;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.TextDoor;
import org.gongbao.ui.work.WorkModel;

/// Where the caret goes when it leaves a text: to the text above, below, before or after; and what
/// Enter, Backspace and Delete do at its ends.
final class CaretWays {
  private final WorkModel work;
  private final TextDoor door;
  private final Neighbours neighbours;

  /// Texts of the next row that has any.
  @FunctionalInterface
  interface Neighbours {
    /// @param step 1 for the row after, -1 for the row before
    List<TextSurface> of(Place from, int step);
  }

  CaretWays(WorkModel work, TextDoor door, Neighbours neighbours) {
    this.work = work;
    this.door = door;
    this.neighbours = neighbours;
  }

  boolean go(TextSurface from, Way way) {
    return switch (way) {
      case UP -> across(from, -1);
      case DOWN -> across(from, 1);
      case BACK -> along(from, -1);
      case FORWARD -> along(from, 1);
      case ENTER -> arrive(door.split(from.selection().caret())) || across(from, 1);
      case JOIN_BACK -> arrive(door.joinToPrevious(from.place().node()));
      case JOIN_FORWARD -> arrive(door.joinNext(from.place().node()));
    };
  }

  private boolean arrive(Optional<Place> place) {
    place.ifPresent(there -> work.go(Selection.caretAt(there), Spot.Origin.COMMAND));
    return place.isPresent();
  }

  private boolean across(TextSurface from, int step) {
    double x = from.localToScene(from.caretX(), 0).getX();
    Optional<TextSurface> nearest =
        neighbours.of(from.place(), step).stream()
            .min(Comparator.comparingDouble(surface -> distance(surface, x)));
    nearest.ifPresent(surface -> surface.editAt(surface.sceneToLocal(x, 0).getX(), step < 0));
    return nearest.isPresent();
  }

  private static double distance(TextSurface surface, double sceneX) {
    double x = surface.sceneToLocal(sceneX, 0).getX();
    return x < 0 ? -x : Math.max(0, x - surface.getWidth());
  }

  private boolean along(TextSurface from, int step) {
    List<TextSurface> here = Surfaces.in(rowOf(from));
    int next = here.indexOf(from) + step;
    if (next >= 0 && next < here.size()) {
      return enter(here.get(next), step);
    }
    List<TextSurface> there = neighbours.of(from.place(), step);
    return !there.isEmpty() && enter(step > 0 ? there.getFirst() : there.getLast(), step);
  }

  private static boolean enter(TextSurface surface, int step) {
    Place at = surface.place().at(step > 0 ? 0 : surface.length());
    surface.edit(Selection.caretAt(at));
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
