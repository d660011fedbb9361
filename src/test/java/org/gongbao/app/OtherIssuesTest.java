package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.PastIssue;
import org.gongbao.edit.TextEdit;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.SourceReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.fixtures.RichTrees;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.SourceId;
import org.gongbao.model.Text;
import org.gongbao.model.ledger.Ledger;
import org.gongbao.model.ledger.LedgerSeries;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherIssuesTest {
  @TempDir private Path folder;
  private OpenLibrary library;

  @BeforeEach
  void open() {
    Libraries libraries =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
    library = libraries.create(folder.resolve("a.gongbao"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void outlinesTellAllThatWholeIssuesDo() throws IOException {
    Issue sample = sample();
    library.addIssue(sample, "导入", List.of());
    library.addIssue(RichTrees.issue(new CountingIds("rich")), "导入", List.of());
    for (int seed = 0; seed < 5; seed++) {
      RandomTree random = new RandomTree(new Random(seed), new CountingIds("r" + seed + "n"));
      library.addIssue(random.issue(), "导入", List.of());
    }
    Issue own = Issue.blank(new CountingIds("own").next());
    library.addIssue(own, "新建", List.of());
    List<PastIssue> past = library.beside(own.id()).issues();
    assertEquals(library.issues().size() - 1, past.size());
    for (PastIssue one : past) {
      assertEquals(PastIssue.of(library.read(one.id())), one);
    }
    PastIssue of = past.stream().filter(one -> one.id().equals(sample.id())).findFirst().get();
    assertTrue(of.documents().size() > 5, of.documents().toString());
    assertTrue(of.documents().stream().allMatch(one -> one.day().isPresent()));
    assertFalse(of.meetings().isEmpty());
    assertFalse(of.chronicles().isEmpty());
  }

  @Test
  void anIssueIsReadAgainOnlyAfterItChanged() throws IOException {
    Issue sample = sample();
    library.addIssue(sample, "导入", List.of());
    Issue own = Issue.blank(new CountingIds("own").next());
    library.addIssue(own, "新建", List.of());
    PastIssue before = only(library.beside(own.id()));
    assertSame(before, only(library.beside(own.id())));
    IssueSession session = library.openIssue(sample.id());
    Place title = new Place(sample.items().getFirst().id(), Slot.TITLE, 0);
    session.type(new TextEdit(title, Text.EMPTY, Text.of("关于")), null, null);
    library.flush();
    assertNotEquals(before, only(library.beside(own.id())));
  }

  @Test
  void anIssueThatCannotBeReadCountsByItsNumber() throws Exception {
    library.addIssue(sample(), "导入", List.of());
    Issue own = Issue.blank(new CountingIds("own").next());
    library.addIssue(own, "新建", List.of());
    IssueSummary summary = library.issues().getLast();
    library.close();
    Path file = folder.resolve("a.gongbao");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE node SET content = '{' WHERE kind = 'Issue' AND id = '" + summary.id() + "'");
    }
    open(file);
    PastIssue numbered = only(library.beside(own.id()));
    assertEquals(PastIssue.numbered(summary.id(), summary.number()), numbered);
    assertEquals(
        List.of(summary.number()), library.ledger(Tasks.Progress.NONE).orElseThrow().unread());
  }

  @Test
  void theLedgerIsMadeAgainOnlyAfterSomethingChanged() throws IOException {
    Issue sample = sample();
    library.addIssue(sample, "导入", List.of());
    Ledger before = library.ledger(Tasks.Progress.NONE).orElseThrow();
    assertTrue(before.count() > 5, before.toString());
    assertSame(before, library.ledger(Tasks.Progress.NONE).orElseThrow());
    IssueSession session = library.openIssue(sample.id());
    Place title = new Place(sample.items().getFirst().id(), Slot.TITLE, 0);
    session.type(new TextEdit(title, Text.EMPTY, Text.of("补")), null, null);
    // What was typed a moment ago is in it.
    Ledger after = library.ledger(Tasks.Progress.NONE).orElseThrow();
    assertTrue(
        after.series().stream()
            .flatMap(LedgerSeries::entries)
            .anyMatch(entry -> entry.line().title().startsWith("补")));
    Registers registers = library.registers();
    Entry code =
        registers
            .blank(Register.CODES)
            .with(Column.CODE, "江发改规")
            .with(Column.ORGANISATION, "江州市发展和改革委员会");
    registers.change("test", List.of(EntryChange.added(code)));
    assertTrue(
        library.ledger(Tasks.Progress.NONE).orElseThrow().series().stream()
            .anyMatch(LedgerSeries::unregistered));
  }

  @Test
  void aLedgerThatIsStoppedIsNone() throws IOException {
    library.addIssue(sample(), "导入", List.of());
    Tasks.Progress stopped =
        new Tasks.Progress() {
          @Override
          public void at(long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertEquals(Optional.empty(), library.ledger(stopped));
  }

  private void open(Path file) {
    library =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")))
            .open(file);
  }

  private static PastIssue only(Past past) {
    assertEquals(1, past.issues().size());
    return past.issues().getFirst();
  }

  private static Issue sample() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("resources/sample/jiangzhou-2026-22.txt"));
    return new GazetteReader(new CountingIds("n"))
        .read(
            SourceReader.read("sample.txt", bytes, Optional.empty()),
            new SourceId("s"),
            Guidance.NONE)
        .issue();
  }
}
