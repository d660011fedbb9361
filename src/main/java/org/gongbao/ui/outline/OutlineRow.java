package org.gongbao.ui.outline;

import org.gongbao.model.NodeId;

/// One row of the outline.
sealed interface OutlineRow {
  NodeId node();

  /// 刊头 or 版权栏.
  ///
  /// @param masthead false for the colophon
  /// @param page where it begins, empty where that is not known
  record Front(NodeId node, boolean masthead, String page) implements OutlineRow {}

  /// 目录: pages made by layout. Leads to them, there is nothing to edit.
  ///
  /// @param first its first page
  /// @param pages as one writes it: 2—3
  record Contents(NodeId node, int first, String pages) implements OutlineRow {}

  /// 栏目.
  ///
  /// @param items how many it has
  record Heading(NodeId node, String name, boolean folded, int items) implements OutlineRow {}

  /// @param title without soft breaks
  /// @param detail number, or how much there is of what has none
  /// @param page where it begins, empty where that is not known
  /// @param length how many pages it takes, as one writes it: 6面; empty where that is not known
  /// @param room where it stands and what one more line costs, for a tooltip
  /// @param chronicle true for 大事记
  /// @param found what the rules found in it
  record Entry(
      NodeId node,
      String title,
      String detail,
      String page,
      String length,
      String room,
      boolean chronicle,
      Found found)
      implements OutlineRow {}
}
