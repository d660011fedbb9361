package org.gongbao.review.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// 差错率: errors in 10,000 characters of 版面字数.
///
/// @param points errors in hundredths
/// @param room 版面字数; 0 when it is not known
public record Rate(int points, int room) {
  private static final long TEN_THOUSAND = 10_000;

  public boolean isKnown() {
    return room > 0;
  }

  /// Errors in 10,000 characters, rounded to two digits; 0 when it is not known.
  public BigDecimal value() {
    return isKnown()
        ? BigDecimal.valueOf(points * TEN_THOUSAND, 2)
            .divide(BigDecimal.valueOf(room), 2, RoundingMode.HALF_UP)
        : BigDecimal.ZERO;
  }

  /// True when it is not above a limit; not rounded before.
  ///
  /// @param limit in hundredths of an error in 10,000 characters
  public boolean isWithin(int limit) {
    return points * TEN_THOUSAND <= (long) limit * room;
  }

  /// The strictest limit it keeps.
  ///
  /// @return empty when it keeps none, or is not known
  public Optional<Figure> grade(Standard standard) {
    if (!isKnown()) {
      return Optional.empty();
    }
    for (Figure figure : Figure.values()) {
      if (figure.use() == Figure.Use.LIMIT && isWithin(standard.of(figure))) {
        return Optional.of(figure);
      }
    }
    return Optional.empty();
  }
}
