package org.gongbao.edit.chronicle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.PartOfDay;
import org.jspecify.annotations.Nullable;

/// Which days entries belong to, and in which order they stand: by day, spans after the single day
/// they begin on, whole months at their end, within a day by part of day, what names none last
/// (CHR-02, CHR-03).
public final class Days {
  private Days() {}

  /// True when two entries stand under one day heading.
  public static boolean same(EntryDate one, EntryDate other) {
    return Objects.equals(one.from(), other.from()) && Objects.equals(one.to(), other.to());
  }

  static boolean sameFirst(EntryDate one, EntryDate other) {
    return one.from() != null && one.from().equals(other.from());
  }

  static boolean sameMonth(EntryDate one, EntryDate other) {
    @Nullable LocalDate a = one.from();
    @Nullable LocalDate b = other.from();
    return a == null || b == null || YearMonth.from(a).equals(YearMonth.from(b));
  }

  /// True for 是月: from the first to the last day of a month.
  static boolean isMonth(EntryDate date) {
    @Nullable LocalDate from = date.from();
    @Nullable LocalDate to = date.to();
    return from != null
        && to != null
        && from.getDayOfMonth() == 1
        && to.equals(YearMonth.from(from).atEndOfMonth());
  }

  /// Negative when `one` comes before `other`; 0 also where either is not dated.
  static int compareDays(EntryDate one, EntryDate other) {
    LocalDate a = anchor(one);
    LocalDate b = anchor(other);
    if (a == null || b == null) {
      return 0;
    }
    int byDay = a.compareTo(b);
    return byDay != 0 ? byDay : last(one).compareTo(last(other));
  }

  static int compareParts(PartOfDay one, PartOfDay other) {
    return one.compareTo(other);
  }

  private static @Nullable LocalDate anchor(EntryDate date) {
    return isMonth(date) ? date.to() : date.from();
  }

  private static LocalDate last(EntryDate date) {
    LocalDate to = Objects.requireNonNull(date.to());
    // A month stands after its last day.
    return isMonth(date) ? to.plusDays(1) : to;
  }

  /// Where an entry of a date goes: where the fewest entries stand on its wrong side, after its
  /// equals.
  static int placeFor(EntryDate date, List<ChronicleEntry> entries) {
    int wrong = 0;
    for (ChronicleEntry entry : entries) {
      wrong += cost(entry.date(), date, false);
    }
    int best = wrong;
    int place = 0;
    boolean afterDated = false;
    for (int i = 0; i < entries.size(); i++) {
      EntryDate other = entries.get(i).date();
      wrong += cost(other, date, true) - cost(other, date, false);
      boolean dated = other.from() != null;
      // Entries without a date stay with what they stand behind, unless all are such.
      if (wrong < best || wrong == best && (dated || !afterDated)) {
        best = wrong;
        place = i + 1;
      }
      afterDated |= dated;
    }
    return place;
  }

  private static int cost(EntryDate other, EntryDate date, boolean before) {
    int days = compareDays(other, date);
    if (days == 0 && other.from() != null && date.from() != null) {
      int parts = compareParts(other.part(), date.part());
      return (before ? parts > 0 : parts < 0) ? 1 : 0;
    }
    return (before ? days > 0 : days < 0) ? 1 << 12 : 0;
  }

  /// The date of the last dated entry before a position.
  static Optional<EntryDate> before(List<ChronicleEntry> entries, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (entries.get(i).date().from() != null) {
        return Optional.of(entries.get(i).date());
      }
    }
    return Optional.empty();
  }
}
