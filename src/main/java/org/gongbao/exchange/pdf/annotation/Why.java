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
  /// One box is round several lines: it does not say from which character to which.
  SEVERAL_LINES,
  /// What it lies on does not follow one another: a selection ran through the other column.
  TORN,
  /// What is written for its place is on no sheet, or contradicts itself.
  NOWHERE,
  /// The text of the page does not lie on the sheet as it was printed, or there is none to tell.
  OTHER_SIZE
}
