package org.gongbao.model.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number of a document, one of several where it is issued jointly.
///
/// @param title without the spaces and breaks of display
/// @param day 成文日期
/// @param explained true when it says why it is printed again: a correction, or an editor's note
public record LedgerLine(
    LedgerNumber number,
    String title,
    Optional<LocalDate> day,
    Printed printed,
    boolean explained) {
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{Nd}]");
  private static final int SHORTEST = 8;

  /// The same, printed on a page.
  public LedgerLine on(String page) {
    Printed there = new Printed(printed.issue(), printed.number(), printed.item(), page);
    return new LedgerLine(number, title, day, there, explained);
  }

  /// The title as titles are compared: its letters and digits.
  String name() {
    return NO_NAME.matcher(title).replaceAll("");
  }

  /// True when two names may be of one document: one may lack its issuer, or be unknown.
  static boolean areOne(String one, String other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.equals(other)
        || one.length() >= SHORTEST && other.endsWith(one)
        || other.length() >= SHORTEST && one.endsWith(other);
  }
}
