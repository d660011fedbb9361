package org.gongbao.ui.ledger;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row in the look of what it is.
final class Row extends TableRow<LedgerRow> {
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
  private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
  private final RowWords words;

  Row(RowWords words) {
    this.words = words;
  }

  @Override
  protected void updateItem(@Nullable LedgerRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean is = row != null && !empty;
    pseudoClassStateChanged(HEAD, is && row instanceof LedgerRow.Head);
    pseudoClassStateChanged(MISSING, is && row instanceof LedgerRow.Missing);
    pseudoClassStateChanged(
        FAULTY, is && row instanceof LedgerRow.Line line && line.entry().isFaulty());
    setAccessibleText(row == null || empty ? null : words.spoken(row));
  }
}
