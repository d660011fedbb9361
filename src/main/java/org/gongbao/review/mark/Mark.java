package org.gongbao.review.mark;

import java.util.Optional;
import org.gongbao.review.mark.Correction.Carried;
import org.gongbao.review.mark.Correction.Joined;
import org.gongbao.review.mark.Correction.Kept;
import org.gongbao.review.mark.Correction.Moved;
import org.gongbao.review.mark.Correction.Noted;
import org.gongbao.review.mark.Correction.Replaced;
import org.gongbao.review.mark.Correction.Struck;
import org.gongbao.review.mark.Correction.Swapped;

/// 校对标记: one sign on a locked version, by one reader. Never changed: a reader who thinks again
/// withdraws it and makes another.
///
/// @throws IllegalArgumentException when sign and correction do not go together
public record Mark(MarkId id, Sign sign, Correction correction, Remark remark) {
  public Mark {
    if (!fits(sign, correction)) {
      throw new IllegalArgumentException(sign + " for " + correction);
    }
  }

  public String author() {
    return remark.author();
  }

  /// The same under another name of its author.
  public Mark by(String name) {
    return new Mark(id, sign, correction, remark.by(name));
  }

  /// The same with the line it stands on.
  public Mark citing(Optional<Cited> cited) {
    return new Mark(id, sign, correction, remark.citing(cited));
  }

  /// True when carrying it out changes the text.
  public boolean isChange() {
    return !(correction instanceof Kept) && !(correction instanceof Noted);
  }

  private static boolean fits(Sign sign, Correction correction) {
    return switch (correction) {
      case Replaced one -> fits(sign, one);
      case Swapped swapped -> sign == Sign.TRANSPOSE;
      case Moved moved -> sign == Sign.MOVE;
      case Carried carried -> sign == Sign.MOVE;
      case Joined joined -> sign == Sign.RUN_ON;
      case Struck struck -> sign == Sign.DELETE;
      case Kept kept -> sign == Sign.KEEP;
      case Noted noted -> !sign.isComparable();
    };
  }

  private static boolean fits(Sign sign, Replaced one) {
    boolean nothing = one.stretch().quote().isEmpty();
    return switch (sign) {
      case REPLACE, SAME_AGAIN -> !nothing && !one.text().isEmpty();
      case DELETE -> !nothing && one.text().isEmpty();
      case INSERT -> nothing && !one.text().isEmpty();
      case SEPARATE -> nothing && one.text().isBlank() && !one.text().isEmpty();
      case NEW_PARAGRAPH -> nothing && one.text().equals("\n");
      default -> false;
    };
  }
}
