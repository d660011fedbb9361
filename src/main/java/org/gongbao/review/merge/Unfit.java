package org.gongbao.review.merge;

/// Why a mark cannot stand on the version it says it is made on, or asks for what cannot be.
public enum Unfit {
  /// It changes nothing.
  NOTHING,
  /// Its characters do not stand where it says.
  OTHER_TEXT,
  /// Nothing of that name is there.
  NO_SUCH_PART,
  /// The two stretches of a transposition overlap or are the same; a move goes into itself.
  INTO_ITSELF,
  /// There can be no new paragraph there.
  NO_BREAK,
  /// The two paragraphs do not stand one after the other, or are none.
  NOT_NEIGHBOURS,
  /// Such a part cannot be taken out or moved by a mark.
  FIXED,
  /// What would stand there is no document number.
  NO_NUMBER,
  /// Half a character, or what no text may hold.
  NO_TEXT
}
