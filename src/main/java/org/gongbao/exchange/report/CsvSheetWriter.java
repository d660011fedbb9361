package org.gongbao.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.report.CheckSheet.Group;
import org.gongbao.exchange.report.CheckSheet.Numbered;
import org.gongbao.exchange.report.CheckSheet.Ruling;
import org.gongbao.exchange.report.Found.Excerpt;
import org.gongbao.exchange.report.Found.Mend;
import org.gongbao.exchange.report.Found.OnPage;
import org.gongbao.l10n.Messages;

/// Writes a report as a table for spreadsheets: RFC 4180, one row a finding, those left as they are
/// at the end with the reason.
public final class CsvSheetWriter {
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "state",
          "severity",
          "class",
          "rule",
          "rule-title",
          "item",
          "page",
          "column",
          "on-line",
          "source",
          "text",
          "context",
          "problem",
          "before",
          "after",
          "safety",
          "reason",
          "who",
          "when");

  private final SheetWords words;

  private CsvSheetWriter(Messages messages) {
    words = new SheetWords(messages);
  }

  public static String write(CheckSheet sheet, Messages messages) {
    CsvSheetWriter writer = new CsvSheetWriter(messages);
    StringBuilder out = new StringBuilder(CsvRow.MARK);
    CsvRow.add(COLUMNS.stream().map(name -> writer.words.get("csv." + name)).toList(), out);
    for (Group group : sheet.groups()) {
      for (Numbered one : group.found()) {
        CsvRow.add(
            writer.cells(Integer.toString(one.number()), one.found(), Optional.empty()), out);
      }
    }
    sheet
        .waived()
        .forEach(one -> CsvRow.add(writer.cells("", one.found(), Optional.of(one.ruling())), out));
    return out.toString();
  }

  private List<String> cells(String number, Found found, Optional<Ruling> ruling) {
    Optional<OnPage> page = found.where().page();
    Excerpt excerpt = found.excerpt();
    List<String> cells = new ArrayList<>();
    cells.add(number);
    cells.add(words.get(ruling.isPresent() ? "csv.waived" : "csv.open"));
    cells.add(words.grade(found.grade()));
    cells.add(words.measure(found));
    cells.add(found.rule().id());
    cells.add(found.rule().title());
    cells.add(words.item(found.item()));
    cells.add(page.map(known -> counted(known.page())).orElse(""));
    cells.add(page.map(known -> words.column(known.column())).orElse(""));
    cells.add(page.map(known -> counted(known.line())).orElse(""));
    cells.add(counted(found.where().line()));
    cells.add(found.where().text());
    cells.add(excerpt.before() + words.get("found", excerpt.found()) + excerpt.after());
    cells.add(found.message());
    cells.add(found.mend().map(Mend::before).orElse(""));
    cells.add(found.mend().map(Mend::after).orElse(""));
    cells.add(
        found.mend().map(mend -> words.get(mend.safe() ? "mend.safe" : "mend.review")).orElse(""));
    cells.add(ruling.map(Ruling::reason).orElse(""));
    cells.add(ruling.map(Ruling::who).orElse(""));
    cells.add(ruling.map(Ruling::when).map(words::time).orElse(""));
    return cells;
  }

  /// Nought is not known.
  private static String counted(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }
}
