package org.gongbao.ui.proof.mark;

import java.util.List;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Sign;

/// What a sign on a selection comes to.
public sealed interface Made {

  /// @param corrections each a mark of its own: several where several texts are selected
  record Marks(Sign sign, List<Correction> corrections) implements Made {
    public Marks {
      corrections = List.copyOf(corrections);
    }

    static Marks one(Sign sign, Correction correction) {
      return new Marks(sign, List.of(correction));
    }
  }

  /// @param why message key of one sentence
  record Refused(String why) implements Made {}
}
