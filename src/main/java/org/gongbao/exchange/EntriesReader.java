package org.gongbao.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.LossReport;
import org.gongbao.model.NodeId;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.jspecify.annotations.Nullable;

/// Reads the entries of a chronicle: one a date lead, or one a paragraph where dates stand on lines
/// of their own. What a page or column cut is put together again; captions of photographs are no
/// entries.
final class EntriesReader {
  private static final Pattern CAPTION =
      Pattern.compile("(?U)[▲△●◆■（(]?\\s*(?:[左右上下]?图[为：:1-9]|本版图|图片说明).*|.*(?:摄影?|供图)\\s*[）)。]?");
  private static final int LONGEST_CAPTION = 120;

  private final Recorder recorder;
  private final List<ChronicleEntry> entries = new ArrayList<>();
  private final List<Piece> open = new ArrayList<>();
  private @Nullable LocalDate before;

  /// Lines that name the month of what follows.
  private final List<Piece> months = new ArrayList<>();

  /// Date of the line of its own above, where dates stand so.
  private Optional<ChronicleLead> heading = Optional.empty();

  private boolean headingUsed;

  /// How leads are written here.
  private Function<String, Optional<ChronicleLead>> form = ChronicleLead::at;

  /// @param first the first day covered, as far as known: it gives the year
  EntriesReader(Recorder recorder, Optional<LocalDate> first) {
    this.recorder = recorder;
    this.before = first.orElse(null);
  }

  /// Where most leads name the month, a lone 3日 at the start of a line is text cut by a column.
  List<ChronicleEntry> read(List<Line> lines) {
    if (lines.stream().noneMatch(line -> ChronicleLead.at(line.text()).isPresent())) {
      form = ChronicleLead::dotted;
    }
    List<Optional<ChronicleLead>> leads =
        lines.stream().map(line -> form.apply(line.text())).toList();
    long whole = leads.stream().filter(l -> l.filter(ChronicleLead::whole).isPresent()).count();
    long any = leads.stream().filter(Optional::isPresent).count();
    boolean daysCount = whole * 2 < any;
    boolean headed = areHeadings(lines, leads);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      recorder.claim(line.signs());
      Optional<ChronicleLead> lead =
          leads.get(i).filter(l -> l.whole() || daysCount || l.day() <= 0);
      boolean begins = line.is(Label.ENTRY).orElse(lead.isPresent() || headed && !isCut());
      if (month(line, lines, i)) {
        close();
        before = ChronicleLead.monthAlone(line.text(), before).orElse(before);
        months.add(line.body());
      } else if (isAside(line)) {
        recorder.lose(LossReport.Kind.UNPLACED, line.body());
      } else if (headed && lead.filter(l -> l.length() >= line.text().length()).isPresent()) {
        close();
        heading = lead;
        headingUsed = false;
        open.add(line.body());
      } else if (begins && !(headed && heading.isPresent() && !headingUsed && lead.isEmpty())) {
        close();
        heading = lead.isPresent() ? Optional.empty() : heading;
        open.add(line.body());
        headingUsed = true;
      } else {
        joined(line);
        headingUsed = true;
      }
    }
    close();
    months.forEach(month -> recorder.lose(LossReport.Kind.UNPLACED, month));
    return List.copyOf(entries);
  }

  /// True when dates stand on lines of their own, entries below them.
  private static boolean areHeadings(List<Line> lines, List<Optional<ChronicleLead>> leads) {
    int alone = 0;
    int leading = 0;
    for (int i = 0; i < lines.size(); i++) {
      int length = lines.get(i).text().length();
      alone += leads.get(i).filter(lead -> lead.length() >= length).isPresent() ? 1 : 0;
      leading += leads.get(i).filter(lead -> lead.length() < length).isPresent() ? 1 : 0;
    }
    return alone > 1 && alone > leading;
  }

  /// A line that names the month for the leads below it, which say no more than the day.
  private static boolean month(Line line, List<Line> lines, int at) {
    return line.label().isEmpty()
        && ChronicleLead.isMonthAlone(line.text())
        && at + 1 < lines.size()
        && ChronicleLead.isLead(lines.get(at + 1).text());
  }

  private static boolean isAside(Line line) {
    return line.label().isEmpty()
        && line.text().length() <= LONGEST_CAPTION
        && (Signs.isFigure(line) || CAPTION.matcher(line.text()).matches());
  }

  private boolean isCut() {
    return !open.isEmpty() && !Chars.endsSentence(open.getLast().text()) && open.size() > 1;
  }

  /// A second paragraph of an entry may be an entry whose date was lost.
  private void joined(Line line) {
    boolean ended = !open.isEmpty() && Chars.endsSentence(open.getLast().text());
    if (open.isEmpty() || ended && line.label().isEmpty()) {
      recorder.doubt(line.body(), 60);
    }
    open.add(line.body());
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    entries.add(entry(open));
    LocalDate from = entries.getLast().date().from();
    before = from == null ? before : from;
    open.clear();
  }

  private ChronicleEntry entry(List<Piece> pieces) {
    NodeId id = recorder.id();
    Piece first = pieces.getFirst();
    Optional<ChronicleLead> written = form.apply(first.text());
    Optional<ChronicleLead> lead = written.or(() -> heading);
    int end = written.map(ChronicleLead::length).orElse(0);
    EntryDate date = lead.map(found -> found.date(before)).orElse(EntryDate.UNKNOWN);
    if (date.from() == null) {
      recorder.doubt(first, 50);
    }
    Text leadText =
        recorder.take(id, Slot.LEAD, lead(first.part(0, end), written), InlineReader.Kind.PLAIN);
    List<Piece> rest = new ArrayList<>(pieces);
    rest.set(0, first.from(end));
    Text text = recorder.take(id, Slot.TEXT, rest, InlineReader.Kind.PLAIN);
    return new ChronicleEntry(id, date, leadText, text);
  }

  /// The lead with the month above it, which it needs where it has none of its own.
  private List<Piece> lead(Piece written, Optional<ChronicleLead> lead) {
    List<Piece> pieces = new ArrayList<>(List.of(written));
    if (lead.filter(found -> found.month() == 0 && found.day() > 0).isPresent()) {
      pieces.addAll(0, months);
    } else {
      months.forEach(month -> recorder.lose(LossReport.Kind.FURNITURE, month));
    }
    months.clear();
    return pieces;
  }
}
