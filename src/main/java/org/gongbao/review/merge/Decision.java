package org.gongbao.review.merge;

import java.time.Instant;
import java.util.Optional;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.MarkId;

/// 处理: one decision about one mark. The last one about a mark holds.
///
/// @param instead what is carried out in its stead, when it was accepted in another form
/// @param reason may be empty
public record Decision(
    MarkId mark,
    Verdict verdict,
    Optional<Correction> instead,
    String reason,
    String who,
    Instant when) {
  public Decision {
    if (instead.isPresent() && verdict != Verdict.ACCEPTED) {
      throw new IllegalArgumentException("another form of what is not accepted");
    }
  }
}
