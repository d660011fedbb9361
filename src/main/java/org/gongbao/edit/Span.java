package org.gongbao.edit;

import org.gongbao.model.Place;

/// A stretch of one text. What covers several texts is a list of these.
///
/// @param start place of its first character
/// @param length in UTF-16, at least 1
public record Span(Place start, int length) {
  public Span {
    if (length < 1) {
      throw new IllegalArgumentException("length " + length);
    }
  }

  /// Start of the text it lies in.
  public Place text() {
    return start.at(0);
  }

  public int from() {
    return start.offset();
  }

  public int to() {
    return start.offset() + length;
  }

  /// True for places in it or at its end.
  public boolean touches(Place place) {
    return text().equals(place.at(0)) && from() <= place.offset() && place.offset() <= to();
  }
}
