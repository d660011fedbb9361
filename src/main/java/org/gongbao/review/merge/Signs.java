package org.gongbao.review.merge;

import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Sign;

/// The sign that says what a correction asks for.
public final class Signs {
  private Signs() {}

  public static Sign of(Correction correction) {
    return switch (correction) {
      case Correction.Replaced one -> of(one);
      case Correction.Swapped one -> Sign.TRANSPOSE;
      case Correction.Moved one -> Sign.MOVE;
      case Correction.Carried one -> Sign.MOVE;
      case Correction.Joined one -> Sign.RUN_ON;
      case Correction.Struck one -> Sign.DELETE;
      case Correction.Kept one -> Sign.KEEP;
      case Correction.Noted one -> Sign.NOTE;
    };
  }

  private static Sign of(Correction.Replaced one) {
    if (one.text().equals("\n") && one.stretch().quote().isEmpty()) {
      return Sign.NEW_PARAGRAPH;
    }
    if (one.text().isEmpty()) {
      return Sign.DELETE;
    }
    return one.stretch().quote().isEmpty() ? Sign.INSERT : Sign.REPLACE;
  }
}
