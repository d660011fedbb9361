package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.edit.TextEdit;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.store.Library;
import org.gongbao.store.Opener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library whose file goes away, or becomes another, while it is worked on.
class LostFileTest {
  @TempDir Path folder;

  private final Issue issue = LibraryFixtures.plainIssue(1, 2_000, new CountingIds("n"));
  private final DirectTasks tasks = new DirectTasks();
  private Path file = Path.of("");
  private Path away = Path.of("");

  @BeforeEach
  void makeALibrary() {
    file = folder.resolve("盘.gongbao");
    away = folder.resolve("收起.gongbao");
    try (Library library = Library.create(file, opener())) {
      library.writer().addIssue(issue, "导入", List.of(), "何砚秋", LibraryFixtures.NOW);
    }
  }

  @Test
  void saysThatTheFileIsGoneAndGoesOnWhenItIsBack() throws IOException {
    OpenLibrary library = open();
    IssueSession session = library.openIssue(issue.id());
    type(session, "一");
    Files.move(file, away);
    type(session, "二");
    assertFailing(library, "store.save.gone", 1);
    type(session, "三");
    tasks.runDelayed();
    assertFailing(library, "store.save.gone", 2);
    Files.move(away, file);
    library.retrySaving();
    assertInstanceOf(SaveState.Saved.class, library.saveState());
    library.close();
    assertKept(file, "一二三", 3);
  }

  @Test
  void tellsOnClosingThatTheFileIsGoneThoughNothingWaits() throws IOException {
    OpenLibrary library = open();
    type(library.openIssue(issue.id()), "一");
    Files.move(file, away);
    assertThrows(ProblemException.class, library::close);
    assertFailing(library, "store.save.gone", 0);
    Files.move(away, file);
    library.close();
    assertKept(file, "一", 1);
  }

  @Test
  void goesOnInACopyThatHasTheSameState() throws IOException {
    OpenLibrary library = open();
    IssueSession session = library.openIssue(issue.id());
    type(session, "一");
    // As when a drive was taken out and put in again: another file to the system.
    library.saveCopy(away);
    Files.delete(file);
    type(session, "二");
    assertFailing(library, "store.save.gone", 1);
    Files.move(away, file);
    Files.deleteIfExists(folder.resolve("盘.gongbao-wal"));
    Files.deleteIfExists(folder.resolve("盘.gongbao-shm"));
    tasks.runDelayed();
    assertInstanceOf(SaveState.Saved.class, library.saveState());
    type(session, "三");
    assertEquals("一二三", statement(library.openIssue(issue.id())));
    library.close();
    assertKept(file, "一二三", 3);
  }

  @Test
  void leavesAnotherFileOfTheNameAsItIs() throws IOException {
    OpenLibrary library = open();
    IssueSession session = library.openIssue(issue.id());
    type(session, "一");
    Files.move(file, away);
    Path other = folder.resolve("别的.gongbao");
    try (Library stranger = Library.create(other, opener())) {
      Issue another = LibraryFixtures.plainIssue(7, 500, new CountingIds("z"));
      stranger.writer().addIssue(another, "导入", List.of(), "柳青禾", LibraryFixtures.NOW);
    }
    Files.move(other, file);
    byte[] before = Files.readAllBytes(file);
    type(session, "二");
    assertFailing(library, "store.save.replaced", 1);
    Path copy = folder.resolve("救出.gongbao");
    assertEquals(RescueCopy.WHOLE, library.saveCopy(copy));
    library.closeUnsaved();
    assertArrayEquals(before, Files.readAllBytes(file));
    assertKept(copy, "一二", 2);
  }

  @Test
  void savesTheOpenIssuesWhenNothingElseIsLeft() throws IOException {
    Library store = Library.open(file, opener());
    OpenLibrary library =
        new OpenLibrary(store, opener(), LibraryFixtures.desk(tasks, new CountingIds("s")));
    IssueSession session = library.openIssue(issue.id());
    type(session, "一");
    Files.move(file, away);
    type(session, "二");
    // The connection is of no use either.
    store.reader().journal(issue.id(), Long.MAX_VALUE, 1);
    store.loseConnection();
    Path copy = folder.resolve("救出.gongbao");
    assertEquals(RescueCopy.OPEN_ISSUES, library.saveCopy(copy));
    assertKept(copy, "一二", 0);
  }

  @Test
  void waitsLongerFromTryToTry() {
    assertTrue(
        Autosave.RETRIES.getFirst().compareTo(Autosave.RETRIES.getLast()) < 0,
        Autosave.RETRIES.toString());
  }

  private static void assertFailing(OpenLibrary library, String key, int pending) {
    SaveState.Failing failing = assertInstanceOf(SaveState.Failing.class, library.saveState());
    assertEquals(key, failing.problem().key());
    assertEquals(pending, failing.pending());
  }

  private void assertKept(Path kept, String text, long revision) {
    try (OpenLibrary library = open(kept)) {
      IssueSession session = library.openIssue(issue.id());
      assertEquals(text, statement(session));
      assertEquals(revision, session.revision());
      assertEquals(List.of(), library.verify().faults());
    }
  }

  private static String statement(IssueSession session) {
    return session.tree().issue().colophon().statement().chars();
  }

  private static void type(IssueSession session, String chars) {
    NodeId colophon = session.tree().issue().colophon().id();
    Place end = new Place(colophon, Slot.STATEMENT, statement(session).length());
    session.type(new TextEdit(end, Text.EMPTY, Text.of(chars)), null, null);
  }

  private OpenLibrary open() {
    return open(file);
  }

  private OpenLibrary open(Path path) {
    return new OpenLibrary(
        Library.open(path, opener()), opener(), LibraryFixtures.desk(tasks, new CountingIds("s")));
  }

  private Opener opener() {
    return LibraryFixtures.opener(folder);
  }
}
