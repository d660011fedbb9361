package org.gongbao.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// What is no library, or not one we may open, is refused with its reason and left as it was.
class RefusalTest {
  @TempDir Path folder;

  @Test
  void refusesWhatIsNotThere() {
    assertEquals("store.missing", refused(folder.resolve("无.gongbao")).key());
  }

  @Test
  void refusesAFolder() {
    assertEquals("store.notLibrary", refused(folder).key());
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertEquals("store.empty", refusedUnchanged(new byte[0]).key());
  }

  @Test
  void refusesTextAndHalfAHeader() throws IOException {
    assertEquals(
        "store.notLibrary",
        refusedUnchanged("公报".repeat(99).getBytes(StandardCharsets.UTF_8)).key());
    assertEquals(
        "store.damaged",
        refusedUnchanged("SQLite format 3\0".getBytes(StandardCharsets.UTF_8)).key());
  }

  @Test
  void refusesAnotherProgramsDatabase() throws Exception {
    Path file = folder.resolve("other.db");
    try (Sql sql = Connections.writing(file)) {
      sql.script("CREATE TABLE issue (id INTEGER)");
    }
    byte[] before = Files.readAllBytes(file);
    assertEquals("store.foreign", refused(file).key());
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(List.of("other.db"), names());
  }

  @Test
  void refusesANewerSchema() throws Exception {
    byte[] bytes = library();
    bytes[63] = 99;
    Problem problem = refusedUnchanged(bytes);
    assertEquals("store.newer", problem.key());
    assertEquals(List.of("broken.gongbao", 99, Migrations.CURRENT.latest()), problem.arguments());
  }

  @Test
  void refusesATruncatedLibrary() throws Exception {
    byte[] bytes = library();
    for (int length : new int[] {200, 4096, bytes.length / 2, bytes.length - 1}) {
      assertEquals("store.damaged", refusedUnchanged(Arrays.copyOf(bytes, length)).key());
    }
  }

  @Test
  void refusesALibraryWithDestroyedPages() throws Exception {
    byte[] bytes = library();
    for (int from : new int[] {100, 4096, bytes.length - 4096}) {
      byte[] broken = bytes.clone();
      Arrays.fill(broken, from, from + 2000, (byte) 0xa5);
      assertEquals("store.damaged", refusedUnchanged(broken).key(), "from " + from);
    }
  }

  @Test
  void refusesALibraryWithoutItsTables() throws Exception {
    Path file = folder.resolve("bare.gongbao");
    try (Sql sql = Connections.writing(file)) {
      sql.script("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
      sql.script("PRAGMA user_version = 1");
      sql.script("CREATE TABLE issue (id INTEGER)");
    }
    assertEquals("store.damaged", refused(file).key());
  }

  @Test
  void refusesEveryBadSampleAndLeavesItAlone() throws IOException {
    String shared = Optional.ofNullable(System.getenv("GONGBAO_SHARED")).orElse("../shared");
    Path corpus = Path.of(shared, "corpus", "bad-inputs", "sqlite");
    assumeTrue(Files.isDirectory(corpus), "no shared samples: skipped");
    try (Stream<Path> samples = Files.list(corpus)) {
      for (Path sample : samples.toList()) {
        Problem problem = refusedUnchanged(Files.readAllBytes(sample));
        String expected =
            switch (sample.getFileName().toString().substring(0, 2)) {
              case "04" -> "store.damaged";
              case "07" -> "store.notLibrary";
              case "10" -> "store.foreignNewer";
              default -> "store.foreign";
            };
        assertEquals(expected, problem.key(), sample.toString());
      }
    }
  }

  @Test
  void refusesToMakeALibraryOverAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("there.gongbao"), "text");
    Problem problem = problem(() -> Library.create(file, LibraryFixtures.opener(folder)));
    assertEquals("store.exists", problem.key());
    assertEquals("text", Files.readString(file));
  }

  @Test
  void leavesNothingWhereALibraryCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "").resolve("x.gongbao");
    Problem problem = problem(() -> Library.create(file, LibraryFixtures.opener(folder)));
    assertEquals("store.cannotCreate", problem.key());
    assertEquals(List.of("file"), names());
  }

  @Test
  void opensAgainAfterARefusal() throws Exception {
    byte[] bytes = library();
    refusedUnchanged(Arrays.copyOf(bytes, 4096));
    Path file = Files.write(folder.resolve("broken.gongbao"), bytes);
    try (Library library = Library.open(file, LibraryFixtures.opener(folder))) {
      assertEquals(1, library.reader().issues().size());
      assertTrue(library.readOnly().isEmpty());
    }
  }

  @Test
  void refusesAnIssueWithAMissingOrBrokenNode() throws SQLException {
    Path file = folder.resolve("gap.gongbao");
    LibraryFixtures.manyIssues(file, 2, 2_000, folder);
    try (Sql sql = Connections.writing(file)) {
      String first = "(SELECT issue.key FROM issue ORDER BY key LIMIT 1)";
      sql.update(
          "DELETE FROM node WHERE kind = 'Paragraph' AND issue = "
              + first
              + " AND id = (SELECT max(id) FROM node WHERE kind = 'Paragraph' AND issue = "
              + first
              + ")");
    }
    try (Library library = Library.open(file, LibraryFixtures.opener(folder))) {
      var issues = library.reader().issues();
      Problem problem = problem(() -> library.reader().issue(issues.getFirst().id()));
      assertEquals("store.unreadableIssue", problem.key());
      assertEquals(0, library.reader().issue(issues.getLast().id()).revision());
    }
  }

  private byte[] library() throws IOException {
    Path made = folder.resolve("made.gongbao");
    LibraryFixtures.manyIssues(made, 1, 2_000, folder);
    byte[] bytes = Files.readAllBytes(made);
    Files.delete(made);
    Files.delete(LibraryLock.file(made));
    return bytes;
  }

  private Problem refusedUnchanged(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("broken.gongbao"), bytes);
    Problem problem = refused(file);
    assertArrayEquals(bytes, Files.readAllBytes(file));
    List<String> beside = names();
    beside.removeAll(List.of("broken.gongbao", "broken.gongbao.lock"));
    assertEquals(List.of(), beside);
    return problem;
  }

  private Problem refused(Path file) {
    return problem(() -> Library.open(file, LibraryFixtures.opener(folder)));
  }

  private static Problem problem(Executable opening) {
    Problem problem = assertThrows(ProblemException.class, opening).problem();
    for (String language : List.of("zh", "en")) {
      assertTrue(Messages.in(language).get(problem).contains(problem.code()));
    }
    return problem;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }
}
