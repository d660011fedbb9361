package org.gongbao.ui.proof.round;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// Holds a text that may be longer than there is room for, without another line.
final class OneLine extends Pane {
  private final WishFlow flow;

  OneLine(WishFlow flow) {
    super(flow);
    this.flow = flow;
    setMinWidth(0);
    setPrefWidth(100);
    setMaxWidth(Double.MAX_VALUE);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  @Override
  protected double computePrefHeight(double width) {
    return flow.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    double height = flow.prefHeight(-1);
    layoutInArea(
        flow,
        0,
        (getHeight() - height) / 2,
        Math.max(getWidth(), flow.prefWidth(-1) + 1),
        height,
        0,
        HPos.LEFT,
        VPos.CENTER);
  }
}
