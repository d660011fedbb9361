package org.gongbao.ui.intake;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// Cells of a table row side by side, all as high as the highest.
final class GridRow extends Region {
  private final List<? extends Region> cells;
  private final List<Integer> widths;
  private final int all;

  /// @param widths share of each cell
  GridRow(List<? extends Region> cells, List<Integer> widths) {
    this.cells = List.copyOf(cells);
    this.widths = List.copyOf(widths);
    this.all = Math.max(1, widths.stream().mapToInt(Integer::intValue).sum());
    getStyleClass().add("gb-intake-grid");
    for (Region cell : cells) {
      cell.getStyleClass().add("gb-intake-cell");
    }
    getChildren().addAll(cells);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width - snappedLeftInset() - snappedRightInset();
    double highest = 0;
    for (int i = 0; i < cells.size(); i++) {
      highest = Math.max(highest, cells.get(i).prefHeight(inner * widths.get(i) / all));
    }
    return snapSizeY(highest) + snappedTopInset() + snappedBottomInset();
  }

  /// As wide as lets no cell wrap.
  @Override
  protected double computePrefWidth(double height) {
    double widest = 0;
    for (int i = 0; i < cells.size(); i++) {
      widest = Math.max(widest, cells.get(i).prefWidth(-1) * all / widths.get(i));
    }
    return snapSizeX(widest) + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double inner = getWidth() - snappedLeftInset() - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    int before = 0;
    for (int i = 0; i < cells.size(); i++) {
      double from = snapPositionX(inner * before / all);
      before += widths.get(i);
      double to = snapPositionX(inner * before / all);
      layoutInArea(
          cells.get(i),
          snappedLeftInset() + from,
          snappedTopInset(),
          to - from,
          height,
          0,
          HPos.LEFT,
          VPos.TOP);
    }
  }
}
