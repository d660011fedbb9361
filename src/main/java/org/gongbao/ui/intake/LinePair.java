package org.gongbao.ui.intake;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two sides next to each other, as high as the higher one.
final class LinePair extends Region {
  private final Region left;
  private final Region right;
  private final ObservableDoubleValue cut;

  /// @param cut width of the left side: the same for all, whether a scroll bar stands beside or not
  LinePair(Region left, Region right, ObservableDoubleValue cut) {
    this.left = left;
    this.right = right;
    this.cut = cut;
    getChildren().addAll(left, right);
    cut.subscribe(value -> requestLayout());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double at = cut(width);
    return snapSizeY(Math.max(left.prefHeight(at), right.prefHeight(width - at)));
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double at = cut(getWidth());
    left.resizeRelocate(0, 0, at, getHeight());
    right.resizeRelocate(at, 0, getWidth() - at, getHeight());
  }

  private double cut(double width) {
    return snapPositionX(Math.clamp(cut.get(), 0, Math.max(0, width)));
  }
}
