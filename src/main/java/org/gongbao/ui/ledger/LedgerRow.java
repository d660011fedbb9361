package org.gongbao.ui.ledger;

import org.gongbao.model.ledger.Gap;
import org.gongbao.model.ledger.LedgerEntry;
import org.gongbao.model.ledger.LedgerSeries;
import org.gongbao.model.ledger.LedgerYear;

/// A row of the table.
sealed interface LedgerRow {

  /// Above the numbers of a series and year, where several are shown.
  ///
  /// @param named true where codes of several agencies are shown
  record Head(LedgerSeries series, LedgerYear year, boolean named) implements LedgerRow {}

  record Line(LedgerSeries series, LedgerEntry entry) implements LedgerRow {
    boolean isTold() {
      return !entry.verdicts().isEmpty();
    }
  }

  /// 缺号, between the numbers before and behind.
  record Missing(Gap gap) implements LedgerRow {}
}
