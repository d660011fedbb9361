package org.gongbao.exchange.pdf.annotation;

import java.util.List;
import java.util.Optional;
import org.gongbao.layout.place.Citation;
import org.gongbao.layout.place.Stretch;

/// An annotation on the text it means.
///
/// @param stretches at least one, in the order they are read: one each text; of no length for a
///   place between two characters
/// @param cited line of the proof on which it begins
public record Found(
    Annotation annotation, Wish wish, List<Stretch> stretches, Optional<Citation> cited) {
  public Found {
    stretches = List.copyOf(stretches);
  }
}
