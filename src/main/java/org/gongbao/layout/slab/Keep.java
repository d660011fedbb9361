package org.gongbao.layout.slab;

/// Whether a column may end after a slab.
public enum Keep {
  /// It may.
  FREE,
  /// It may, if the next begins on the same page: a date does not open a page.
  COLUMN,
  /// Only if nothing better can be had: splits what should stay together (孤行, a table row).
  AVOID,
  /// Only if the column could otherwise hold nothing at all: 背题, a head without its rows.
  NEVER
}
