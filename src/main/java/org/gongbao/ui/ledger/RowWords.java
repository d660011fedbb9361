package org.gongbao.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.exchange.ledger.LedgerWords;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.model.ledger.Gap;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.LedgerSeries;
import org.gongbao.model.ledger.LedgerYear;
import org.gongbao.ui.outline.ShortTitle;

/// Rows of the table in words.
final class RowWords {
  private final Messages messages;
  private final LedgerWords words;
  private final Function<NodeId, Optional<Integer>> pageNow;

  /// @param pageNow the page an item of the issue being edited begins on
  RowWords(Messages messages, Function<NodeId, Optional<Integer>> pageNow) {
    this.messages = messages;
    this.words = new LedgerWords(messages);
    this.pageNow = pageNow;
  }

  String number(LedgerRow row) {
    return switch (row) {
      case LedgerRow.Head(LedgerSeries series, LedgerYear year, boolean named) ->
          year.year() == 0
              ? words.code(series)
              : messages.get("ledger.head", words.code(series), year.year());
      case LedgerRow.Line line -> line.entry().line().number().written();
      case LedgerRow.Missing(Gap gap) -> words.gap(gap);
    };
  }

  String title(LedgerRow row) {
    return switch (row) {
      case LedgerRow.Head head -> head(head.series(), head.year(), head.named());
      case LedgerRow.Line line -> words.title(line.entry().line().title());
      case LedgerRow.Missing any -> "";
    };
  }

  /// Without the agency, which all titles of a code begin with.
  String briefTitle(LedgerRow row) {
    String whole = title(row);
    return row instanceof LedgerRow.Line ? ShortTitle.of(whole) : whole;
  }

  /// 12件，缺3、5—9号.
  private String head(LedgerSeries series, LedgerYear year, boolean named) {
    List<String> parts = new ArrayList<>();
    if (named && !series.agency().isEmpty()) {
      parts.add(series.agency());
    }
    parts.add(messages.get("ledger.count", year.entries().size()));
    if (!year.gaps().isEmpty()) {
      parts.add(messages.get("ledger.gap", words.gaps(year.gaps())));
    }
    if (named && series.unregistered()) {
      parts.add(messages.get("ledger.unregistered"));
    }
    return String.join(messages.get("ledger.parted"), parts);
  }

  String day(LedgerRow row) {
    return row instanceof LedgerRow.Line line ? words.day(line.entry().line()) : "";
  }

  String issue(LedgerRow row) {
    return row instanceof LedgerRow.Line line
        ? words.issue(line.entry().line().printed().number())
        : "";
  }

  String page(LedgerRow row) {
    if (!(row instanceof LedgerRow.Line line)) {
      return "";
    }
    LedgerLine its = line.entry().line();
    return pageNow
        .apply(its.printed().item())
        .map(page -> Integer.toString(page))
        .orElse(its.printed().page());
  }

  /// Where there is little room.
  String brief(LedgerRow row) {
    return row instanceof LedgerRow.Line line ? words.brief(line.entry()) : "";
  }

  String told(LedgerRow row) {
    return row instanceof LedgerRow.Line line ? words.verdicts(line.entry()) : "";
  }

  /// As a screen reader says it.
  String spoken(LedgerRow row) {
    return String.join(
        messages.get("ledger.parted"),
        fields(row).stream().filter(field -> !field.isEmpty()).toList());
  }

  String copied(LedgerRow row) {
    return String.join("\t", fields(row)).stripTrailing();
  }

  private List<String> fields(LedgerRow row) {
    return List.of(number(row), title(row), day(row), issue(row), page(row), told(row));
  }
}
