package org.gongbao.review.merge;

import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Text;

/// What carrying out a mark does, in the coordinates of the locked version: so no change depends on
/// which others were carried out before it.
sealed interface Change {

  /// @param text start of the text
  /// @param inserted line feeds in running text part paragraphs
  record Rewrite(Place text, int from, int to, Text inserted) implements Change {

    boolean isInsertion() {
      return from == to;
    }

    boolean parts() {
      return inserted.chars().indexOf('\n') >= 0;
    }
  }

  /// The lower paragraph goes into the upper.
  record Join(NodeId upper, NodeId lower) implements Change {}

  record Drop(NodeId node) implements Change {}

  record Carry(NodeId node, NodeId behind) implements Change {}
}
