package org.gongbao.ui.history;

import java.time.LocalDate;
import org.gongbao.app.PastState;
import org.gongbao.model.IssueVersion;

/// A row of the list of states.
sealed interface HistoryRow {

  /// Heads the states of a day.
  record Day(LocalDate date) implements HistoryRow {}

  /// What can be looked at and gone back to.
  sealed interface Point extends HistoryRow {
    long revision();
  }

  record Done(PastState state) implements Point {
    @Override
    public long revision() {
      return state.revision();
    }
  }

  /// A state that was given a name.
  record Named(IssueVersion version) implements Point {
    @Override
    public long revision() {
      return version.revision();
    }
  }

  /// There are earlier states.
  record Earlier(long next) implements HistoryRow {}
}
