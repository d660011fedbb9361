package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupScheduleTest {
  @TempDir Path folder;

  @Test
  void tellsOfADamageInALargeFileAndDoesNotBackItUp() throws IOException {
    Path file = folder.resolve("大.gongbao");
    LibraryFixtures.manyIssues(file, 40, 100_000, folder);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 5 << 20, (5 << 20) + 8192, (byte) 0xa5);
    Files.write(file, bytes);
    List<Problem> told = new ArrayList<>();
    try (OpenLibrary library = libraries().open(file)) {
      library.onProblem(told::add);
    }
    assertEquals(List.of("GB-S05"), told.stream().map(Problem::code).toList());
    assertFalse(Files.exists(folder.resolve("大.gongbao.backups")));
  }

  @Test
  void goesOnAfterABackupThatFailed() throws IOException {
    Path file = folder.resolve("小.gongbao");
    LibraryFixtures.manyIssues(file, 1, 1_000, folder);
    // Files in the way of both places a backup could go.
    Files.writeString(folder.resolve("小.gongbao.backups"), "");
    Path elsewhere = Files.writeString(folder.resolve("backups"), "");
    DirectTasks tasks = new DirectTasks();
    List<Problem> told = new ArrayList<>();
    try (OpenLibrary library = libraries(tasks).open(file)) {
      library.onProblem(told::add);
      tasks.runDelayed();
      assertEquals(List.of("GB-S16"), told.stream().map(Problem::code).toList());
      Files.delete(elsewhere);
      tasks.runDelayed();
      assertTrue(Files.isDirectory(elsewhere.resolve("小.gongbao")));
    }
  }

  private Libraries libraries() {
    return libraries(new DirectTasks());
  }

  private Libraries libraries(Tasks tasks) {
    return new Libraries(folder, LibraryFixtures.desk(tasks, new CountingIds("s")));
  }
}
