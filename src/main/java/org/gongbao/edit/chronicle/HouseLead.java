package org.gongbao.edit.chronicle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.edit.chronicle.Lead.Kind;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Text;

/// How a chronicle writes its leads, learnt from the entries it has: the full date or the day
/// alone, what a second entry of a day begins with (同日, 是日, ▲ or the date again), numerals, the
/// word for the evening, what ends a lead. A chronicle without entries writes 10月1日上午，.
public final class HouseLead {
  private static final Pattern DASH = Pattern.compile("[-—–~～至]{1,2}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}\\s*年");
  private static final String HAN_DIGITS = "一二三四五六七八九";

  /// How leads at like places are written.
  private record Form(String sign, Kind kind, String word) {}

  private final Form first;
  private final Form next;
  private final boolean han;
  private final boolean spaced;
  private final String dash;
  private final Optional<String> month;
  private final String evening;
  private final String gap;
  private final String endAfterDay;
  private final String endAfterPart;

  private HouseLead(List<ChronicleEntry> entries) {
    Tally<Form> firsts = new Tally<>();
    Tally<Form> nexts = new Tally<>();
    Tally<Boolean> numerals = new Tally<>();
    Tally<Boolean> spaces = new Tally<>();
    Tally<String> dashes = new Tally<>();
    Tally<String> months = new Tally<>();
    Tally<String> evenings = new Tally<>();
    Tally<String> gaps = new Tally<>();
    Tally<String> dayEnds = new Tally<>();
    Tally<String> partEnds = new Tally<>();
    for (int i = 0; i < entries.size(); i++) {
      Optional<Lead> written = Lead.of(entries.get(i).lead().chars());
      if (written.isEmpty() || written.get().kind() == Kind.OTHER) {
        continue;
      }
      Lead lead = written.get();
      EntryDate date = entries.get(i).date();
      boolean follows = Days.before(entries, i).filter(d -> Days.same(d, date)).isPresent();
      String word = lead.kind() == Kind.SAME ? lead.core() : "";
      if (lead.kind() == Kind.MONTH) {
        months.add(lead.core());
      } else {
        (follows ? nexts : firsts).add(new Form(lead.sign(), lead.kind(), word));
      }
      if (lead.kind() == Kind.WHOLE || lead.kind() == Kind.DAY) {
        String plain = YEAR.matcher(lead.core()).replaceFirst("");
        numerals.add(plain.codePoints().anyMatch(c -> HAN_DIGITS.indexOf(c) >= 0 || c == '十'));
        spaces.add(plain.strip().contains(" "));
        Matcher dashAt = DASH.matcher(lead.core());
        if (dashAt.find()) {
          dashes.add(dashAt.group());
        }
      }
      (lead.part().isEmpty() ? dayEnds : partEnds).add(lead.end());
      if (!lead.part().isEmpty()) {
        gaps.add(lead.gap());
        if (lead.part().startsWith(PartOfDay.EVENING.written())) {
          evenings.add(lead.part());
        }
      }
    }
    first = firsts.most(new Form("", Kind.WHOLE, ""));
    next = nexts.most(first);
    han = numerals.most(false);
    spaced = spaces.most(false);
    dash = dashes.most("—");
    month = months.any();
    evening = evenings.most(PartOfDay.EVENING.written());
    gap = gaps.most("");
    endAfterDay = dayEnds.most(partEnds.most("，"));
    endAfterPart = partEnds.most(endAfterDay);
  }

  public static HouseLead of(List<ChronicleEntry> entries) {
    return new HouseLead(entries);
  }

  /// The lead of an entry that comes after an entry of a day, or is the first.
  public Text write(EntryDate date, Optional<EntryDate> before) {
    String part = date.part() == PartOfDay.EVENING ? evening : date.part().written();
    String end = part.isEmpty() ? endAfterDay : endAfterPart;
    if (date.from() == null) {
      return Text.of(part.isEmpty() ? "" : part + end);
    }
    boolean follows = before.filter(other -> Days.same(other, date)).isPresent();
    String day = day(date, before, follows);
    String between = part.isEmpty() ? "" : gap;
    boolean signAlone = follows && next.kind() == Kind.SAME && next.word().isEmpty();
    return Text.of(signAlone && part.isEmpty() ? day : day + between + part + end);
  }

  /// A lead that no longer says its day, made to say it; the rest stays as written.
  Text healed(Lead lead, EntryDate date, Optional<EntryDate> before) {
    if (date.from() == null || lead.core().isEmpty()) {
      return write(date, before);
    }
    String end = lead.end().isEmpty() ? endAfterDay : lead.end();
    return Text.of(lead.with("", Kind.WHOLE, day(date, before, false), end).written());
  }

  private String day(EntryDate date, Optional<EntryDate> before, boolean follows) {
    Form form = follows ? next : first;
    if (follows && form.kind() == Kind.SAME) {
      return form.sign() + form.word();
    }
    if (month.isPresent() && Days.isMonth(date)) {
      return form.sign() + month.get();
    }
    boolean monthSaid =
        form.kind() == Kind.DAY && before.filter(d -> !Days.sameMonth(d, date)).isEmpty();
    // A sign of a second entry is no sign of a first.
    return form.sign() + written(date, !monthSaid);
  }

  private String written(EntryDate date, boolean withMonth) {
    LocalDate from = Objects.requireNonNull(date.from());
    LocalDate to = Objects.requireNonNull(date.to());
    boolean sameMonth = from.getMonthValue() == to.getMonthValue();
    String start = withMonth || !sameMonth ? number(from.getMonthValue()) + "月" : "";
    String end = number(to.getDayOfMonth()) + "日";
    if (from.equals(to)) {
      return start + end;
    }
    boolean unitTwice = withMonth || !sameMonth;
    String last = sameMonth ? end : number(to.getMonthValue()) + "月" + end;
    return start + number(from.getDayOfMonth()) + (unitTwice ? "日" : "") + dash + last;
  }

  private String number(int value) {
    if (!han) {
      return spaced ? " " + value + " " : Integer.toString(value);
    }
    int tens = value / 10;
    String ones = value % 10 == 0 ? "" : HAN_DIGITS.substring(value % 10 - 1, value % 10);
    return (tens > 1 ? HAN_DIGITS.substring(tens - 1, tens) : "") + (tens > 0 ? "十" : "") + ones;
  }

  /// Counts what was seen.
  private static final class Tally<T> {
    private final Map<T, Integer> counts = new HashMap<>();
    private Optional<T> most = Optional.empty();

    void add(T seen) {
      int count = counts.merge(seen, 1, Integer::sum);
      if (most.filter(held -> counts.getOrDefault(held, 0) >= count).isEmpty()) {
        most = Optional.of(seen);
      }
    }

    T most(T otherwise) {
      return most.orElse(otherwise);
    }

    Optional<T> any() {
      return most;
    }
  }
}
