package org.gongbao.layout.table;

import java.util.regex.Pattern;
import org.gongbao.model.Cell;
import org.gongbao.model.TableRow;

/// 合计行: a row that sums up others.
final class Totals {
  private static final Pattern LABEL =
      Pattern.compile("[\\s\\u3000]*[合总小共][\\s\\u3000]*计[\\s\\u3000]*");

  private static final int LONGEST = 8;

  private Totals() {}

  static boolean isLabel(Cell cell) {
    return cell.text().length() <= LONGEST && LABEL.matcher(cell.text().chars()).matches();
  }

  /// True when the first cell with text, a serial number aside, is a label.
  static boolean isTotal(TableRow row) {
    return row.cells().stream().limit(2).anyMatch(Totals::isLabel);
  }
}
