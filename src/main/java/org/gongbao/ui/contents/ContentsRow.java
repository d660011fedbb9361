package org.gongbao.ui.contents;

import org.gongbao.model.NodeId;

/// One row of the contents list.
sealed interface ContentsRow {
  /// The item it leads to.
  NodeId item();

  /// 栏目.
  ///
  /// @param item first one of the section
  record Head(NodeId item, String name) implements ContentsRow {}

  /// @param printed as it is printed
  /// @param generated as title and number make it
  /// @param kind where the wording comes from
  /// @param against title and number the office worded it for, while they have become others
  /// @param page empty while not known
  record Entry(
      NodeId item, String printed, String generated, Kind kind, String against, String page)
      implements ContentsRow {}

  /// Where a wording comes from.
  enum Kind {
    GENERATED,
    /// 改写.
    REWORDED,
    /// 过时: worded for a title or number that is another now.
    STALE
  }
}
