package org.gongbao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Transaction;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RichTrees;
import org.gongbao.model.Asset;
import org.gongbao.model.Intake;
import org.gongbao.model.Issue;
import org.gongbao.model.LossReport;
import org.gongbao.model.Provenance;
import org.gongbao.model.SourceFile;
import org.gongbao.model.Tree;
import org.gongbao.model.Verification;
import org.gongbao.model.Verification.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
  private static final int STEPS = 60;

  @TempDir Path folder;

  private Path file = Path.of("");

  @BeforeEach
  void makeALibraryWithAHistory() {
    file = folder.resolve("v.gongbao");
    CountingIds ids = new CountingIds("n");
    Issue issue = RichTrees.issue(ids);
    SourceFile source = SourceFile.of("稿.txt", "GB18030", "原文".getBytes(StandardCharsets.UTF_8));
    Intake intake =
        new Intake(
            source,
            new Provenance(source.id(), Map.of()),
            LossReport.NONE,
            List.of(Asset.of("图.png", new byte[] {1, 2, 3})),
            issue.items());
    try (Library library = Library.create(file, LibraryFixtures.opener(folder))) {
      library.writer().addIssue(issue, "导入", List.of(intake), "何砚秋", LibraryFixtures.NOW);
      Tree tree = Tree.of(issue);
      RandomEdits random = new RandomEdits(3, ids);
      for (int revision = 1; revision <= STEPS; revision++) {
        List<Edit> edits = random.next(tree);
        Transaction step =
            new Transaction(
                "edit.typing", edits, "何砚秋", LibraryFixtures.NOW, null, null, "g" + revision);
        tree = step.apply(tree);
        library
            .writer()
            .append(List.of(new JournalEntry(issue.id(), revision, step, tree, List.of())));
        if (revision == STEPS / 2) {
          library.writer().saveVersion(issue.id(), "一审", "何砚秋", LibraryFixtures.NOW);
        }
      }
    }
  }

  @Test
  void findsNothingInAHealthyLibrary() {
    assertEquals(new Verification(1, 2, STEPS, 0, 0, List.of()), verify());
  }

  @Test
  void findsAChangedNode() throws SQLException {
    tamper("UPDATE node SET content = replace(content, '第二行', '第三行') WHERE kind = 'Colophon'");
    assertFound(Kind.STATE_DIFFERS);
  }

  @Test
  void findsALostNode() throws SQLException {
    tamper("DELETE FROM node WHERE kind = 'Colophon'");
    assertFound(Kind.STATE_UNREADABLE);
  }

  @Test
  void findsAChangedJournalEntry() throws SQLException {
    tamper("DROP TRIGGER journal_is_never_changed");
    tamper("UPDATE journal SET content = replace(content, '府', '州')");
    assertTrue(
        verify().faults().stream()
            .anyMatch(
                fault ->
                    List.of(Kind.VERSION_DIFFERS, Kind.STATE_DIFFERS, Kind.JOURNAL_BROKEN)
                        .contains(fault.kind())));
  }

  @Test
  void findsALostJournalEntry() throws SQLException {
    tamper("DROP TRIGGER journal_is_never_shortened");
    tamper("DELETE FROM journal WHERE revision = " + STEPS / 4);
    assertFound(Kind.JOURNAL_BROKEN);
  }

  @Test
  void findsAChangedVersion() throws SQLException {
    tamper("UPDATE version SET digest = replace(digest, substr(digest, 1, 4), 'ffff')");
    assertFound(Kind.VERSION_DIFFERS);
  }

  @Test
  void findsChangedOriginals() throws SQLException {
    tamper("UPDATE source_file SET bytes = x'00'");
    tamper("UPDATE asset SET bytes = x'00'");
    List<Kind> kinds = verify().faults().stream().map(Verification.Fault::kind).toList();
    assertEquals(List.of(Kind.BYTES_DIFFER, Kind.BYTES_DIFFER), kinds);
  }

  @Test
  void theJournalItselfRefusesToBeChanged() throws SQLException {
    try (Sql sql = Connections.writing(file)) {
      org.junit.jupiter.api.Assertions.assertThrows(
          SQLException.class, () -> sql.script("DELETE FROM journal"));
      org.junit.jupiter.api.Assertions.assertThrows(
          SQLException.class, () -> sql.script("UPDATE journal SET who = ''"));
    }
  }

  private void tamper(String sql) throws SQLException {
    try (Sql connection = Connections.writing(file)) {
      connection.script(sql);
    }
  }

  private void assertFound(Kind kind) {
    List<Kind> kinds = verify().faults().stream().map(Verification.Fault::kind).toList();
    assertTrue(kinds.contains(kind), kinds.toString());
  }

  private Verification verify() {
    try (Library library = Library.open(file, LibraryFixtures.opener(folder))) {
      return library.verify();
    }
  }
}
