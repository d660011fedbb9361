package org.gongbao.edit.find;

import org.gongbao.model.NodeId;

/// Somewhere in an issue one can go by name.
///
/// @param node what is there
/// @param name as printed, its ordinal in front
/// @param number 文号 of a document, else empty
/// @param within title of the item it lies in, empty for an item
public record Destination(Kind kind, NodeId node, String name, String number, String within) {

  /// What is there.
  public enum Kind {
    ITEM,
    /// 印发件.
    ISSUED,
    ATTACHMENT,
    HEADING,
    TABLE
  }
}
