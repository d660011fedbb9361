package org.gongbao.model;

/// 位置: a point in one text of one node. Edits, anchors, findings, marks and frames all use it.
///
/// @param offset UTF-16, never inside a surrogate pair
public record Place(NodeId node, Slot slot, int offset) {
  public Place {
    if (offset < 0) {
      throw new IllegalArgumentException("offset " + offset);
    }
  }

  public Place at(int newOffset) {
    return new Place(node, slot, newOffset);
  }
}
