package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gongbao.edit.TextEdit;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
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

class AutosaveTest {
  private static final String PAGES = "长文。".repeat(20_000);

  @TempDir Path folder;

  private final Issue issue = LibraryFixtures.plainIssue(1, 2_000, new CountingIds("n"));
  private Path file = Path.of("");

  @BeforeEach
  void makeALibrary() {
    file = folder.resolve("满.gongbao");
    try (Library library = Library.create(file, opener())) {
      library.writer().addIssue(issue, "导入", List.of(), "何砚秋", LibraryFixtures.NOW);
    }
  }

  @Test
  void keepsWhatADiskHasNoRoomForAndWritesItLater() {
    Library store = Library.open(file, opener());
    DirectTasks tasks = new DirectTasks();
    OpenLibrary library = open(store, tasks);
    List<SaveState> states = new ArrayList<>();
    library.onSaveState(states::add);
    IssueSession session = library.openIssue(issue.id());

    store.writer().limitSize(0);
    type(session, PAGES);
    type(session, "二");
    SaveState.Failing failing = assertInstanceOf(SaveState.Failing.class, library.saveState());
    assertEquals("GB-S03", failing.problem().code());
    assertTrue(Messages.in("zh").get(failing.problem()).startsWith("保存失败：磁盘已满。"));
    assertEquals(2, failing.pending());
    assertThrows(ProblemException.class, library::flush);
    assertThrows(ProblemException.class, library::close);
    assertEquals(PAGES + "二", statement(session), "the text in memory is untouched");
    assertEquals(0, library.issues().getFirst().revision(), "nothing is half-written");

    store.writer().limitSize(1L << 30);
    type(session, "三");
    assertInstanceOf(SaveState.Failing.class, library.saveState());
    tasks.runDelayed();
    assertEquals(new SaveState.Saved(LibraryFixtures.NOW), library.saveState());
    assertEquals(
        List.of("Saving", "Failing", "Saved"),
        states.stream().map(state -> state.getClass().getSimpleName()).distinct().toList());
    library.close();
    assertKept(PAGES + "二三", 3);
  }

  @Test
  void savesACopyElsewhereWithWhatIsPending() {
    Library store = Library.open(file, opener());
    OpenLibrary library = open(store, new DirectTasks());
    IssueSession session = library.openIssue(issue.id());
    store.writer().limitSize(0);
    type(session, PAGES);
    Path elsewhere = folder.resolve("别处.gongbao");
    library.saveCopy(elsewhere);
    library.closeUnsaved();
    assertKept("", 0);
    file = elsewhere;
    assertKept(PAGES, 1);
  }

  @Test
  void refusesAVersionOfWhatIsNotSaved() {
    Library store = Library.open(file, opener());
    OpenLibrary library = open(store, new DirectTasks());
    IssueSession session = library.openIssue(issue.id());
    store.writer().limitSize(0);
    type(session, PAGES);
    assertThrows(ProblemException.class, () -> library.saveVersion(issue.id(), "一审"));
    store.writer().limitSize(1L << 30);
    assertEquals(1, library.saveVersion(issue.id(), "一审").revision());
    library.close();
  }

  @Test
  void addsNothingOfAnIssueThereIsNoRoomFor() {
    Library store = Library.open(file, opener());
    OpenLibrary library = open(store, new DirectTasks());
    Issue more = LibraryFixtures.plainIssue(2, 60_000, new CountingIds("m"));
    store.writer().limitSize(0);
    ProblemException refused =
        assertThrows(ProblemException.class, () -> library.addIssue(more, "导入", List.of()));
    assertEquals("store.write.full", refused.problem().key());
    assertInstanceOf(SaveState.Saved.class, library.saveState());
    library.close();
    assertKept("", 0);
  }

  @Test
  void savesInOrderFromAnotherThreadWhileTypingGoesOn() throws Exception {
    StringBuilder typed = new StringBuilder();
    try (ExecutorService owner = Executors.newSingleThreadExecutor();
        ThreadTasks tasks = new ThreadTasks(2, owner)) {
      OpenLibrary library = open(Library.open(file, opener()), tasks);
      run(
          owner,
          () -> {
            IssueSession session = library.openIssue(issue.id());
            for (int i = 0; i < 500; i++) {
              typed.append(i % 10);
              type(session, Integer.toString(i % 10));
            }
          });
      library.flush();
      assertInstanceOf(SaveState.Saved.class, library.saveState());
      assertEquals(500, library.issues().getFirst().revision());
      library.close();
    }
    assertKept(typed.toString(), 500);
  }

  private static void run(ExecutorService owner, Runnable work)
      throws InterruptedException, ExecutionException {
    owner.submit(work).get();
  }

  private void assertKept(String text, long revision) {
    OpenLibrary library = open(Library.open(file, opener()), new DirectTasks());
    IssueSession session = library.openIssue(issue.id());
    assertEquals(text, statement(session));
    assertEquals(revision, session.revision());
    assertEquals(List.of(), library.verify().faults());
    library.close();
  }

  private static String statement(IssueSession session) {
    return session.tree().issue().colophon().statement().chars();
  }

  private static void type(IssueSession session, String chars) {
    NodeId colophon = session.tree().issue().colophon().id();
    Place end = new Place(colophon, Slot.STATEMENT, statement(session).length());
    session.type(new TextEdit(end, Text.EMPTY, Text.of(chars)), null, null);
  }

  private OpenLibrary open(Library store, Tasks tasks) {
    return new OpenLibrary(store, opener(), LibraryFixtures.desk(tasks, new CountingIds("s")));
  }

  private Opener opener() {
    return LibraryFixtures.opener(folder);
  }
}
