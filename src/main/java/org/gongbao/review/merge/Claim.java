package org.gongbao.review.merge;

import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.review.mark.Mark;

/// What a mark lays its hand on.
sealed interface Claim {
  Mark mark();

  /// Characters of one text, or a place between two.
  record OnText(Mark mark, Place text, int from, int to, Use use) implements Claim {

    boolean isPlace() {
      return from == to;
    }

    /// How two claims on one text stand to each other.
    Relation to(OnText other) {
      if (use == Use.SPOKEN || other.use == Use.SPOKEN) {
        return meets(other) ? Relation.TOUCHING : Relation.APART;
      }
      boolean keepsBoth = use == Use.KEPT && other.use == Use.KEPT;
      if (!keepsBoth && overlaps(other)) {
        return Relation.CONTRADICTING;
      }
      boolean seam = use == Use.SEAM && other.use == Use.PARTED;
      boolean parted = use == Use.PARTED && other.use == Use.SEAM;
      if ((seam || parted) && meets(other)) {
        return Relation.CONTRADICTING;
      }
      return meets(other) ? Relation.TOUCHING : Relation.APART;
    }

    private boolean overlaps(OnText other) {
      if (isPlace() && other.isPlace()) {
        return from == other.from && use != Use.SEAM && other.use != Use.SEAM;
      }
      if (isPlace()) {
        return other.from < from && from < other.to;
      }
      if (other.isPlace()) {
        return from < other.from && other.from < to;
      }
      return from < other.to && other.from < to;
    }

    private boolean meets(OnText other) {
      return from <= other.to && other.from <= to;
    }
  }

  /// A part as such: whether it is there and where.
  record OnPart(Mark mark, NodeId part, Need need) implements Claim {

    Relation to(OnPart other) {
      boolean chain =
          need == Need.JOINS_UP && other.need == Need.IS_JOINED
              || need == Need.IS_JOINED && other.need == Need.JOINS_UP;
      return chain ? Relation.APART : Relation.CONTRADICTING;
    }
  }

  /// What a claim does with the characters.
  enum Use {
    CHANGED,
    /// Changed, with a new paragraph in what comes.
    PARTED,
    /// Where two paragraphs become one.
    SEAM,
    KEPT,
    /// Only spoken of.
    SPOKEN
  }

  /// What a claim wants of a part.
  enum Need {
    GOES,
    MOVES,
    JOINS_UP,
    IS_JOINED,
    /// Must stay, for another comes behind it.
    LEADS
  }

  /// How two marks stand to each other.
  enum Relation {
    APART,
    TOUCHING,
    CONTRADICTING
  }
}
