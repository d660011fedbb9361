package org.gongbao.ui.proof.round;

import java.util.List;
import java.util.Map;
import org.gongbao.layout.place.Citation;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.Returned;

/// A round as it is shown.
///
/// @param where marks stand on its pages; those that are not printed are left out
record Held(ProofRound round, Docket docket, List<Returned> returns, Map<MarkId, Citation> where) {
  Held {
    returns = List.copyOf(returns);
    where = Map.copyOf(where);
  }

  Held with(Docket other) {
    return new Held(round, other, returns, where);
  }
}
