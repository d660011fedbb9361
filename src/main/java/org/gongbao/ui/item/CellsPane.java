package org.gongbao.ui.item;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.gongbao.edit.table.Area;
import org.gongbao.ui.item.TableGrid.Spot;
import org.gongbao.ui.table.CellRange;

/// Lays the cells of one row side by side by the weights of the table's columns, all as high as the
/// highest.
final class CellsPane extends Region {
  private static final PseudoClass TOP = PseudoClass.getPseudoClass("top");
  private static final PseudoClass BOTTOM = PseudoClass.getPseudoClass("bottom");
  private static final double WIDEST = 10_000;

  /// Never shown: tells how wide a character is in the size chosen.
  private static final String ONE = "国";

  private List<Double> weights = List.of();
  private final Label probe = new Label(ONE);
  private List<Spot> spots = List.of();
  private final Region tint = new Region();
  private Optional<Area> selected = Optional.empty();

  CellsPane() {
    getStyleClass().add("gb-cells");
    probe.getStyleClass().add("gb-cell-text");
    probe.setManaged(false);
    probe.setVisible(false);
    tint.getStyleClass().add("gb-cells-selected");
    tint.setManaged(false);
    tint.setMouseTransparent(true);
    tint.setVisible(false);
  }

  /// Tints the selected columns of this row.
  void select(Optional<CellRange> range, int row) {
    selected = range.map(CellRange::area);
    tint.setVisible(range.isPresent());
    selected.ifPresent(
        area -> {
          tint.pseudoClassStateChanged(TOP, area.row() == row);
          tint.pseudoClassStateChanged(BOTTOM, area.endRow() == row + 1);
        });
    requestLayout();
  }

  void show(TableGrid grid, List<Spot> newSpots, List<Node> cells) {
    spots = newSpots;
    getChildren().setAll(cells);
    getChildren().addAll(probe, tint);
    show(grid);
  }

  /// Takes other column widths.
  void show(TableGrid grid) {
    weights = grid.weights();
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  /// All the room there is: a box asks a row that wants less how high it is at that width.
  @Override
  protected double computePrefWidth(double height) {
    return WIDEST;
  }

  @Override
  protected double computePrefHeight(double width) {
    double highest = 0;
    for (int i = 0; i < spots.size(); i++) {
      double cellWidth = edge(end(i), width) - edge(spots.get(i).column(), width);
      highest = Math.max(highest, getChildren().get(i).prefHeight(cellWidth));
    }
    return Math.ceil(highest);
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < spots.size(); i++) {
      double left = edge(spots.get(i).column(), getWidth());
      double right = edge(end(i), getWidth());
      getChildren().get(i).resizeRelocate(left, 0, right - left, getHeight());
    }
    selected.ifPresent(
        area -> {
          double left = edge(area.column(), getWidth());
          double right = edge(area.endColumn(), getWidth());
          tint.resizeRelocate(left, 0, right - left, getHeight());
        });
  }

  private int end(int spot) {
    return spots.get(spot).column() + spots.get(spot).columns();
  }

  /// Left edge of a column, on a whole pixel so that rows line up.
  private double edge(int column, double width) {
    double character = probe.prefWidth(-1);
    return Math.round(ColumnShares.before(weights, column, width, character));
  }
}
