package org.gongbao.ui.outline;

import org.gongbao.model.NodeId;

/// One row of the outline.
sealed interface OutlineRow {
  NodeId node();

  /// 刊头 or 版权栏.
  ///
  /// @param masthead false for the colophon
  record Front(NodeId node, boolean masthead) implements OutlineRow {}

  /// 栏目.
  record Heading(NodeId node, String name, boolean folded) implements OutlineRow {}

  /// @param title without soft breaks
  /// @param detail number, or how much there is of what has none
  /// @param chronicle true for 大事记
  record Entry(NodeId node, String title, String detail, boolean chronicle) implements OutlineRow {}
}
