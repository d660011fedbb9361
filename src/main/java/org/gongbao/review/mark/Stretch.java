package org.gongbao.review.mark;

import java.util.Optional;
import org.gongbao.model.Place;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Characters of one text of the locked version, or a place between two of them. Ordinals and
/// document numbers are texts here too, as they are written.
///
/// @param quote the characters; empty for a place
public record Stretch(Place start, String quote) {

  public static Stretch at(Place place) {
    return new Stretch(place, "");
  }

  public int from() {
    return start.offset();
  }

  public int to() {
    return start.offset() + quote.length();
  }

  /// True when another lies in it, or is the same.
  public boolean holds(Stretch part) {
    return isInTextOf(part) && from() <= part.from() && part.to() <= to();
  }

  /// The two as one, where the other begins or ends right beside it.
  public Optional<Stretch> joined(Stretch other) {
    if (isInTextOf(other) && other.to() == from()) {
      return Optional.of(new Stretch(other.start, other.quote + quote));
    }
    return isInTextOf(other) && to() == other.from()
        ? Optional.of(new Stretch(start, quote + other.quote))
        : Optional.empty();
  }

  private boolean isInTextOf(Stretch other) {
    return start.at(0).equals(other.start.at(0));
  }

  /// True when these characters stand there, whole ones.
  public boolean standsIn(Tree tree) {
    return tree.find(start.node())
        .flatMap(node -> node.written(start.slot()))
        .filter(
            chars ->
                from() >= 0
                    && to() <= chars.length()
                    && chars.startsWith(quote, from())
                    && Text.isBoundary(chars, from())
                    && Text.isBoundary(chars, to()))
        .isPresent();
  }
}
