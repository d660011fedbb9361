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
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Period;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Reads a chronicle: one entry a date lead. What a page or column cut is put together again. The
/// year comes from the period line; without one the dates stay unknown.
final class ChronicleReader {
  private static final String N = "\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*";
  private static final Pattern LEAD =
      Pattern.compile(
          "(?U)(?:[0-9]{4}\\s*年)?"
              + N
              + "月"
              + N
              + "日"
              + "(?:\\s*[-—–~～至]{1,2}\\s*(?:"
              + N
              + "月)?"
              + N
              + "日)?"
              + "\\s*(凌晨|上午|中午|下午|晚上|晚间|晚)?\\s*[，,]?");
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

  private final Recorder recorder;

  ChronicleReader(Recorder recorder) {
    this.recorder = recorder;
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
    return new Chronicle(id, titleText, periodText, entries(body, period));
  }

  private List<ChronicleEntry> entries(List<Line> lines, Optional<Period> period) {
    List<ChronicleEntry> entries = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    for (Line line : lines) {
      recorder.claim(line.signs());
      if (LEAD.matcher(line.text()).lookingAt() && !open.isEmpty()) {
        entries.add(entry(open, period));
        open.clear();
      }
      open.add(line.body());
    }
    if (!open.isEmpty()) {
      entries.add(entry(open, period));
    }
    return entries;
  }

  private ChronicleEntry entry(List<Piece> pieces, Optional<Period> period) {
    NodeId id = recorder.id();
    Matcher lead = LEAD.matcher(pieces.getFirst().text());
    int end = lead.lookingAt() ? lead.end() : 0;
    EntryDate date = end > 0 ? date(lead, period) : EntryDate.UNKNOWN;
    List<Piece> rest = new ArrayList<>(pieces);
    Text leadText = recorder.take(id, Slot.LEAD, pieces.getFirst().part(0, end));
    rest.set(0, pieces.getFirst().from(end));
    Text text = recorder.take(id, Slot.TEXT, rest, InlineReader.Kind.PLAIN);
    return new ChronicleEntry(id, date, leadText, text);
  }

  private static EntryDate date(Matcher lead, Optional<Period> period) {
    PartOfDay part = part(lead.group(5));
    LocalDate start = period.map(Period::from).orElse(null);
    if (start == null) {
      return new EntryDate(null, null, part);
    }
    try {
      int month = number(lead.group(1));
      LocalDate from = LocalDate.of(start.getYear(), month, number(lead.group(2)));
      int lastMonth = lead.group(3) == null ? month : number(lead.group(3));
      LocalDate to =
          lead.group(4) == null
              ? from
              : LocalDate.of(start.getYear(), lastMonth, number(lead.group(4)));
      return new EntryDate(from, to, part);
    } catch (DateTimeException noSuchDay) {
      return new EntryDate(null, null, part);
    }
  }

  private static PartOfDay part(@org.jspecify.annotations.Nullable String written) {
    if (written == null) {
      return PartOfDay.NONE;
    }
    for (PartOfDay part : PartOfDay.values()) {
      if (part != PartOfDay.NONE && written.startsWith(part.written())) {
        return part;
      }
    }
    return PartOfDay.NONE;
  }

  private static int number(String numeral) {
    return HanNumber.parse(numeral.strip()).orElse(0);
  }
}
