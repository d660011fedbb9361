package org.gongbao.layout.annotate;

import java.util.ArrayList;
import java.util.List;

/// A line drawn with a thin pen, in [org.gongbao.layout.frame.Emu] as read, like the frames of a
/// page's body.
public record Stroke(List<Step> steps) {
  public Stroke {
    steps = List.copyOf(steps);
  }

  /// A movement of the pen.
  public sealed interface Step {
    /// Lifted, to a point.
    record Move(int x, int y) implements Step {}

    record Line(int x, int y) implements Step {}

    /// A cubic curve.
    record Curve(int x1, int y1, int x2, int y2, int x, int y) implements Step {}

    /// Back to where the pen was set down.
    record Close() implements Step {}
  }

  static Pen from(int x, int y) {
    return new Pen().move(x, y);
  }

  /// Draws one stroke.
  static final class Pen {
    private final List<Step> steps = new ArrayList<>();

    Pen move(int x, int y) {
      steps.add(new Step.Move(x, y));
      return this;
    }

    Pen line(int x, int y) {
      steps.add(new Step.Line(x, y));
      return this;
    }

    Pen curve(int x1, int y1, int x2, int y2, int x, int y) {
      steps.add(new Step.Curve(x1, y1, x2, y2, x, y));
      return this;
    }

    Stroke close() {
      steps.add(new Step.Close());
      return up();
    }

    Stroke up() {
      return new Stroke(steps);
    }
  }
}
