package org.gongbao.layout.slab;

import java.util.List;
import org.gongbao.layout.frame.Frame;

/// A strip across a column that is never divided: a line of text, a heading with its white, a table
/// row. Columns are filled, and balanced, with slabs and nothing else.
///
/// @param height a whole number of body lines but for table rows; the next slab that stands on the
///   grid moves down to it
/// @param grid true for what stands on the baseline grid
/// @param frames from the top left corner of the slab; their column is set when they are placed
/// @param after whether a column may end after it
/// @param resume set again above it when a column begins with it: 续表 and table head
/// @param close added when a column ends with it, placed like its frames: the bottom line of a
///   table
public record Slab(
    int height,
    boolean grid,
    List<Frame> frames,
    Keep after,
    List<Slab> resume,
    List<Frame> close) {
  public Slab {
    frames = List.copyOf(frames);
    resume = List.copyOf(resume);
    close = List.copyOf(close);
  }

  /// A slab of text on the grid.
  public static Slab text(int height, List<Frame> frames, Keep after) {
    return new Slab(height, true, frames, after, List.of(), List.of());
  }

  public Slab with(Keep keep) {
    return keep == after ? this : new Slab(height, grid, frames, keep, resume, close);
  }
}
