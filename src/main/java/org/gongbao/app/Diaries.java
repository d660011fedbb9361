package org.gongbao.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.PastIssue;
import org.gongbao.edit.Step;
import org.gongbao.edit.chronicle.Assembling;
import org.gongbao.edit.chronicle.Assembly;
import org.gongbao.edit.chronicle.Assembly.Printed;
import org.gongbao.edit.chronicle.DiarySteps;
import org.gongbao.edit.chronicle.PeriodText;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Diary;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.Period;
import org.gongbao.model.plan.PublishingPlan;

/// 大事记簿 of a library: what is kept day by day, and what of it issues print. Methods that read may
/// be called on a worker.
public final class Diaries {
  private final OpenLibrary library;
  private final Desk desk;

  Diaries(OpenLibrary library, Desk desk) {
    this.library = library;
    this.desk = desk;
  }

  /// How an issue stands to the diary, with what is needed to go on from there.
  ///
  /// @param diary entries of the years concerned, in order
  /// @param before 大事记 of the issue before
  public record Ready(Assembly assembly, List<ChronicleEntry> diary, Optional<Chronicle> before) {
    /// Works out what taking entries does to the issue as it is in a session.
    ///
    /// @param chosen ids of entries of the diary
    public Assembling.Outcome take(IssueSession session, Set<NodeId> chosen) {
      return new Assembling(session.tree(), session.ids(), before).take(assembly, chosen, diary);
    }
  }

  /// What became of entries taken into the diary.
  ///
  /// @param added how many are new there
  /// @param entries of the diary by the ids of those that were given
  public record TakenIn(int added, Map<NodeId, ChronicleEntry> entries) {}

  /// By year.
  public List<IssueSummary> all() {
    return library.diarySummaries();
  }

  /// The diary of a year; begun when there is none. Waits for the writing thread.
  ///
  /// @throws ProblemException GB-D12 for a year there is no diary of; GB-D13 when there is none and
  ///   the library cannot be written
  public NodeId open(int year, Messages messages) {
    if (year < 1 || year > LAST_YEAR) {
      throw new ProblemException(Problem.usage("GB-D12", "diary.year", year));
    }
    NodeId id = Diary.idOf(year);
    if (all().stream().noneMatch(held -> held.id().equals(id))) {
      if (!(library.access() instanceof Access.Writable)) {
        throw new ProblemException(Problem.library("GB-D13", "diary.read-only", year));
      }
      library.addIssue(Diary.blank(year, desk.ids()), messages.get("diary.version.new"), List.of());
    }
    return id;
  }

  private static final int LAST_YEAR = 9999;

  /// Entries that begin in a period, and where asked those without a date, in order.
  public List<ChronicleEntry> entries(Period period, boolean undated) {
    return ofYears(years(period)).stream()
        .filter(
            entry -> {
              LocalDate day = entry.date().from();
              return day == null ? undated : isIn(period, day);
            })
        .toList();
  }

  /// All entries there are.
  public List<ChronicleEntry> entries() {
    Set<Integer> years = new TreeSet<>();
    all().forEach(held -> years.add(held.number().year()));
    return ofYears(years);
  }

  private List<ChronicleEntry> ofYears(Set<Integer> years) {
    List<ChronicleEntry> entries = new ArrayList<>();
    for (IssueSummary held : all()) {
      if (years.contains(Diary.yearOf(held.id()).orElse(0))) {
        Diary.chronicle(library.now(held.id()))
            .ifPresent(chronicle -> entries.addAll(chronicle.entries()));
      }
    }
    return entries;
  }

  /// The period an issue tells of: as it says itself, else as its 大事记 says, else as is usual in the
  /// office for the day it is printed.
  public Period period(Issue issue) {
    if (issue.chroniclePeriod().from() != null) {
      return issue.chroniclePeriod();
    }
    return Assembling.chronicle(issue)
        .flatMap(
            held ->
                PeriodText.read(held.period().chars())
                    .or(() -> PeriodText.read(held.title().chars())))
        .orElseGet(() -> usual(issue.number()));
  }

  /// The period that is usual in the office.
  public Period usual(IssueNumber number) {
    PublishingPlan plan = library.issueDesk().plan();
    LocalDate set = number.printDate();
    if (set != null) {
      return plan.chronicle().of(set);
    }
    return number.isNumbered()
        ? plan.chronicle().of(plan.cadence().ofNumber(number.year(), number.last()))
        : Period.NONE;
  }

  /// How an issue stands to the diary. On a worker.
  ///
  /// @param issue as it is
  public Ready ready(Issue issue, Period period) {
    List<ChronicleEntry> here = Assembling.entries(issue);
    Set<Integer> years = years(period);
    for (ChronicleEntry entry : here) {
      LocalDate day = entry.date().from();
      if (day != null && !entry.origin().isNone()) {
        years.add(day.getYear());
      }
    }
    List<ChronicleEntry> diary = ofYears(years);
    Past past = library.beside(issue.id());
    Assembly assembly = Assembly.of(period, here, diary, printed(past, period));
    return new Ready(assembly, diary, before(past, issue.number()));
  }

  /// Entries of issues whose 大事记 has days of the period too.
  private List<Printed> printed(Past past, Period period) {
    List<Printed> printed = new ArrayList<>();
    for (PastIssue other : past.issues()) {
      if (other.chronicles().stream().anyMatch(one -> overlap(one, period))) {
        String name = PastIssue.label(other.number());
        Assembling.entries(library.now(other.id()))
            .forEach(entry -> printed.add(new Printed(name, entry)));
      }
    }
    return printed;
  }

  private Optional<Chronicle> before(Past past, IssueNumber number) {
    return past.before(number)
        .filter(other -> !other.chronicles().isEmpty())
        .findFirst()
        .flatMap(other -> Assembling.chronicle(library.now(other.id())));
  }

  /// Takes entries into the diaries of their years, which are there ([#open]); what those have
  /// already is not taken twice. One action in each. On the owning thread.
  ///
  /// @param entries with ids that are fresh in the library
  /// @param undated year of those without a date
  public TakenIn takeIn(List<ChronicleEntry> entries, int undated, Optional<DiaryIntake> intake) {
    Map<Integer, List<ChronicleEntry>> byYear = new TreeMap<>();
    for (ChronicleEntry entry : entries) {
      byYear.computeIfAbsent(year(entry, undated), any -> new ArrayList<>()).add(entry);
    }
    int added = 0;
    Map<NodeId, ChronicleEntry> all = new HashMap<>();
    for (Map.Entry<Integer, List<ChronicleEntry>> year : byYear.entrySet()) {
      IssueSession session = library.openIssue(Diary.idOf(year.getKey()));
      Chronicle diary = Diary.chronicle(session.tree().issue()).orElse(null);
      if (diary == null || !session.isEditable()) {
        throw new ProblemException(Problem.library("GB-D13", "diary.read-only", year.getKey()));
      }
      DiarySteps.Outcome outcome = DiarySteps.take(diary, year.getValue());
      outcome
          .step()
          .ifPresent(
              step ->
                  library.commit(
                      session,
                      step.label(),
                      step.edits(),
                      intake.map(one -> List.of(one.of(outcome.added()))).orElse(List.of())));
      added += outcome.added().size();
      outcome.added().forEach(entry -> all.put(entry.id(), entry));
      all.putAll(outcome.known());
    }
    return new TakenIn(added, all);
  }

  /// 收入: entries of an issue the diary does not have go into it, and are known as taken from it
  /// from then on. On the owning thread; the diaries of their years are there.
  ///
  /// @return how many are new in the diary
  public int takeIn(IssueSession session, List<ChronicleEntry> own, int undated) {
    Map<NodeId, ChronicleEntry> given = new HashMap<>();
    List<ChronicleEntry> copies = new ArrayList<>();
    for (ChronicleEntry entry : own) {
      ChronicleEntry copy = (ChronicleEntry) entry.withId(desk.ids().next());
      given.put(copy.id(), entry);
      copies.add(copy);
    }
    TakenIn taken = takeIn(copies, undated, Optional.empty());
    Map<ChronicleEntry, ChronicleEntry> links = new HashMap<>();
    taken.entries().forEach((id, entry) -> links.put(given.get(id), entry));
    Optional<Step> link = DiarySteps.linked(links);
    link.filter(any -> session.isEditable())
        .ifPresent(step -> session.commit(step.label(), step.edits(), null, null));
    return taken.added();
  }

  /// Years entries go to.
  public static Set<Integer> years(List<ChronicleEntry> entries, int undated) {
    Set<Integer> years = new TreeSet<>();
    entries.forEach(entry -> years.add(year(entry, undated)));
    return years;
  }

  private static int year(ChronicleEntry entry, int undated) {
    LocalDate day = entry.date().from();
    return day == null ? undated : day.getYear();
  }

  private static Set<Integer> years(Period period) {
    Set<Integer> years = new TreeSet<>();
    LocalDate from = period.from();
    LocalDate to = period.to();
    for (int year = from == null ? 1 : from.getYear(); to != null && year <= to.getYear(); year++) {
      years.add(year);
    }
    return years;
  }

  private static boolean isIn(Period period, LocalDate day) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
  }

  private static boolean overlap(Period one, Period other) {
    LocalDate from = one.from();
    LocalDate to = one.to();
    LocalDate otherFrom = other.from();
    LocalDate otherTo = other.to();
    return from != null
        && to != null
        && otherFrom != null
        && otherTo != null
        && !from.isAfter(otherTo)
        && !to.isBefore(otherFrom);
  }
}
