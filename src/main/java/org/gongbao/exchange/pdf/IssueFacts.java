package org.gongbao.exchange.pdf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.Item;

/// What a file says of the issue in it.
///
/// @param title 刊名 and 年期, or the title of the only document
/// @param author 编印单位
/// @param subject 年、期、总期
/// @param date of the issue, never of the writing: the same issue is the same file
record IssueFacts(String title, String author, String subject, OffsetDateTime date) {
  /// The same day in every time zone people read dates in.
  private static final LocalTime NOON = LocalTime.NOON;

  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 1);
  private static final int FIRST_DAY = 7;
  private static final int SECOND_DAY = 22;

  static IssueFacts of(Issue issue) {
    String name = plain(issue.masthead().title().chars());
    String number = issue.number().printed();
    String title = (name + " " + number).strip();
    if (title.isEmpty()) {
      title = issue.items().stream().findFirst().map(IssueFacts::title).orElse("");
    }
    String total = issue.number().total() > 0 ? " 总第" + issue.number().total() + "期" : "";
    return new IssueFacts(
        title,
        author(issue),
        (number + total).strip(),
        date(issue.number()).atTime(NOON).atOffset(CHINA));
  }

  private static String title(Item item) {
    return plain(item.title().chars());
  }

  private static String author(Issue issue) {
    return Stream.of(ImprintField.COMPILER, ImprintField.SPONSOR)
        .map(field -> value(issue, field))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  private static Optional<String> value(Issue issue, ImprintField field) {
    return Stream.concat(issue.masthead().lines().stream(), issue.colophon().lines().stream())
        .filter(line -> line.field() == field && !line.value().isEmpty())
        .map(ImprintLine::value)
        .map(value -> plain(value.chars()))
        .findFirst();
  }

  /// The day it is printed on; when that is not set, where a half-monthly gazette has it, and of a
  /// supplement the year alone.
  private static LocalDate date(IssueNumber number) {
    LocalDate printed = number.printDate();
    if (printed != null) {
      return printed;
    }
    if (!number.isAssigned() || number.year() > 9999) {
      return UNKNOWN;
    }
    if (!number.isNumbered()) {
      return LocalDate.of(number.year(), 1, 1);
    }
    int month = Math.min(12, (number.first() + 1) / 2);
    return LocalDate.of(number.year(), month, number.first() % 2 == 1 ? FIRST_DAY : SECOND_DAY);
  }

  /// Without ends of lines.
  static String plain(String text) {
    return text.replace("\n", "").strip();
  }
}
