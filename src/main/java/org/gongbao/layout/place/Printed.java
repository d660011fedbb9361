package org.gongbao.layout.place;

/// A part of a run: what of a stretch is printed there, or the point between two characters.
///
/// @param left as read, like the frames of the page's body
/// @param right the same as `left` for a point
public record Printed(PrintedRun run, int left, int right) {

  /// Glyphs from one on up to another.
  static Printed of(PrintedRun run, int first, int end) {
    return new Printed(run, run.left(first), run.right(end - 1));
  }

  /// Of the baseline.
  public int y() {
    return run.frame().y();
  }

  /// Type size.
  public int size() {
    return run.glyphs().typeset().size();
  }

  public int page() {
    return run.page();
  }
}
