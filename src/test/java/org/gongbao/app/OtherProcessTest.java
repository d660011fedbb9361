package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class OtherProcessTest {
  /// `-Dcampaign=200` for a long run.
  private static final int KILLS = Integer.getInteger("campaign", 10);

  @TempDir Path folder;

  private Path file = Path.of("");

  @BeforeEach
  void makeALibrary() {
    file = folder.resolve("共.gongbao");
    try (OpenLibrary library = libraries().create(file)) {
      Issue issue = LibraryFixtures.plainIssue(1, 20_000, new CountingIds("n"));
      library.addIssue(issue, "导入", List.of());
    }
  }

  @Test
  void everyActionSaidToBeSavedSurvivesBeingKilled() throws Exception {
    long seed = Long.getLong("seed", 20261029);
    Random random = new Random(seed);
    for (int round = 0; round < KILLS; round++) {
      long said;
      try (OtherProcess other = OtherProcess.start(file, "type", folder)) {
        assertEquals("writable", other.line());
        said = Long.parseLong(other.line());
        Thread.sleep(random.nextInt(300));
        List<String> rest = other.kill();
        // The last line may be cut off in the middle of its number.
        said = rest.size() < 2 ? said : Long.parseLong(rest.get(rest.size() - 2));
      }
      assertKept(said, "round " + round + " of seed " + seed);
    }
  }

  private void assertKept(long said, String round) {
    try (OpenLibrary library = libraries().open(file)) {
      assertInstanceOf(Access.Writable.class, library.access(), round);
      IssueSession session = library.openIssue(library.issues().getFirst().id());
      assertTrue(session.revision() >= said, round + ": " + session.revision() + " < " + said);
      StringBuilder expected = new StringBuilder();
      for (int i = 0; i < session.revision(); i++) {
        expected.append(i % 10);
      }
      assertEquals(
          expected.toString(), session.tree().issue().colophon().statement().chars(), round);
      assertEquals(List.of(), library.verify().faults(), round);
    }
  }

  @Test
  void aSecondOpenerOnlyReadsAndIsToldByWhom() throws IOException {
    try (OtherProcess other = OtherProcess.start(file, "wait", folder)) {
      assertEquals("writable", other.line());
      try (OpenLibrary library = libraries().open(file)) {
        Access.ReadOnly access = assertInstanceOf(Access.ReadOnly.class, library.access());
        assertEquals("乙", access.holder().orElseThrow());
        assertTrue(access.since().isPresent());
        String words = Messages.in("zh").get(access.reason());
        assertTrue(words.contains("“乙”") && words.contains("二号机"), words);
        assertEquals(1, library.issues().size());
        assertTrue(!library.openIssue(library.issues().getFirst().id()).isEditable());
      }
    }
  }

  @Test
  void theLockOfADeadProcessIsGone() throws IOException {
    try (OtherProcess other = OtherProcess.start(file, "wait", folder)) {
      assertEquals("writable", other.line());
      other.kill();
      try (OpenLibrary library = libraries().open(file)) {
        assertInstanceOf(Access.Writable.class, library.access());
      }
    }
  }

  /// POSIX would drop the lock with the first descriptor of the lock file to be closed.
  @Test
  void aSecondOpenerInTheSameProcessDoesNotLoosenTheLock() throws IOException {
    try (OpenLibrary first = libraries().open(file)) {
      assertInstanceOf(Access.Writable.class, first.access());
      try (OpenLibrary second = libraries().open(file)) {
        Access.ReadOnly access = assertInstanceOf(Access.ReadOnly.class, second.access());
        assertEquals("何砚秋", access.holder().orElseThrow());
      }
      try (OtherProcess other = OtherProcess.start(file, "wait", folder)) {
        assertEquals("held by 何砚秋", other.line());
      }
    }
    try (OtherProcess other = OtherProcess.start(file, "wait", folder)) {
      assertEquals("writable", other.line());
    }
  }

  private Libraries libraries() {
    return new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("fresh")));
  }
}
