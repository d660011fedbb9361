package org.gongbao.model;

/// One marked stretch of a [Text], in UTF-16 offsets, end exclusive.
///
/// @param target id of the note for [TextStyle#NOTE_REFERENCE], else empty
public record StyledRange(int start, int end, TextStyle style, String target) {
  public StyledRange {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("range " + start + "–" + end);
    }
    if ((style == TextStyle.NOTE_REFERENCE) == target.isEmpty()) {
      throw new IllegalArgumentException("target of " + style);
    }
  }

  public static StyledRange of(int start, int end, TextStyle style) {
    return new StyledRange(start, end, style, "");
  }

  StyledRange shifted(int by) {
    return new StyledRange(start + by, end + by, style, target);
  }

  boolean sameMark(StyledRange other) {
    return style == other.style && target.equals(other.target);
  }
}
