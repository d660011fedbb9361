package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.compare.Restoring;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.store.Library;
import org.gongbao.store.Opener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PastStatesTest {
  @TempDir Path folder;

  @Test
  void everyStateComesBackFromTheFileAsItWas() {
    CountingIds ids = new CountingIds("n");
    Random random = new Random(4);
    Issue issue = new RandomTree(random, ids).issue();
    Path file = made(issue);
    RandomEdits edits = new RandomEdits(random, ids);
    List<Issue> states = new ArrayList<>(List.of(issue));
    // Two sessions, versions in between.
    for (int part = 0; part < 2; part++) {
      try (OpenLibrary library = open(file)) {
        IssueSession session = library.openIssue(issue.id());
        for (int i = 0; i < 40; i++) {
          session.commit("edit.typing", edits.next(session.tree()), null, null);
          states.add(session.tree().issue());
        }
        library.saveVersion(issue.id(), "稿" + part);
      }
    }
    try (OpenLibrary library = open(file)) {
      PastStates past = library.past(issue.id());
      for (int revision = 0; revision < states.size(); revision++) {
        assertEquals(states.get(revision), past.at(revision).issue(), "revision " + revision);
      }
      assertEquals(List.of("导入", "稿0", "稿1"), past.versions().stream().map(v -> v.name()).toList());
      PastStates.Page first = past.page(Long.MAX_VALUE, 50);
      assertEquals(50, first.states().size());
      assertEquals(80, first.states().getFirst().revision());
      PastStates.Page second = past.page(first.next(), 50);
      assertEquals(30, second.states().size());
      assertEquals(0, second.next());
      IssueSession session = library.openIssue(issue.id());
      Restoring.issue(session.tree(), past.at(13))
          .ifPresent(step -> session.commit(step.label(), step.edits(), null, null));
      assertEquals(states.get(13), session.tree().issue());
      session.undo();
      assertEquals(states.getLast(), session.tree().issue());
      library.flush();
      assertEquals(List.of(), library.verify().faults());
    }
  }

  @Test
  void whatIsTypedOnIsOneStateAndWhatIsNotSavedYetIsListedToo() {
    Issue issue = LibraryFixtures.plainIssue(1, 2_000, new CountingIds("n"));
    Path file = made(issue);
    Library store = Library.open(file, LibraryFixtures.opener(folder));
    OpenLibrary library =
        new OpenLibrary(
            store,
            LibraryFixtures.opener(folder),
            LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
    IssueSession session = library.openIssue(issue.id());
    type(session, "一");
    type(session, "二");
    session.seal();
    type(session, "三");
    session.seal();
    store.writer().limitSize(0);
    type(session, "长".repeat(60_000));
    PastStates past = library.past(issue.id());
    List<PastState> states = past.page(Long.MAX_VALUE, 100).states();
    assertEquals(List.of(4L, 3L, 2L), states.stream().map(PastState::revision).toList());
    assertEquals(session.tree().issue().colophon().id(), states.getFirst().node());
    assertEquals(session.tree().issue(), past.at(4).issue());
    assertEquals("一二", past.at(2).issue().colophon().statement().chars());
    library.closeUnsaved();
  }

  @Test
  void tenThousandActionsAreListedAndReachedInAMoment() {
    Issue issue = LibraryFixtures.plainIssue(1, 60_000, new CountingIds("n"));
    Path file = made(issue);
    try (OpenLibrary library = open(file)) {
      IssueSession session = library.openIssue(issue.id());
      for (int i = 0; i < 10_000; i++) {
        type(session, Integer.toString(i % 10));
        if (i % 5 == 4) {
          session.seal();
        }
      }
      library.flush();
      PastStates past = library.past(issue.id());
      long begun = System.nanoTime();
      PastStates.Page page = past.page(Long.MAX_VALUE, 1_000);
      long listed = System.nanoTime();
      assertEquals(200, page.states().size());
      past.at(5_000);
      long reached = System.nanoTime();
      // Far more than it takes: a guard against what grows with the square.
      assertTrue(listed - begun < 5_000_000_000L, (listed - begun) / 1_000_000 + " ms to list");
      assertTrue(
          reached - listed < 20_000_000_000L, (reached - listed) / 1_000_000 + " ms to reach");
    }
  }

  private static void type(IssueSession session, String chars) {
    Issue issue = session.tree().issue();
    NodeId colophon = issue.colophon().id();
    Place end = new Place(colophon, Slot.STATEMENT, issue.colophon().statement().length());
    session.type(new TextEdit(end, Text.EMPTY, Text.of(chars)), null, null);
  }

  private Path made(Issue issue) {
    Path file = folder.resolve("史.gongbao");
    try (Library library = Library.create(file, LibraryFixtures.opener(folder))) {
      library.writer().addIssue(issue, "导入", List.of(), "何砚秋", LibraryFixtures.NOW);
    }
    return file;
  }

  private OpenLibrary open(Path file) {
    Opener opener = LibraryFixtures.opener(folder);
    return new OpenLibrary(
        Library.open(file, opener),
        opener,
        LibraryFixtures.desk(new DirectTasks(), new CountingIds("s" + System.nanoTime() + "x")));
  }
}
