package org.gongbao.layout.frame;

import org.gongbao.model.AssetReference;
import org.gongbao.model.NodeId;

/// Something painted on a page. x to the right and y downward from the page's top left corner; on a
/// turned page from the top left corner as read.
public sealed interface Frame {
  /// The same, moved, in a column.
  Frame moved(int dx, int dy, int column);

  int x();

  int y();

  /// @param y of the baseline
  /// @param column 0 left, 1 right …; [#ACROSS] for what spans the columns or stands outside them
  record TextFrame(int x, int y, int column, TextRole role, SetLine line) implements Frame {
    @Override
    public Frame moved(int dx, int dy, int toColumn) {
      return new TextFrame(x + dx, y + dy, toColumn, role, line);
    }

    /// Only the name of the gazette on its cover is red.
    public Ink ink() {
      return role == TextRole.COVER_TITLE ? Ink.SEAL : Ink.BLACK;
    }
  }

  /// A filled rectangle: rules, table lines.
  record RuleFrame(int x, int y, int width, int height, Ink ink) implements Frame {
    @Override
    public Frame moved(int dx, int dy, int toColumn) {
      return new RuleFrame(x + dx, y + dy, width, height, ink);
    }
  }

  /// A picture of an item, or of the cover.
  record PictureFrame(int x, int y, int width, int height, AssetReference asset, NodeId node)
      implements Frame {
    @Override
    public Frame moved(int dx, int dy, int toColumn) {
      return new PictureFrame(x + dx, y + dy, width, height, asset, node);
    }
  }

  /// 二维码, drawn as squares in black only.
  ///
  /// @param module side of one square
  record CodeFrame(int x, int y, int module, Modules modules, NodeId node) implements Frame {
    /// Of the whole, without the white around it.
    public int side() {
      return module * modules.side();
    }

    @Override
    public Frame moved(int dx, int dy, int toColumn) {
      return new CodeFrame(x + dx, y + dy, module, modules, node);
    }
  }

  int ACROSS = -1;

  /// What colour a frame is printed in.
  enum Ink {
    /// Text and rules: black only (K 100).
    BLACK,
    /// 公报红: the masthead.
    SEAL
  }
}
