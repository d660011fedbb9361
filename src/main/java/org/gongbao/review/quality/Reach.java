package org.gongbao.review.quality;

import java.util.List;
import org.gongbao.model.NodeId;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.Stretch;

/// Where a mark shows that its reader saw something: characters, or whole parts.
record Reach(List<Stretch> stretches, List<NodeId> parts) {

  static Reach of(Mark mark) {
    return switch (mark.correction()) {
      case Correction.Replaced one -> on(one.stretch());
      case Correction.Swapped one -> on(one.first(), one.second());
      case Correction.Moved one -> on(one.stretch());
      case Correction.Noted one -> on(one.stretch());
      case Correction.Joined one -> parts(one.upper(), one.lower());
      case Correction.Struck one -> parts(one.node());
      case Correction.Carried one -> parts(one.node());
      // Who says that all is right has seen nothing.
      case Correction.Kept one -> new Reach(List.of(), List.of());
    };
  }

  private static Reach on(Stretch... stretches) {
    return new Reach(List.of(stretches), List.of());
  }

  private static Reach parts(NodeId... parts) {
    return new Reach(List.of(), List.of(parts));
  }

  boolean meets(Reach other) {
    return stretches.stream()
            .anyMatch(one -> other.stretches.stream().anyMatch(two -> meet(one, two)))
        || parts.stream().anyMatch(other::isIn)
        || other.parts.stream().anyMatch(this::isIn);
  }

  private boolean isIn(NodeId part) {
    return parts.contains(part)
        || stretches.stream().anyMatch(stretch -> stretch.start().node().equals(part));
  }

  /// A place between two characters meets what begins or ends there.
  private static boolean meet(Stretch one, Stretch two) {
    if (!one.start().at(0).equals(two.start().at(0))) {
      return false;
    }
    return one.quote().isEmpty() || two.quote().isEmpty()
        ? one.from() <= two.to() && two.from() <= one.to()
        : one.from() < two.to() && two.from() < one.to();
  }
}
