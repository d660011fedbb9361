package org.gongbao.review.quality;

import java.util.List;
import java.util.Set;
import org.gongbao.model.NodeId;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.round.ProofRound;

/// One proof as it was read and decided on.
///
/// @param readers everybody who gave it back, also who found nothing
/// @param front parts that stand on the cover and the title page
/// @param room 版面字数 of its pages; 0 when it is not known
public record Proofread(
    ProofRound round, Docket docket, List<String> readers, Set<NodeId> front, int room) {
  public Proofread {
    readers = readers.stream().distinct().toList();
    front = Set.copyOf(front);
  }
}
