package org.gongbao.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Chronicle;
import org.gongbao.model.HanNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.Period;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Reads a chronicle: one entry a date lead. What a page or column cut is put together again. The
/// year comes from the period line; without one the dates stay unknown.
final class ChronicleReader {
  private static final String N = "\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*";
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?U)[（(]?\\s*([0-9]{4}|[〇○零一二三四五六七八九]{4})\\s*年"
              + N
              + "月"
              + "(?:"
              + N
              + "日\\s*[-—–~～至]{1,2}\\s*(?:"
              + N
              + "月)?"
              + N
              + "日)?\\s*[）)]?");

  private static final Pattern MONTH = Pattern.compile("[0-9]{4}\\s*年\\s*[0-9]{1,2}\\s*月");

  private static final Pattern YEAR = Pattern.compile("([0-9]{4})\\s*年");

  private static final int PERIOD_SIGNS = 3;

  private final Recorder recorder;
  private final Optional<Year> given;

  /// @param given year an editor gave for a chronicle that does not say
  ChronicleReader(Recorder recorder, Optional<Year> given) {
    this.recorder = recorder;
    this.given = given;
  }

  static boolean isLead(String line) {
    return ChronicleLead.at(line).or(() -> ChronicleLead.dotted(line)).isPresent();
  }

  static boolean isPeriod(String line) {
    return line.length() <= 40 && PERIOD.matcher(line.strip()).matches();
  }

  /// What stands where a period does and has most of its signs.
  static boolean isNearlyPeriod(String line) {
    int signs = 0;
    for (String sign : List.of("年", "月", "日", "（", "）", "(", ")")) {
      signs += line.contains(sign) ? 1 : 0;
    }
    return line.length() <= 40 && signs >= PERIOD_SIGNS && !isLead(line);
  }

  /// The days a period line covers.
  static Optional<Period> period(String line) {
    Matcher m = PERIOD.matcher(line.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      YearMonth month = YearMonth.of(number(m.group(1)), number(m.group(2)));
      if (m.group(3) == null) {
        return Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate from = month.atDay(number(m.group(3)));
      int lastMonth = m.group(4) == null ? month.getMonthValue() : number(m.group(4));
      LocalDate to = LocalDate.of(month.getYear(), lastMonth, number(m.group(5)));
      return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// The month a title names, as 2022年7月大事记.
  private static Optional<Period> inTitle(String title) {
    Matcher month = MONTH.matcher(title);
    return month.find() ? period(month.group()) : Optional.empty();
  }

  private static Optional<Year> year(String title) {
    Matcher year = YEAR.matcher(title);
    return year.find() ? Optional.of(Year.of(number(year.group(1)))) : Optional.empty();
  }

  Chronicle read(List<Line> titleLines, List<Line> rest) {
    NodeId id = recorder.id();
    titleLines.forEach(line -> recorder.claim(line.signs()));
    List<Piece> title = titleLines.stream().map(Line::body).toList();
    Text titleText = recorder.take(id, Slot.TITLE, title, InlineReader.Kind.TITLE);
    Text periodText = Text.EMPTY;
    Optional<Period> period = Optional.empty();
    List<Line> body = rest;
    if (hasPeriod(rest)) {
      recorder.claim(rest.getFirst().signs());
      periodText = recorder.take(id, Slot.PERIOD, rest.getFirst().body());
      period = period(rest.getFirst().text());
      body = rest.subList(1, rest.size());
    }
    Optional<LocalDate> first =
        period
            .or(() -> inTitle(titleText.chars()))
            .map(Period::from)
            .or(() -> year(titleText.chars()).or(() -> given).map(year -> year.atDay(1)));
    return new Chronicle(id, titleText, periodText, new EntriesReader(recorder, first).read(body));
  }

  private static boolean hasPeriod(List<Line> lines) {
    return !lines.isEmpty() && isPeriod(lines.getFirst().text())
        || lines.size() > 1
            && isNearlyPeriod(lines.getFirst().text())
            && isLead(lines.get(1).text());
  }

  private static int number(String numeral) {
    return HanNumber.parse(numeral.strip()).orElse(0);
  }
}
