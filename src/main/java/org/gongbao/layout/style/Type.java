package org.gongbao.layout.style;

/// How text of one role is set.
///
/// @param size type size
/// @param before white above it, in whole body lines
/// @param after white below it, in whole body lines
/// @param pitch distance of its baselines when it has several lines, in hundredths of a body line
/// @param indent of the first line, in em of its size
public record Type(Face face, int size, int before, int after, int pitch, int indent, Align align) {

  public enum Align {
    JUSTIFY,
    LEFT,
    CENTER,
    RIGHT
  }
}
