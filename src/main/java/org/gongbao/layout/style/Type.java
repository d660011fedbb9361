package org.gongbao.layout.style;

/// How text of one role is set.
///
/// @param size type size
/// @param before white above it, in hundredths of a body line
/// @param after white below it, in hundredths of a body line
/// @param pitch distance of its baselines, in hundredths of a body line; with the white above and
///   below, what it takes is filled up to whole body lines (占行)
/// @param indent of the first line, in em of its size
public record Type(Face face, int size, int before, int after, int pitch, int indent, Align align) {

  public Type with(Face other) {
    return new Type(other, size, before, after, pitch, indent, align);
  }

  public enum Align {
    JUSTIFY,
    LEFT,
    CENTER,
    RIGHT
  }
}
