package org.gongbao.layout.frame;

import java.util.ArrayList;
import java.util.List;

/// The squares of a 二维码, without the white around them.
///
/// @param side how many squares a side has
/// @param dark row by row, `#` for a dark square, anything else for a light one
public record Modules(int side, String dark) {
  /// White a reader needs on every side (ISO/IEC 18004, 静区).
  public static final int QUIET = 4;

  public Modules {
    if (side < 1 || dark.length() != side * side) {
      throw new IllegalArgumentException(side + " squares a side, " + dark.length() + " in all");
    }
  }

  public boolean isDark(int row, int column) {
    return dark.charAt(row * side + column) == '#';
  }

  /// Dark squares that stand side by side in a row.
  public record Run(int row, int column, int length) {}

  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int row = 0; row < side; row++) {
      int column = 0;
      while (column < side) {
        int start = column;
        while (column < side && isDark(row, column)) {
          column++;
        }
        if (column > start) {
          runs.add(new Run(row, start, column - start));
        }
        column += column > start ? 0 : 1;
      }
    }
    return runs;
  }
}
