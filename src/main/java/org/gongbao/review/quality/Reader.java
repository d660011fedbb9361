package org.gongbao.review.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gongbao.review.merge.Account;

/// What one reader did for one proof.
///
/// @param account his marks and what became of them; that it adds up is its own matter
/// @param found errors he marked, or at whose place he marked something
/// @param alone of these, what nobody else saw
/// @param missed errors of the proof only others saw
public record Reader(Account account, Tally found, Tally alone, Tally missed) {
  private static final int HUNDRED = 100;

  public String name() {
    return account.reader();
  }

  /// Share of the errors of the proof he missed, in percent with a digit.
  ///
  /// @return empty when there were none
  public Optional<BigDecimal> missRate() {
    int all = found.places() + missed.places();
    return all == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf((long) missed.places() * HUNDRED)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP));
  }
}
