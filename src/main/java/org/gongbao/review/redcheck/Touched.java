package org.gongbao.review.redcheck;

import java.util.List;
import java.util.Set;
import org.gongbao.model.NodeId;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Stretch;

/// The nodes a correction speaks of.
final class Touched {
  private Touched() {}

  static Set<NodeId> nodes(Correction correction) {
    return switch (correction) {
      case Correction.Replaced one -> Set.of(one.stretch().start().node());
      case Correction.Swapped one -> both(one.first().start().node(), one.second().start().node());
      case Correction.Moved one -> both(one.stretch().start().node(), one.to().node());
      case Correction.Joined one -> both(one.upper(), one.lower());
      case Correction.Struck one -> Set.of(one.node());
      case Correction.Carried one -> both(one.node(), one.behind());
      case Correction.Kept one -> Set.of(one.stretch().start().node());
      case Correction.Noted one -> Set.of(one.stretch().start().node());
    };
  }

  /// The characters it speaks of, of corrections of parts none.
  static List<Stretch> stretches(Correction correction) {
    return switch (correction) {
      case Correction.Replaced one -> List.of(one.stretch());
      case Correction.Swapped one -> List.of(one.first(), one.second());
      case Correction.Moved one -> List.of(one.stretch(), Stretch.at(one.to()));
      case Correction.Kept one -> List.of(one.stretch());
      case Correction.Noted one -> List.of(one.stretch());
      case Correction.Joined one -> List.of();
      case Correction.Struck one -> List.of();
      case Correction.Carried one -> List.of();
    };
  }

  private static Set<NodeId> both(NodeId one, NodeId other) {
    return one.equals(other) ? Set.of(one) : Set.of(one, other);
  }
}
