package org.gongbao.ui.table;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.gongbao.model.NodeId;
import org.gongbao.ui.fx.RowColumn;

/// Lays the strip over the rows: in the room kept above the table, or, when that is scrolled away,
/// along the upper edge; and the note along the lower one.
final class TableFrame extends Region {
  /// Left of a row's cells, as the style sheet has it, its line included.
  private static final double MARGIN = 64;

  /// Right of them.
  private static final double END = 24;

  private final RowColumn<?> column;
  private final TableStrip strip;
  private final NoteBar note;
  private final TableModel model;
  private final Function<NodeId, Optional<Region>> rowOf;

  /// @param rowOf row that shows a cell, or the room above a table, when it exists
  TableFrame(
      RowColumn<?> column,
      TableStrip strip,
      NoteBar note,
      TableModel model,
      Function<NodeId, Optional<Region>> rowOf) {
    this.column = column;
    this.strip = strip;
    this.note = note;
    this.model = model;
    this.rowOf = rowOf;
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().addAll(column, strip, note);
    strip.setVisible(false);
    strip.setManaged(false);
    note.setManaged(false);
    visibleProperty().bind(column.visibleProperty());
    // What is typed in a row then lays out the rows, and not the window.
    column.setManaged(false);
    column.onPlaced(this::placeStrip);
    model.currentProperty().subscribe(current -> placeStrip());
    model.noteProperty().subscribe(said -> placeNote());
  }

  @Override
  protected void layoutChildren() {
    column.resizeRelocate(0, 0, getWidth(), getHeight());
    column.layout();
    placeStrip();
    placeNote();
  }

  /// Height of what covers the rows' upper edge.
  double covered() {
    return strip.isVisible() && strip.getLayoutY() <= 0 ? strip.getHeight() : 0;
  }

  private void placeStrip() {
    Optional<NodeId> table = model.currentProperty().get();
    Optional<Double> room = table.flatMap(rowOf).map(this::bottom);
    Optional<Double> caret = model.caretCell().flatMap(rowOf).map(this::bottom);
    double height = Math.ceil(strip.prefHeight(-1));
    boolean shown =
        table.isPresent() && caret.filter(y -> y > 0 && y < getHeight() + 400).isPresent();
    strip.setVisible(shown);
    if (shown) {
      double y = Math.max(0, room.map(bottom -> bottom - height - 4).orElse(0.0));
      strip.applyCss();
      strip.resizeRelocate(MARGIN, y, Math.max(0, rowWidth() - MARGIN - END), height);
      strip.layout();
    }
  }

  private double rowWidth() {
    return model.caretCell().flatMap(rowOf).map(Region::getWidth).orElse(getWidth());
  }

  private double bottom(Node row) {
    Bounds bounds = sceneToLocal(row.localToScene(row.getLayoutBounds()));
    return bounds.getMaxY();
  }

  private void placeNote() {
    if (note.isVisible()) {
      note.applyCss();
      double height = Math.ceil(note.prefHeight(getWidth()));
      note.resizeRelocate(0, getHeight() - height, getWidth(), height);
      note.layout();
    }
  }
}
