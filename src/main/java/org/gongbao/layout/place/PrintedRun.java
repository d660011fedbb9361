package org.gongbao.layout.place;

import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.model.Place;

/// Characters of one text where they stand on a page, all on one line.
///
/// @param order in which runs are read, from 0
/// @param page index among the pages, from 0
/// @param start place of the first character
/// @param line number of the line in its column, 0 for none
public record PrintedRun(
    int order, int page, TextFrame frame, Glyphs glyphs, Place start, int line) {

  /// Offset behind the last character.
  public int end() {
    return start.offset() + glyphs.chars().length();
  }

  /// The place of a glyph's first character.
  public Place place(int glyph) {
    return start.at(start.offset() + glyphs.charStart(glyph));
  }

  boolean holds(int offset) {
    return start.offset() <= offset && offset < end();
  }

  /// The glyph a character is part of.
  int glyphAt(int offset) {
    int found = 0;
    for (int i = 0; i < glyphs.count(); i++) {
      if (start.offset() + glyphs.charStart(i) <= offset) {
        found = i;
      }
    }
    return found;
  }

  int left(int glyph) {
    return frame.x() + glyphs.x(glyph);
  }

  int right(int glyph) {
    return left(glyph) + glyphs.advance(glyph);
  }
}
