package org.gongbao.layout.annotate;

import java.util.List;
import java.util.Optional;
import org.gongbao.layout.annotate.MarkRequest.State;
import org.gongbao.layout.frame.Frame.TextFrame;

/// A mark, or the part of it that lies on one page.
///
/// @param strokes all lines, that to the margin included
/// @param words written in the margin
/// @param areas of the characters it is about
/// @param leader empty on the further pages of a mark that goes over their end
/// @param note what the words take up
public record DrawnMark(
    String id,
    int round,
    State state,
    List<Stroke> strokes,
    List<TextFrame> words,
    List<Area> areas,
    Optional<Leader> leader,
    Optional<Area> note) {
  /// Thickness of the pen.
  public static final int PEN = 8_000;

  public DrawnMark {
    strokes = List.copyOf(strokes);
    words = List.copyOf(words);
    areas = List.copyOf(areas);
  }
}
