package org.gongbao.boot;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.exchange.ledger.LedgerWords;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ledger.Ledger;
import org.gongbao.model.ledger.LedgerEntry;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.LedgerSeries;
import org.gongbao.model.ledger.LedgerYear;

/// The ledger as lines for people: one a series and year, one a number, its parts parted by tabs.
final class LedgerText {
  private final Messages messages;
  private final LedgerWords words;
  private final List<String> lines = new ArrayList<>();

  LedgerText(Messages messages) {
    this.messages = messages;
    this.words = new LedgerWords(messages);
  }

  List<String> of(Ledger ledger) {
    ledger.series().forEach(series -> series.years().forEach(year -> add(series, year)));
    return lines;
  }

  private void add(LedgerSeries series, LedgerYear year) {
    List<String> head = new ArrayList<>();
    head.add(words.code(series));
    if (!series.agency().isEmpty()) {
      head.add(series.agency());
    }
    if (year.year() > 0) {
      head.add(messages.get("ledger.year", year.year()));
    }
    head.add(messages.get("ledger.count", year.entries().size()));
    if (!year.gaps().isEmpty()) {
      head.add(messages.get("ledger.gap", words.gaps(year.gaps())));
    }
    if (series.unregistered()) {
      head.add(messages.get("ledger.unregistered"));
    }
    line(String.join("  ", head));
    year.entries().forEach(this::add);
  }

  private void add(LedgerEntry entry) {
    LedgerLine line = entry.line();
    line(
        "  "
            + String.join(
                    "\t",
                    line.number().written(),
                    words.day(line),
                    words.printed(line.printed()),
                    words.title(line.title()),
                    words.verdicts(entry))
                .stripTrailing());
  }

  private void line(String text) {
    lines.add(text + System.lineSeparator());
  }
}
