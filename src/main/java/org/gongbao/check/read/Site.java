package org.gongbao.check.read;

import org.gongbao.model.Place;

/// 处: the characters a finding is about.
///
/// @param start of the characters, in a text, an ordinal or a number
/// @param length in UTF-16; 0 where nothing is written though something should be
public record Site(Place start, int length) {
  public Site {
    if (length < 0) {
      throw new IllegalArgumentException("length " + length);
    }
  }

  public int from() {
    return start.offset();
  }

  public int to() {
    return start.offset() + length;
  }
}
