package org.gongbao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.edit.Transaction;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RichTrees;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryWriterTest {
  @TempDir Path folder;

  private final CountingIds ids = new CountingIds("n");
  private final Issue issue = RichTrees.issue(ids);
  private @Nullable Library library;

  @BeforeEach
  void makeALibrary() {
    library = Library.create(folder.resolve("w.gongbao"), LibraryFixtures.opener(folder));
    open().writer().addIssue(issue, "导入", List.of(), "何砚秋", LibraryFixtures.NOW);
  }

  @AfterEach
  void close() {
    open().close();
  }

  @Test
  void writesManyActionsAtOnceLikeOneByOne() {
    List<JournalEntry> entries = work(120);
    open().writer().append(entries);
    StoredIssue stored = open().reader().issue(issue.id());
    assertEquals(entries.getLast().after().issue(), stored.tree().issue());
    assertEquals(120, stored.revision());
    assertEquals(List.of(), open().verify().faults());
  }

  @Test
  void refusesActionsThatDoNotFollow() {
    List<JournalEntry> entries = work(3);
    assertThrows(
        IllegalStateException.class,
        () -> open().writer().append(List.of(entries.getFirst(), entries.getLast())));
    open().writer().append(entries.subList(0, 2));
    assertThrows(IllegalStateException.class, () -> open().writer().append(entries.subList(1, 3)));
    assertEquals(2, open().reader().issue(issue.id()).revision());
    assertEquals(List.of(), open().verify().faults());
  }

  @Test
  void refusesAnIssueItDoesNotHave() {
    JournalEntry entry = work(1).getFirst();
    JournalEntry stray =
        new JournalEntry(new NodeId("none"), 1, entry.transaction(), entry.after(), List.of());
    ProblemException refused =
        assertThrows(ProblemException.class, () -> open().writer().append(List.of(entry, stray)));
    assertEquals("store.noSuchIssue", refused.problem().key());
    assertEquals(0, open().reader().issue(issue.id()).revision());
  }

  private List<JournalEntry> work(int steps) {
    RandomEdits random = new RandomEdits(steps, ids);
    List<JournalEntry> entries = new ArrayList<>();
    Tree tree = Tree.of(issue);
    for (int revision = 1; revision <= steps; revision++) {
      Transaction step =
          new Transaction(
              "edit.change",
              random.next(tree),
              "何砚秋",
              LibraryFixtures.NOW,
              null,
              null,
              "g" + revision);
      tree = step.apply(tree);
      entries.add(new JournalEntry(issue.id(), revision, step, tree, List.of()));
    }
    return entries;
  }

  private Library open() {
    return java.util.Objects.requireNonNull(library);
  }
}
