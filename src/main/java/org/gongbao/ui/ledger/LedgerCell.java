package org.gongbao.ui.ledger;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// A field of a row. What may be cut off is shown whole when the pointer rests on it.
final class LedgerCell extends TableCell<LedgerRow, LedgerRow> {
  private static final int SHORT = 12;
  private final Function<LedgerRow, String> text;
  private final Function<LedgerRow, String> whole;
  private final boolean judged;

  /// @param whole the text where there is room for it
  /// @param judged true for what there is to say of a line
  LedgerCell(Function<LedgerRow, String> text, Function<LedgerRow, String> whole, boolean judged) {
    this.text = text;
    this.whole = whole;
    this.judged = judged;
  }

  @Override
  protected void updateItem(@Nullable LedgerRow row, boolean empty) {
    super.updateItem(row, empty);
    String shown = row == null || empty ? "" : text.apply(row);
    setText(shown.isEmpty() ? null : shown);
    setGraphic(judged && row instanceof LedgerRow.Line line && line.isTold() ? icon(line) : null);
    String full = row == null || empty ? "" : whole.apply(row);
    setTooltip(full.length() > SHORT ? new Tooltip(full) : null);
  }

  private static Node icon(LedgerRow.Line line) {
    return (line.entry().isFaulty() ? Icons.WARNING : Icons.NOTE).icon();
  }
}
