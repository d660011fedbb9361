package org.gongbao.layout.place;

import org.gongbao.model.Place;

/// Characters of one text, or of a field that is printed ([org.gongbao.model.Slot#ORDINAL],
/// [org.gongbao.model.Slot#NUMBER]).
///
/// @param to offset behind the last character
public record Stretch(Place from, int to) {
  public Stretch {
    if (to < from.offset()) {
      throw new IllegalArgumentException(from.offset() + " to " + to);
    }
  }

  public int length() {
    return to - from.offset();
  }

  boolean isBefore(Stretch next) {
    return next.from().equals(from.at(to));
  }
}
