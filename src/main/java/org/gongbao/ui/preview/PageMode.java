package org.gongbao.ui.preview;

/// How pages are laid beside and below each other.
enum PageMode {
  /// 单页.
  SINGLE,
  /// 对开: as the issue lies open, even page left.
  SPREAD,
  /// 连续: all pages in one column.
  CONTINUOUS;

  /// Narrower than this a spread cannot be read; a single page is shown instead.
  static final double NARROWEST_SPREAD = 600;

  PageMode fitting(double width) {
    return this == SPREAD && width < NARROWEST_SPREAD ? SINGLE : this;
  }

  /// True when one sheet is shown at a time.
  boolean isPaged() {
    return this != CONTINUOUS;
  }
}
