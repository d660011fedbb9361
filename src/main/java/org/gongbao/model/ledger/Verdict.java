package org.gongbao.model.ledger;

/// What is to be said of a line of the ledger.
public sealed interface Verdict {

  /// Not written as it should be.
  ///
  /// @param right form; empty where it cannot be told
  record Malformed(String right) implements Verdict {}

  /// 重号: another document has the number.
  record Clash(LedgerLine other) implements Verdict {}

  /// The same document is printed elsewhere too.
  record Reprint(LedgerLine other) implements Verdict {}

  /// Dated before one of a lower serial.
  record Early(LedgerLine other) implements Verdict {}

  /// Dated after one of a higher serial.
  record Late(LedgerLine other) implements Verdict {}

  /// Dated in another year than the number says.
  ///
  /// @param issued the year of the date
  record OtherYear(int issued) implements Verdict {}

  /// 更正 of it is printed in a later issue.
  ///
  /// @param by the item that corrects it
  record Corrected(Printed by) implements Verdict {}

  /// True for what is wrong by itself; the others may have their reasons.
  default boolean isFault() {
    return switch (this) {
      case Malformed any -> true;
      case Clash any -> true;
      case OtherYear any -> true;
      case Reprint any -> false;
      case Early any -> false;
      case Late any -> false;
      case Corrected any -> false;
    };
  }
}
