package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.edit.chronicle.Assembling;
import org.gongbao.edit.chronicle.Assembly;
import org.gongbao.edit.chronicle.Assembly.State;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Diary;
import org.gongbao.model.EntryDate;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Period;
import org.gongbao.model.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiariesTest {
  private static final Messages MESSAGES = Messages.in("zh");

  @TempDir private Path folder;
  private Libraries libraries;
  private OpenLibrary library;
  private Diaries diaries;
  private final CountingIds ids = new CountingIds("x");

  @BeforeEach
  void open() {
    libraries =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
    library = libraries.create(folder.resolve("a.gongbao"));
    library.addIssue(LibraryFixtures.plainIssue(3, 500, new CountingIds("p")), "导入", List.of());
    diaries = library.diaries();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private ChronicleEntry entry(LocalDate day, String text) {
    return new ChronicleEntry(
        ids.next(),
        new EntryDate(day, day, PartOfDay.NONE),
        Text.of(day.getMonthValue() + "月" + day.getDayOfMonth() + "日，"),
        Text.of(text));
  }

  private void keep(ChronicleEntry... entries) {
    Diaries.years(List.of(entries), 2026).forEach(year -> diaries.open(year, MESSAGES));
    diaries.takeIn(List.of(entries), 2026, Optional.empty());
  }

  private IssueSession issue() {
    return library.openIssue(library.issues().getFirst().id());
  }

  private static Period days(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  private Assembling.Outcome take(IssueSession session, Period period) {
    Diaries.Ready ready = diaries.ready(session.tree().issue(), period);
    Set<NodeId> chosen =
        ready.assembly().lines().stream()
            .filter(Assembly.Line::isUsual)
            .map(line -> line.diary().id())
            .collect(Collectors.toSet());
    Assembling.Outcome outcome = ready.take(session, chosen);
    outcome.step().ifPresent(s -> session.commit(s.label(), s.edits(), null, null));
    return outcome;
  }

  @Test
  void aDiaryIsNoIssue() {
    keep(entry(LocalDate.of(2026, 7, 1), "甲。"), entry(LocalDate.of(2025, 12, 31), "乙。"));
    assertEquals(1, library.issues().size());
    assertEquals(List.of(2025, 2026), diaries.all().stream().map(d -> d.number().year()).toList());
    assertTrue(
        library.issueDesk().year(2026).stream().noneMatch(s -> s.toString().contains("diary")));
    assertEquals(1, library.beside(new NodeId("other")).issues().size(), "rules know of no diary");
    assertEquals(Diary.idOf(2026), diaries.open(2026, MESSAGES));
    assertTrue(library.verify().isClean());
    ProblemException refused =
        assertThrows(ProblemException.class, () -> diaries.open(0, MESSAGES));
    assertEquals("GB-D12", refused.problem().code());
  }

  @Test
  void whatIsKeptIsThereAfterOpeningAgain() {
    keep(entry(LocalDate.of(2026, 7, 1), "甲。"));
    library.close();
    library = libraries.open(folder.resolve("a.gongbao"));
    diaries = library.diaries();
    assertEquals(List.of("甲。"), diaries.entries().stream().map(e -> e.text().chars()).toList());
    assertEquals(1, library.past(Diary.idOf(2026)).toString().isEmpty() ? 0 : 1);
  }

  @Test
  void aPeriodOverTheTurnOfTheYearTakesFromBothDiaries() {
    keep(
        entry(LocalDate.of(2025, 12, 30), "早。"),
        entry(LocalDate.of(2025, 12, 31), "甲。"),
        entry(LocalDate.of(2026, 1, 2), "乙。"),
        entry(LocalDate.of(2026, 1, 20), "晚。"));
    IssueSession session = issue();
    assertEquals(2, take(session, days("2025-12-31", "2026-01-15")).added());
    assertEquals(
        List.of("甲。", "乙。"),
        Assembling.entries(session.tree().issue()).stream().map(e -> e.text().chars()).toList());
    assertTrue(take(session, days("2025-12-31", "2026-01-15")).step().isEmpty());
    session.undo();
    assertEquals(List.of(), Assembling.entries(session.tree().issue()));
  }

  @Test
  void whatAnotherIssuePrintsIsSaid() {
    keep(entry(LocalDate.of(2026, 7, 14), "甲。"), entry(LocalDate.of(2026, 7, 20), "乙。"));
    IssueSession first = issue();
    take(first, days("2026-07-01", "2026-07-15"));
    IssueNumber number = IssueNumber.of(2027, 4, 900);
    NodeId second = library.issueDesk().make(number, MESSAGES);
    library.flush();
    Diaries.Ready ready = diaries.ready(library.now(second), days("2026-07-10", "2026-07-31"));
    assertEquals(
        List.of(State.ELSEWHERE, State.FRESH),
        ready.assembly().lines().stream().map(Assembly.Line::state).toList());
    assertTrue(ready.assembly().lines().getFirst().elsewhere().startsWith("20"));
    assertTrue(ready.before().isPresent());
  }

  @Test
  void whatOnlyTheIssueHasIsTakenIn() {
    keep(entry(LocalDate.of(2026, 7, 1), "甲。"));
    IssueSession session = issue();
    take(session, days("2026-07-01", "2026-07-31"));
    Issue now = session.tree().issue();
    var added =
        new org.gongbao.edit.chronicle.ChronicleSteps(session.tree(), session.ids())
            .add(
                Assembling.chronicle(now).orElseThrow().id(),
                new EntryDate(LocalDate.of(2026, 7, 5), LocalDate.of(2026, 7, 5), PartOfDay.NOON),
                Text.of("乙。"))
            .orElseThrow();
    session.commit(added.label(), added.edits(), null, null);
    List<ChronicleEntry> own =
        diaries.ready(session.tree().issue(), days("2026-07-01", "2026-07-31")).assembly().own();
    assertEquals(1, diaries.takeIn(session, own, 2026));
    Assembly after =
        diaries.ready(session.tree().issue(), days("2026-07-01", "2026-07-31")).assembly();
    assertEquals(List.of(), after.own());
    assertEquals(2, after.lines(State.SAME).size());
  }

  @Test
  void thePeriodIsTheOfficesUnlessTheIssueSays() {
    IssueNumber number = new IssueNumber(2026, 9, 9, 0, LocalDate.of(2026, 8, 7));
    assertEquals(days("2026-07-01", "2026-07-31"), diaries.usual(number));
    assertEquals(Period.NONE, diaries.usual(IssueNumber.UNASSIGNED));
    NodeId made = library.issueDesk().make(number, MESSAGES);
    assertEquals(days("2026-07-01", "2026-07-31"), diaries.period(library.now(made)));
  }

  @Test
  void aReadOnlyLibraryTellsSo() {
    library.close();
    Path file = folder.resolve("a.gongbao");
    assertTrue(file.toFile().setWritable(false));
    library = libraries.open(file);
    diaries = library.diaries();
    if (library.access() instanceof Access.ReadOnly) {
      ProblemException refused =
          assertThrows(ProblemException.class, () -> diaries.open(2026, MESSAGES));
      assertEquals("GB-D13", refused.problem().code());
      assertEquals(List.of(), diaries.entries());
    }
    assertTrue(file.toFile().setWritable(true));
  }

  @Test
  void yearsOfEntriesStayQuick() throws Exception {
    List<ChronicleEntry> many = new ArrayList<>();
    for (int year = 2024; year <= 2026; year++) {
      for (int i = 0; i < 400; i++) {
        many.add(
            entry(LocalDate.ofYearDay(year, 1 + i * 9 / 10), "第" + i + "件事" + year + "，内容若干。"));
      }
    }
    long start = System.nanoTime();
    keep(many.toArray(ChronicleEntry[]::new));
    library.flush();
    long kept = System.nanoTime();
    IssueSession session = issue();
    Assembling.Outcome outcome = take(session, days("2026-01-01", "2026-12-31"));
    long taken = System.nanoTime();
    assertEquals(400, outcome.added());
    System.out.printf(
        "1200 entries kept in %d ms, 400 assembled in %d ms%n",
        (kept - start) / 1_000_000, (taken - kept) / 1_000_000);
    assertTrue(Files.exists(library.path()));
  }
}
