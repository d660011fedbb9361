package org.gongbao.boot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.gongbao.exchange.ledger.LedgerWords;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ledger.Gap;
import org.gongbao.model.ledger.Ledger;
import org.gongbao.model.ledger.LedgerEntry;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.LedgerSeries;
import org.gongbao.model.ledger.LedgerYear;
import org.gongbao.model.ledger.Verdict;

/// The ledger as JSON (README).
final class LedgerJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final LedgerWords words;

  LedgerJson(Messages messages) {
    words = new LedgerWords(messages);
  }

  String of(String library, Ledger ledger) {
    ObjectNode root = JSON.createObjectNode().put("library", library);
    ArrayNode all = root.putArray("series");
    ledger.series().forEach(series -> series(all.addObject(), series));
    ArrayNode unread = root.putArray("unread");
    ledger.unread().forEach(issue -> unread.add(words.issue(issue)));
    return root.toPrettyString() + System.lineSeparator();
  }

  private void series(ObjectNode object, LedgerSeries series) {
    object
        .put("code", series.code())
        .put("kind", series.order() ? "order" : "code")
        .put("agency", series.agency())
        .put("unregistered", series.unregistered());
    ArrayNode years = object.putArray("years");
    series.years().forEach(year -> year(years.addObject(), year));
  }

  private void year(ObjectNode object, LedgerYear year) {
    if (year.year() > 0) {
      object.put("year", year.year());
    }
    ArrayNode gaps = object.putArray("gaps");
    for (Gap gap : year.gaps()) {
      gaps.addObject().put("from", gap.from()).put("to", gap.to());
    }
    ArrayNode numbers = object.putArray("numbers");
    year.entries().forEach(entry -> entry(numbers.addObject(), entry));
  }

  private void entry(ObjectNode object, LedgerEntry entry) {
    LedgerLine line = entry.line();
    object
        .put("written", line.number().written())
        .put("serial", line.number().serial())
        .put("title", line.title());
    line.day().map(LocalDate::toString).ifPresent(day -> object.put("date", day));
    object
        .put("issue", line.printed().number().printed())
        .put("issueId", line.printed().issue().value())
        .put("item", line.printed().item().value());
    if (!line.printed().page().isEmpty()) {
      object.put("page", Integer.parseInt(line.printed().page()));
    }
    ArrayNode verdicts = object.putArray("verdicts");
    for (Verdict verdict : entry.verdicts()) {
      verdicts
          .addObject()
          .put("kind", kind(verdict))
          .put("fault", verdict.isFault())
          .put("message", words.verdict(verdict));
    }
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Malformed any -> "malformed";
      case Verdict.Clash any -> "clash";
      case Verdict.Reprint any -> "reprint";
      case Verdict.Early any -> "early";
      case Verdict.Late any -> "late";
      case Verdict.OtherYear any -> "year";
      case Verdict.Corrected any -> "corrected";
    };
  }
}
