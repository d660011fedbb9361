package org.gongbao.check.lexicon;

import java.util.List;

/// 词条: one line of a word list.
///
/// @param wrong what is looked for
/// @param right what is written instead; several where the sense decides, none where the word is
///   only to be looked at
/// @param certainty whether it is wrong by itself
/// @param note why, for the reader; may be empty
/// @param source of the entry; may be empty
public record LexiconEntry(
    String wrong,
    List<String> right,
    Certainty certainty,
    Surroundings where,
    String note,
    String source) {
  public LexiconEntry {
    right = List.copyOf(right);
  }

  /// How sure an entry is (domain C.16).
  public enum Certainty {
    /// 甲类, A: wrong wherever it stands.
    ALWAYS,
    /// 乙类, B: wrong in some contexts.
    IN_CONTEXT
  }

  /// The one right form, or empty text when there is none or a choice.
  public String onlyRight() {
    return right.size() == 1 ? right.getFirst() : "";
  }
}
