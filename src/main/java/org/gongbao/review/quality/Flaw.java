package org.gongbao.review.quality;

import java.util.Optional;
import java.util.Set;
import org.gongbao.model.Place;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.mark.Cited;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.mark.MarkId;

/// 差错: one error of a proof, however many readers marked it.
///
/// @param mark one of the accepted marks that correct it
/// @param finders readers who marked it, or something at its place
public record Flaw(
    MarkId mark,
    Place place,
    Optional<Cited> cited,
    Change change,
    ErrorKind kind,
    Cause cause,
    Count count,
    Set<String> finders) {
  public Flaw {
    finders = Set.copyOf(finders);
  }

  /// @param wrong characters that were wrong; empty for what was missing
  /// @param right what came in their stead
  public record Change(String wrong, String right) {}

  /// @param front on the cover or title page
  /// @param points what it counts, in hundredths of an error
  /// @param repeated true when it counts nothing for the same wrong character was counted before
  public record Count(boolean front, int points, boolean repeated) {}

  public int points() {
    return count.points();
  }
}
