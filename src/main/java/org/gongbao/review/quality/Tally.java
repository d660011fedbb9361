package org.gongbao.review.quality;

import java.math.BigDecimal;
import java.util.Collection;

/// A sum of errors.
///
/// @param places how many places were corrected
/// @param points what they count, in hundredths of an error
public record Tally(int places, int points) {
  public static final Tally NONE = new Tally(0, 0);

  static Tally of(Collection<Flaw> flaws) {
    return new Tally(flaws.size(), flaws.stream().mapToInt(Flaw::points).sum());
  }

  public Tally plus(Tally other) {
    return new Tally(places + other.places, points + other.points);
  }

  /// Errors, as a number with two digits.
  public BigDecimal errors() {
    return BigDecimal.valueOf(points, 2);
  }
}
