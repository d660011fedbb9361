package org.gongbao.model.distribution;

import java.util.List;
import java.util.Optional;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.EntryCheck;
import org.gongbao.model.register.IssueKey;

/// What one unit gets of one issue.
///
/// @param recipient its line in 发放单位; empty where only this issue was sent there
/// @param exception its line in 各期发放; empty where all is as usual
/// @param again true for a second line of the unit on that day, which has no exception
/// @param copies sent
/// @param returned of them
public record Share(
    String unit,
    Optional<Entry> recipient,
    Optional<Entry> exception,
    boolean again,
    int copies,
    int returned,
    List<ShareFault> faults) {
  public Share {
    faults = List.copyOf(faults);
  }

  /// A field of the unit's line in 发放单位; empty where there is none.
  public String get(Column column) {
    return recipient.map(line -> line.get(column)).orElse("");
  }

  /// Copies of an issue as usual.
  public int usual() {
    return Distribution.number(get(Column.COPIES)).orElse(0);
  }

  /// What was written of this issue, as it was written.
  public String written(Column column) {
    return exception.map(line -> line.get(column)).orElse("");
  }

  /// True where more or fewer copies are sent than usual.
  public boolean differs() {
    return copies != usual();
  }

  /// What is to be done to 各期发放 when something is written of this issue: an exception there is
  /// nothing left to say of is taken out.
  ///
  /// @param column 份数, 退回 or 说明
  /// @param blank a line of 各期发放 for one that has none
  /// @return empty when nothing changes
  public Optional<EntryChange> writing(IssueKey issue, Column column, String value, Entry blank) {
    Entry base =
        exception.orElseGet(
            () -> blank.with(Column.ISSUE, issue.written()).with(Column.UNIT, unit));
    Entry after = plain(EntryCheck.tidied(base.with(column, value)));
    boolean nothing =
        after.get(Column.COPIES).isEmpty()
            && after.get(Column.RETURNED).isEmpty()
            && after.get(Column.NOTE).isEmpty();
    if (exception.isEmpty()) {
      return nothing ? Optional.empty() : Optional.of(EntryChange.added(after));
    }
    if (nothing) {
      return Optional.of(EntryChange.removed(base));
    }
    return after.equals(base) ? Optional.empty() : Optional.of(EntryChange.of(base, after));
  }

  /// What is as usual is not written.
  private Entry plain(Entry line) {
    Entry plain = line;
    if (recipient.isPresent()
        && Distribution.number(get(Column.COPIES)).isPresent()
        && Distribution.number(line.get(Column.COPIES))
            .equals(Distribution.number(get(Column.COPIES)))) {
      plain = plain.with(Column.COPIES, "");
    }
    return Distribution.number(line.get(Column.RETURNED)).orElse(-1) == 0
        ? plain.with(Column.RETURNED, "")
        : plain;
  }
}
