package org.gongbao.layout.point;

import java.util.List;
import org.gongbao.layout.place.Stretch;

/// What patches cover.
///
/// @param stretches of the texts, as they are read; what lies between two covered lines and
///   is printed nowhere is in them
/// @param made true when there are characters that layout made
/// @param blurred true when one patch has lines in it that stand one above another
/// @param torn true when characters are read between those covered that are not
public record Covered(List<Stretch> stretches, boolean made, boolean blurred, boolean torn) {
  public Covered {
    stretches = List.copyOf(stretches);
  }
}
