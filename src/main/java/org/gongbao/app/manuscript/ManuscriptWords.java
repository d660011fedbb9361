package org.gongbao.app.manuscript;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Placed;
import org.gongbao.model.manuscript.Standing;
import org.gongbao.model.register.Column;

/// How manuscripts are told of.
public final class ManuscriptWords {
  private final Messages messages;

  public ManuscriptWords(Messages messages) {
    this.messages = messages;
  }

  /// 待编排, 第22期, 缺公开属性, 余2个工作日.
  public String state(Standing standing) {
    return switch (standing.kind()) {
      case INCOMPLETE ->
          standing.lacks().size() == 1
              ? messages.get("manuscript.lack." + standing.lacks().getFirst())
              : messages.get("manuscript.lack.several", standing.lacks().size());
      case WAITING -> waiting(standing);
      case PLACED -> issues(standing.placed());
      case PUBLISHED -> messages.get("manuscript.state.published", issues(standing.placed()));
      case DECLINED -> messages.get("manuscript.state.declined");
    };
  }

  private String waiting(Standing standing) {
    if (standing.isOverdue()) {
      return messages.get("manuscript.state.overdue", standing.days().orElse(0) - Standing.LIMIT);
    }
    return standing.isSoon()
        ? messages.get("manuscript.state.left", standing.left().orElse(0))
        : messages.get("manuscript.state.waiting");
  }

  private String issues(List<Placed> placed) {
    return placed.stream()
        .map(Placed::number)
        .distinct()
        .map(this::shortIssue)
        .collect(Collectors.joining("、"));
  }

  private String shortIssue(IssueNumber number) {
    if (!number.isAssigned()) {
      return messages.get("ui.issue.unassigned");
    }
    return number.isSupplement()
        ? messages.get("manuscript.issue.supplement", number.supplement())
        : messages.get("manuscript.issue", number.inYear());
  }

  /// 2026年第22期.
  public String issue(IssueNumber number) {
    return number.isAssigned() ? number.printed() : messages.get("ui.issue.unassigned");
  }

  /// All there is to say of where one stands, a line each.
  public String told(Kept kept) {
    Manuscript one = kept.manuscript();
    Standing standing = kept.standing();
    StringBuilder told = new StringBuilder(state(standing));
    if (standing.kind() == Standing.Kind.INCOMPLETE) {
      standing.lacks().forEach(lack -> line(told, messages.get("manuscript.lack." + lack)));
    }
    if (standing.kind() == Standing.Kind.DECLINED) {
      line(told, one.declined().isEmpty() ? one.disclosure().written() : one.declined());
    }
    standing
        .placed()
        .forEach(
            placed ->
                line(told, messages.get("manuscript.in", issue(placed.number()), placed.title())));
    if (standing.astray()) {
      line(told, messages.get("manuscript.astray"));
    }
    one.scansBefore().stream()
        .map(before -> before.replaceFirst("(SHA-256 [0-9a-f]{12})[0-9a-f]*", "$1…"))
        .forEach(before -> line(told, messages.get("manuscript.scan.before", before)));
    one.reprints().forEach(reason -> line(told, messages.get("manuscript.again", reason)));
    term(kept).ifPresent(term -> line(told, term));
    return told.toString();
  }

  private static void line(StringBuilder told, String text) {
    told.append('\n').append(text);
  }

  /// 自成文日期起第N个工作日.
  public Optional<String> term(Kept kept) {
    Standing standing = kept.standing();
    if (standing.days().isEmpty()) {
      return Optional.empty();
    }
    String from =
        kept.manuscript().signed().isPresent()
            ? Column.SIGNED.heading()
            : messages.get("manuscript.received");
    String key = standing.placed().isEmpty() ? "manuscript.term" : "manuscript.term.printed";
    return Optional.of(messages.get(key, from, standing.days().getAsInt(), Standing.LIMIT));
  }

  /// 11月6日; with its year when that is another one.
  public String day(Optional<LocalDate> day, int thisYear) {
    return day.map(
            one ->
                one.getYear() == thisYear
                    ? messages.get("manuscript.day", one.getMonthValue(), one.getDayOfMonth())
                    : messages.get(
                        "manuscript.day.year",
                        one.getYear(),
                        one.getMonthValue(),
                        one.getDayOfMonth()))
        .orElse("");
  }
}
