package org.gongbao.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import org.gongbao.ui.text.Markup.Line;

/// The part of a line a stretch takes, in pixels of the flow.
record LineBox(double left, double top, double right, double bottom) {
  /// Of the bar in the margin, from the left edge of the text.
  private static final double BAR_FROM = -9;

  private static final double BAR_WIDTH = 3;

  /// Above the lower edge of the line.
  private static final double RISE = 2;

  /// Half of a wave.
  private static final double WAVE = 3;

  private static final double SWING = 3;

  /// One for each line of a shape as a text flow gives it.
  static List<LineBox> of(PathElement[] shape) {
    List<LineBox> boxes = new ArrayList<>();
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] instanceof MoveTo start) {
        LineBox box = new LineBox(start.getX(), start.getY(), start.getX(), start.getY());
        for (int j = i + 1; j < shape.length && shape[j] instanceof LineTo to; j++) {
          box = box.with(to.getX(), to.getY());
        }
        if (box.left < box.right) {
          boxes.add(box);
        }
      }
    }
    return boxes;
  }

  private LineBox with(double x, double y) {
    return new LineBox(
        Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
  }

  List<PathElement> ground() {
    return rectangle(left, right);
  }

  List<PathElement> margin() {
    return rectangle(BAR_FROM, BAR_FROM + BAR_WIDTH);
  }

  private List<PathElement> rectangle(double from, double to) {
    return List.of(
        new MoveTo(from, top),
        new LineTo(to, top),
        new LineTo(to, bottom),
        new LineTo(from, bottom),
        new ClosePath());
  }

  /// A line under the characters.
  List<PathElement> below(Line line) {
    double y = Math.round(bottom - RISE) + 0.5;
    if (line != Line.WAVY) {
      return List.of(new MoveTo(left, y), new LineTo(right, y));
    }
    List<PathElement> wave = new ArrayList<>(List.of(new MoveTo(left, y)));
    boolean up = true;
    for (double x = left; x < right; x += WAVE) {
      double to = Math.min(x + WAVE, right);
      wave.add(new QuadCurveTo((x + to) / 2, up ? y - SWING : y + SWING, to, y));
      up = !up;
    }
    return wave;
  }
}
