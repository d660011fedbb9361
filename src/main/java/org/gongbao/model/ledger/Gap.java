package org.gongbao.model.ledger;

/// 缺号: serials no document in the library has, both ends among them. A gazette prints a selection:
/// a gap is no fault.
///
/// @param at place of the entry it stands before
public record Gap(int at, int from, int to) {
  /// As it is written: 3, or 5—9.
  public String written() {
    return from == to ? Integer.toString(from) : from + "—" + to;
  }
}
