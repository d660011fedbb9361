package org.gongbao.layout.frame;

import org.gongbao.model.AssetReference;
import org.gongbao.model.NodeId;

/// Something painted on a page. x to the right and y downward from the page's top left corner; on a
/// turned page from the top left corner as read.
public sealed interface Frame {
  int x();

  int y();

  /// @param y of the baseline
  /// @param column 0 left, 1 right …; [#ACROSS] for what spans the columns or stands outside them
  record TextFrame(int x, int y, int column, TextRole role, SetLine line) implements Frame {}

  /// A filled rectangle: rules, table lines.
  record RuleFrame(int x, int y, int width, int height, Ink ink) implements Frame {}

  /// A picture of an item, or of the masthead.
  record PictureFrame(int x, int y, int width, int height, AssetReference asset, NodeId node)
      implements Frame {}

  int ACROSS = -1;

  /// What colour a frame is printed in.
  enum Ink {
    /// Text and rules: black only (K 100).
    BLACK,
    /// 公报红: the masthead.
    SEAL
  }
}
