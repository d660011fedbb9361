package org.gongbao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BackupsTest {
  @TempDir Path folder;

  @Test
  void aBackupIsALibraryWithEverythingInIt() {
    Path file = folder.resolve("江州.gongbao");
    LibraryFixtures.manyIssues(file, 3, 1_000, folder);
    try (Library library = open(file)) {
      Path backup = library.backUp(backups(file)).orElseThrow();
      assertEquals("江州-20261029-184207-3.gongbao", backup.getFileName().toString());
      try (Library restored = open(backup)) {
        assertEquals(library.reader().issues(), restored.reader().issues());
        assertTrue(restored.verify().isClean());
      }
    }
  }

  @Test
  void makesNoneWhenNothingChanged() {
    Path file = folder.resolve("a.gongbao");
    LibraryFixtures.manyIssues(file, 1, 1_000, folder);
    try (Library library = open(file)) {
      assertTrue(library.backUp(backups(file)).isPresent());
      assertTrue(library.backUp(backups(file)).isEmpty());
      var issue = library.reader().issues().getFirst().id();
      library.writer().saveVersion(issue, "一审", "何砚秋", LibraryFixtures.NOW);
      assertTrue(library.backUp(backups(file)).isPresent());
      assertEquals(2, backups(file).list().size());
    }
  }

  @Test
  void keepsNoCopyOfADamagedLibrary() throws IOException {
    Path file = folder.resolve("a.gongbao");
    LibraryFixtures.manyIssues(file, 40, 100_000, folder);
    byte[] bytes = Files.readAllBytes(file);
    assertTrue(bytes.length > 9 << 20, "small files are checked on opening: " + bytes.length);
    Arrays.fill(bytes, 5 << 20, (5 << 20) + 8192, (byte) 0xa5);
    Files.write(file, bytes);
    try (Library library = open(file)) {
      Backups backups = backups(file);
      assertThrows(ProblemException.class, library::checkStructure);
      assertThrows(ProblemException.class, () -> library.backUp(backups));
      try (Stream<Path> left = Files.list(backups.folder())) {
        assertEquals(List.of(), left.toList());
      }
    }
  }

  @Test
  void goesToTheDataFolderWhenItCannotLieBesideTheLibrary() throws IOException {
    Path file = folder.resolve("a.gongbao");
    LibraryFixtures.manyIssues(file, 1, 1_000, folder);
    Files.writeString(folder.resolve("a.gongbao.backups"), "a file in the way");
    try (Library library = open(file)) {
      Path backup = library.backUp(backups(file)).orElseThrow();
      assertEquals(folder.resolve("backups").resolve("a.gongbao"), backup.getParent());
    }
  }

  @Test
  void copiesOneStateWhileMoreIsWritten() throws Exception {
    Path file = folder.resolve("a.gongbao");
    LibraryFixtures.manyIssues(file, 60, 60_000, folder);
    try (Library library = open(file)) {
      Thread writing =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int i = 0; i < 40; i++) {
                      var issue =
                          LibraryFixtures.plainIssue(i, 2_000, new CountingIds("late" + i + "n"));
                      library.writer().addIssue(issue, "导入", List.of(), "何砚秋", LibraryFixtures.NOW);
                    }
                  });
      Path backup = library.backUp(backups(file)).orElseThrow();
      writing.join();
      try (Library restored = open(backup)) {
        assertTrue(restored.verify().isClean());
        assertTrue(restored.reader().issues().size() >= 60);
      }
    }
  }

  @Test
  void keepsTheNewestTenAndTheFirstOfSevenDays() {
    List<BackupName> all = new ArrayList<>();
    ZonedDateTime start = ZonedDateTime.now(LibraryFixtures.CLOCK).withHour(8);
    for (int i = 0; i < 90; i++) {
      // Nine a day for ten days.
      all.add(BackupName.of("a", start.plusDays(i / 9).plusMinutes(i % 9), i));
    }
    List<BackupName> kept = new ArrayList<>(all);
    kept.removeAll(BackupName.superfluous(all));
    List<Long> expected = new ArrayList<>(List.of(27L, 36L, 45L, 54L, 63L, 72L));
    for (long newest = 80; newest < 90; newest++) {
      expected.add(newest);
    }
    expected.add(6, 81L);
    assertEquals(
        expected.stream().distinct().sorted().toList(),
        kept.stream().map(BackupName::changes).sorted().toList());
  }

  @Test
  void readsItsOwnNamesOnly() {
    BackupName name = new BackupName("a-b", "20261029", "184207", 12);
    assertEquals(name, BackupName.parse(name.file()).orElseThrow());
    assertTrue(BackupName.parse("a.gongbao").isEmpty());
    assertTrue(BackupName.parse(name.file() + ".part").isEmpty());
  }

  private Library open(Path file) {
    return Library.open(file, LibraryFixtures.opener(folder));
  }

  private Backups backups(Path file) {
    return Backups.of(file, LibraryFixtures.opener(folder));
  }
}
