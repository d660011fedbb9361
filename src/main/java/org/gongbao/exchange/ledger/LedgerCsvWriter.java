package org.gongbao.exchange.ledger;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.exchange.report.CsvRow;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ledger.Gap;
import org.gongbao.model.ledger.Ledger;
import org.gongbao.model.ledger.LedgerEntry;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.LedgerSeries;
import org.gongbao.model.ledger.LedgerYear;

/// Writes the ledger as a table for spreadsheets: a row a number, and one a gap where it is. UTF-8
/// with a byte order mark.
public final class LedgerCsvWriter {
  private static final List<String> COLUMNS =
      List.of(
          "code", "agency", "year", "serial", "number", "title", "day", "issue", "page", "told");

  private final LedgerWords words;
  private final StringBuilder out = new StringBuilder(CsvRow.MARK);
  private final Messages messages;

  private LedgerCsvWriter(Messages messages) {
    this.messages = messages;
    words = new LedgerWords(messages);
  }

  public static String write(Ledger ledger, Messages messages) {
    LedgerCsvWriter writer = new LedgerCsvWriter(messages);
    CsvRow.add(
        COLUMNS.stream().map(name -> messages.get("ledger.column." + name)).toList(), writer.out);
    ledger.series().forEach(series -> series.years().forEach(year -> writer.add(series, year)));
    return writer.out.toString();
  }

  private void add(LedgerSeries series, LedgerYear year) {
    int next = 0;
    for (int i = 0; i < year.entries().size(); i++) {
      for (; next < year.gaps().size() && year.gaps().get(next).at() == i; next++) {
        gap(series, year, year.gaps().get(next));
      }
      entry(series, year, year.entries().get(i));
    }
  }

  private void gap(LedgerSeries series, LedgerYear year, Gap gap) {
    List<String> cells = head(series, year, gap.written());
    cells.addAll(List.of("", "", "", "", "", messages.get("ledger.missing")));
    CsvRow.add(cells, out);
  }

  private void entry(LedgerSeries series, LedgerYear year, LedgerEntry entry) {
    LedgerLine line = entry.line();
    List<String> cells = head(series, year, counted(line.number().serial()));
    cells.add(line.number().written());
    cells.add(line.title());
    cells.add(words.day(line));
    cells.add(words.issue(line.printed().number()));
    cells.add(line.printed().page());
    List<String> told = new ArrayList<>(entry.verdicts().stream().map(words::verdict).toList());
    if (series.unregistered()) {
      told.add(messages.get("ledger.unregistered"));
    }
    cells.add(String.join(messages.get("ledger.between"), told));
    CsvRow.add(cells, out);
  }

  private List<String> head(LedgerSeries series, LedgerYear year, String serial) {
    List<String> cells = new ArrayList<>();
    cells.add(series.code());
    cells.add(series.agency());
    cells.add(counted(year.year()));
    cells.add(serial);
    return cells;
  }

  /// Nought is not known.
  private static String counted(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }
}
