package org.gongbao.exchange.pdf.annotation;

/// Why an annotation is not on the text.
public enum Why {
  /// Nothing is printed there.
  NO_TEXT,
  /// What stands there layout made: page numbers, running feet, contents, line numbers.
  MADE,
  /// It lies on the watermark.
  WATERMARK,
  /// Drawn by hand: only eyes can tell what it means.
  DRAWN,
  /// Of a kind this program does not read.
  NOT_READ,
  /// The sheet does not say which page of the proof it is, or there is no such page.
  NO_PAGE,
  /// The sheet is not of the size of the page: it was printed smaller or larger.
  OTHER_SIZE
}
