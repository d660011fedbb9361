package org.gongbao.layout.frame;

import java.util.List;
import java.util.stream.Collectors;

/// One line as set: its runs, with positions from the left edge of the room it was set into, on its
/// baseline. Indents and alignment are in them.
///
/// @param width right end of the last character's room, white cut off at the end excluded
/// @param fit how the line was brought to its measure
public record SetLine(List<Glyphs> runs, int width, Fit fit) {
  public static final SetLine EMPTY = new SetLine(List.of(), 0, Fit.NATURAL);

  public SetLine {
    runs = List.copyOf(runs);
  }

  /// The characters of the line, what layout made included.
  public String chars() {
    return runs.stream().map(Glyphs::chars).collect(Collectors.joining());
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof SetLine that
            && width == that.width
            && fit.equals(that.fit)
            && runs.equals(that.runs);
  }

  @Override
  public int hashCode() {
    return 31 * runs.hashCode() + width;
  }

  /// How a line was fitted, for LAY-06.
  ///
  /// @param measure the width it was to fill; 0 when it was not justified
  /// @param stretch widest gap added between two characters, in thousandths of an em; negative when
  ///   the line was compressed
  /// @param forced true when only an unwanted break was left (a word split, a prohibition broken)
  public record Fit(int measure, int stretch, boolean forced) {
    public static final Fit NATURAL = new Fit(0, 0, false);
  }
}
