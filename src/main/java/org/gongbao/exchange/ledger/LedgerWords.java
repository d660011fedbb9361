package org.gongbao.exchange.ledger;

import java.time.LocalDate;
import java.util.List;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.ledger.Gap;
import org.gongbao.model.ledger.LedgerEntry;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.LedgerSeries;
import org.gongbao.model.ledger.Printed;
import org.gongbao.model.ledger.Verdict;

/// What the ledger says, in words.
public final class LedgerWords {
  private final Messages messages;

  public LedgerWords(Messages messages) {
    this.messages = messages;
  }

  /// All there is to say of a line; empty when nothing is.
  public String verdicts(LedgerEntry entry) {
    return String.join(
        messages.get("ledger.between"), entry.verdicts().stream().map(this::verdict).toList());
  }

  /// The same, where there is little room.
  public String brief(LedgerEntry entry) {
    return String.join(
        messages.get("ledger.between"), entry.verdicts().stream().map(this::brief).toList());
  }

  private String brief(Verdict verdict) {
    return verdict instanceof Verdict.Clash(LedgerLine other)
        ? messages.get("ledger.verdict.clash.brief", issue(other.printed().number()))
        : verdict(verdict);
  }

  public String verdict(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Malformed(String right) ->
          right.isEmpty()
              ? messages.get("ledger.verdict.unreadable")
              : messages.get("ledger.verdict.malformed", right);
      case Verdict.Clash(LedgerLine other) ->
          messages.get(
              "ledger.verdict.clash", issue(other.printed().number()), title(other.title()));
      case Verdict.Reprint(LedgerLine other) ->
          messages.get("ledger.verdict.reprint", issue(other.printed().number()));
      case Verdict.Early(LedgerLine other) ->
          messages.get("ledger.verdict.early", other.number().serial(), day(other));
      case Verdict.Late(LedgerLine other) ->
          messages.get("ledger.verdict.late", other.number().serial(), day(other));
      case Verdict.Corrected(Printed by) -> messages.get("ledger.verdict.corrected", printed(by));
      case Verdict.OtherYear(int issued) -> messages.get("ledger.verdict.year", issued);
    };
  }

  public String gap(Gap gap) {
    return messages.get("ledger.gap", gap.written());
  }

  /// 3、5—9.
  public String gaps(List<Gap> gaps) {
    return String.join(messages.get("ledger.listed"), gaps.stream().map(Gap::written).toList());
  }

  /// 2026年第22期第5页.
  public String printed(Printed printed) {
    String issue = issue(printed.number());
    return printed.page().isEmpty() ? issue : messages.get("ledger.printed", issue, printed.page());
  }

  /// The series as lists name it.
  public String code(LedgerSeries series) {
    if (series.code().isEmpty()) {
      return messages.get(series.order() ? "ledger.orders" : "ledger.codeless");
    }
    return series.code();
  }

  /// 2026年第22期.
  public String issue(IssueNumber number) {
    if (!number.isAssigned()) {
      return messages.get("ui.issue.unassigned");
    }
    return number.isSupplement()
        ? messages.get("ui.issue.supplement", number.year(), number.supplement())
        : messages.get("ui.issue.number", number.year(), number.inYear());
  }

  public String title(String title) {
    return title.isEmpty() ? messages.get("ledger.untitled") : title;
  }

  /// 2026-10-28; empty where it is not known.
  public String day(LedgerLine line) {
    return line.day().map(LocalDate::toString).orElse("");
  }
}
