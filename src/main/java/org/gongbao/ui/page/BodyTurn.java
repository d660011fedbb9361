package org.gongbao.ui.page;

import org.gongbao.layout.frame.Page;

/// Where the body of a page lies on it; furniture is never turned.
record BodyTurn(Page.Turn turn, int width, int height) {
  static BodyTurn of(Page page) {
    return new BodyTurn(page.turn(), page.width(), page.height());
  }

  static BodyTurn none(Page page) {
    return new BodyTurn(Page.Turn.NONE, page.width(), page.height());
  }

  /// A rectangle of the body, on the page.
  Box onPage(Box body) {
    return switch (turn) {
      case NONE -> body;
      case LEFT -> new Box(body.y(), height - body.right(), body.height(), body.width());
      case RIGHT -> new Box(width - body.bottom(), body.x(), body.height(), body.width());
    };
  }

  int bodyX(int pageX, int pageY) {
    return switch (turn) {
      case NONE -> pageX;
      case LEFT -> height - pageY;
      case RIGHT -> pageY;
    };
  }

  int bodyY(int pageX, int pageY) {
    return switch (turn) {
      case NONE -> pageY;
      case LEFT -> pageX;
      case RIGHT -> width - pageX;
    };
  }
}
