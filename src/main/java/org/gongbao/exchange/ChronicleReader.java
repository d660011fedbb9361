package org.gongbao.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.HanNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.Period;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.jspecify.annotations.Nullable;

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

  private final Recorder recorder;

  ChronicleReader(Recorder recorder) {
    this.recorder = recorder;
  }

  static boolean isLead(String line) {
    return ChronicleLead.at(line).isPresent();
  }

  static boolean isPeriod(String line) {
    return line.length() <= 40 && PERIOD.matcher(line.strip()).matches();
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

  Chronicle read(List<Line> titleLines, List<Line> rest) {
    NodeId id = recorder.id();
    titleLines.forEach(line -> recorder.claim(line.signs()));
    List<Piece> title = titleLines.stream().map(Line::body).toList();
    Text titleText = recorder.take(id, Slot.TITLE, title, InlineReader.Kind.TITLE);
    Text periodText = Text.EMPTY;
    Optional<Period> period = Optional.empty();
    List<Line> body = rest;
    if (!rest.isEmpty() && isPeriod(rest.getFirst().text())) {
      recorder.claim(rest.getFirst().signs());
      periodText = recorder.take(id, Slot.PERIOD, rest.getFirst().body());
      period = period(rest.getFirst().text());
      body = rest.subList(1, rest.size());
    }
    Optional<Period> days = period.or(() -> inTitle(titleText.chars()));
    return new Chronicle(id, titleText, periodText, entries(body, days));
  }

  /// Where most leads name the month, a lone 3日 at the start of a line is text cut by a column.
  private List<ChronicleEntry> entries(List<Line> lines, Optional<Period> period) {
    List<Optional<ChronicleLead>> leads =
        lines.stream().map(line -> ChronicleLead.at(line.text())).toList();
    long whole =
        leads.stream().filter(lead -> lead.map(ChronicleLead::whole).orElse(false)).count();
    long any = leads.stream().filter(Optional::isPresent).count();
    boolean daysCount = whole * 2 < any;
    List<ChronicleEntry> entries = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    LocalDate before = period.map(Period::from).orElse(null);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      recorder.claim(line.signs());
      boolean begins =
          leads.get(i).filter(lead -> lead.whole() || daysCount || lead.day() == 0).isPresent();
      if (begins && !open.isEmpty()) {
        entries.add(entry(open, before));
        before = latest(entries, before);
        open.clear();
      }
      open.add(line.body());
    }
    if (!open.isEmpty()) {
      entries.add(entry(open, before));
    }
    return entries;
  }

  private static @Nullable LocalDate latest(
      List<ChronicleEntry> entries, @Nullable LocalDate before) {
    LocalDate from = entries.getLast().date().from();
    return from == null ? before : from;
  }

  private ChronicleEntry entry(List<Piece> pieces, @Nullable LocalDate before) {
    NodeId id = recorder.id();
    Piece first = pieces.getFirst();
    Optional<ChronicleLead> lead = ChronicleLead.at(first.text());
    int end = lead.map(ChronicleLead::length).orElse(0);
    EntryDate date = lead.map(found -> found.date(before)).orElse(EntryDate.UNKNOWN);
    Text leadText = recorder.take(id, Slot.LEAD, first.part(0, end));
    List<Piece> rest = new ArrayList<>(pieces);
    rest.set(0, first.from(end));
    Text text = recorder.take(id, Slot.TEXT, rest, InlineReader.Kind.PLAIN);
    return new ChronicleEntry(id, date, leadText, text);
  }

  private static int number(String numeral) {
    return HanNumber.parse(numeral.strip()).orElse(0);
  }
}
