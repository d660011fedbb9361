package org.gongbao.edit.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryOrigin;
import org.gongbao.model.NodeId;
import org.gongbao.model.Period;

/// How the 大事记 of an issue stands to the 大事记簿: each entry of the diary that is of the period, or
/// was taken from it before, is one line. Worked out without changing anything.
///
/// @param own entries of the issue the diary does not have
/// @param undated how many entries of the diary have no date, and so are of no period
public record Assembly(Period period, List<Line> lines, List<ChronicleEntry> own, int undated) {

  /// How an entry of the diary stands to the issue.
  public enum State {
    /// not in the issue
    FRESH,
    /// printed in another issue, whose period has days of this one
    ELSEWHERE,
    /// in the issue, saying the same
    SAME,
    /// changed in the diary since it was taken
    DIARY_CHANGED,
    /// changed in the issue since it was taken
    ISSUE_CHANGED,
    /// changed in both, each otherwise
    BOTH_CHANGED
  }

  /// An entry of the diary.
  ///
  /// @param here its like in the issue
  /// @param elsewhere what the other issue is called; else empty
  public record Line(
      ChronicleEntry diary, Optional<ChronicleEntry> here, State state, String elsewhere) {

    /// True for what is taken unless somebody says otherwise.
    public boolean isUsual() {
      return state == State.FRESH || state == State.DIARY_CHANGED;
    }

    /// True for what can be taken at all.
    public boolean isOpen() {
      return state != State.SAME;
    }
  }

  /// An entry that is printed in another issue.
  ///
  /// @param issue what that is called
  public record Printed(String issue, ChronicleEntry entry) {}

  public Assembly {
    lines = List.copyOf(lines);
    own = List.copyOf(own);
  }

  /// @param here entries of the issue
  /// @param diary entries of the diary of all years the period touches
  /// @param printed entries of other issues
  public static Assembly of(
      Period period, List<ChronicleEntry> here, List<ChronicleEntry> diary, List<Printed> printed) {
    return new Matching(here, printed).assembly(period, diary);
  }

  /// Those of a state.
  public List<Line> lines(State state) {
    return lines.stream().filter(line -> line.state() == state).toList();
  }

  /// Days and words of an entry: what says the same on the same days is the same entry.
  static String key(ChronicleEntry entry) {
    StringBuilder key = new StringBuilder();
    key.append(entry.date().from()).append('/').append(entry.date().to()).append('/');
    entry
        .text()
        .chars()
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != 0x3000)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  static boolean isIn(Period period, ChronicleEntry entry) {
    LocalDate day = entry.date().from();
    LocalDate from = period.from();
    LocalDate to = period.to();
    return day != null && from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
  }

  /// Finds the likes of entries.
  private static final class Matching {
    private final List<ChronicleEntry> here;
    private final Map<String, ChronicleEntry> byOrigin = new HashMap<>();
    private final Map<String, ChronicleEntry> byKey = new HashMap<>();
    private final Map<String, String> printedByOrigin = new HashMap<>();
    private final Map<String, String> printedByKey = new HashMap<>();

    Matching(List<ChronicleEntry> here, List<Printed> printed) {
      this.here = here;
      for (ChronicleEntry entry : here) {
        if (!entry.origin().isNone()) {
          byOrigin.putIfAbsent(entry.origin().entry(), entry);
        }
        byKey.putIfAbsent(key(entry), entry);
      }
      for (Printed one : printed) {
        if (!one.entry().origin().isNone()) {
          printedByOrigin.putIfAbsent(one.entry().origin().entry(), one.issue());
        }
        printedByKey.putIfAbsent(key(one.entry()), one.issue());
      }
    }

    Assembly assembly(Period period, List<ChronicleEntry> diary) {
      List<Line> lines = new ArrayList<>();
      Set<NodeId> matched = new HashSet<>();
      Set<String> taken = new HashSet<>();
      int undated = 0;
      for (ChronicleEntry entry : diary) {
        undated += entry.date().from() == null ? 1 : 0;
        boolean linked = byOrigin.containsKey(entry.id().value());
        if (linked || isIn(period, entry)) {
          Line line = line(entry);
          line.here().ifPresent(like -> matched.add(like.id()));
          // Written twice in the diary, it is one entry of the issue.
          boolean again = line.here().isEmpty() && !taken.add(key(entry));
          if (!again) {
            lines.add(line);
          }
        }
      }
      Set<String> known = new HashSet<>();
      diary.forEach(entry -> known.add(key(entry)));
      List<ChronicleEntry> own =
          here.stream()
              .filter(entry -> !matched.contains(entry.id()) && !known.contains(key(entry)))
              .toList();
      return new Assembly(period, lines, own, undated);
    }

    private Line line(ChronicleEntry diary) {
      ChronicleEntry taken = byOrigin.get(diary.id().value());
      if (taken != null) {
        return new Line(diary, Optional.of(taken), state(diary, taken), "");
      }
      ChronicleEntry like = byKey.get(key(diary));
      if (like != null) {
        boolean same = EntryOrigin.digest(like).equals(EntryOrigin.digest(diary));
        return new Line(diary, Optional.of(like), same ? State.SAME : State.ISSUE_CHANGED, "");
      }
      String other =
          printedByOrigin.getOrDefault(
              diary.id().value(), printedByKey.getOrDefault(key(diary), ""));
      return new Line(
          diary, Optional.empty(), other.isEmpty() ? State.FRESH : State.ELSEWHERE, other);
    }

    private static State state(ChronicleEntry diary, ChronicleEntry here) {
      if (EntryOrigin.digest(diary).equals(EntryOrigin.digest(here))) {
        return State.SAME;
      }
      boolean diaryStayed = here.origin().isAsTaken(diary);
      boolean hereStayed = here.origin().isAsTaken(here);
      return diaryStayed
          ? State.ISSUE_CHANGED
          : hereStayed ? State.DIARY_CHANGED : State.BOTH_CHANGED;
    }
  }
}
