package org.gongbao.check.iss;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.Passage;
import org.gongbao.model.HanNumber;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.WrittenDate;

/// 刊期: on which days of every month issues are printed, as the colophon says (每月7日、22日).
///
/// @param line the colophon says it in
/// @param days of every month, in order
record Cadence(Passage line, List<Integer> days) {
  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:日|(?=[、和]\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日))");
  private static final Pattern FULL =
      Pattern.compile(
          "[\\d〇○零一二三四五六七八九]{4}\\s?年\\s?[\\d一二三四五六七八九十]{1,3}\\s?月\\s?[\\d一二三四五六七八九十]{1,3}\\s?日");
  private static final int MONTHS = 12;

  Cadence {
    days = List.copyOf(days);
  }

  static Optional<Cadence> of(IssueReading issue) {
    return line(issue).filter(line -> line.chars().contains("每月")).flatMap(Cadence::read);
  }

  /// The day an issue is printed on, when it is said: planned, or a single day in the colophon.
  static Optional<LocalDate> printed(IssueReading issue) {
    LocalDate planned = issue.issue().number().printDate();
    return planned != null
        ? Optional.of(planned)
        : line(issue)
            .map(line -> line.matcher(FULL))
            .filter(Matcher::find)
            .flatMap(day -> WrittenDate.parse(day.group()));
  }

  private static Optional<Passage> line(IssueReading issue) {
    for (ImprintLine line : issue.issue().colophon().lines()) {
      if (line.field() == ImprintField.PRINT_DATES) {
        Place start = new Place(line.id(), Slot.VALUE, 0);
        return issue.front().stream().filter(one -> one.start().equals(start)).findFirst();
      }
    }
    return Optional.empty();
  }

  private static Optional<Cadence> read(Passage line) {
    List<Integer> days = new ArrayList<>();
    Matcher day = line.matcher(DAY);
    while (day.find()) {
      OptionalInt value = HanNumber.parse(day.group(1));
      if (value.isPresent() && value.getAsInt() >= 1 && value.getAsInt() <= 31) {
        days.add(value.getAsInt());
      }
    }
    boolean rises = days.stream().sorted().distinct().toList().equals(days);
    return days.isEmpty() || !rises ? Optional.empty() : Optional.of(new Cadence(line, days));
  }

  /// How many issues a year has.
  int yearly() {
    return days.size() * MONTHS;
  }

  /// The day a number of a year is due; past the year's last it goes on into the next year.
  LocalDate due(int year, int number) {
    int month = (number - 1) / days.size();
    YearMonth due = YearMonth.of(year, 1).plusMonths(month);
    int day = days.get((number - 1) % days.size());
    return due.atDay(Math.min(day, due.lengthOfMonth()));
  }

  /// The first number of the year of an issue that is due on a day or later.
  int numberDue(IssueNumber issue, LocalDate day) {
    int number = 1;
    while (due(issue.year(), number).isBefore(day)) {
      number++;
    }
    return number;
  }
}
