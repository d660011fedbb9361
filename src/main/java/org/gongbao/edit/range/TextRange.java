package org.gongbao.edit.range;

import org.gongbao.model.Place;

/// A stretch of a part's reading order.
///
/// @param first number of the text the stretch begins in
/// @param last number of the text it ends in
public record TextRange(Place from, Place to, int first, int last) {

  public boolean isEmpty() {
    return from.equals(to);
  }

  /// True when it lies in one text.
  public boolean isSingle() {
    return first == last;
  }

  /// Where the covered part of a text begins.
  int start(int text) {
    return text == first ? from.offset() : 0;
  }

  /// Where the covered part of a text ends.
  int end(int text, int length) {
    return text == last ? to.offset() : length;
  }

  /// The covered part of a text, for painting; empty when nothing of it is covered.
  ///
  /// @param text its number in the reading order
  public Covered covered(int text, int length) {
    boolean inside = text >= first && text <= last;
    return inside
        ? new Covered(Math.min(start(text), length), Math.min(end(text, length), length))
        : Covered.NOTHING;
  }

  /// True when a text is covered from its start to its end.
  boolean covers(int text, int length) {
    return text >= first && text <= last && start(text) == 0 && end(text, length) == length;
  }

  /// A stretch of one text.
  public record Covered(int from, int to) {
    public static final Covered NOTHING = new Covered(0, 0);
  }
}
