package org.gongbao.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  @TempDir Path folder;

  @Test
  void listsEveryFileInOrderAndWithoutGaps() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("resources/db"))) {
      List<String> found = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertEquals(found, Migrations.files());
    }
    for (int i = 0; i < Migrations.files().size(); i++) {
      assertTrue(Migrations.files().get(i).startsWith("%03d-".formatted(i + 1)));
    }
  }

  @Test
  void backsUpAnOlderLibraryAndThenBringsItUp() throws SQLException {
    Path file = older();
    Migrations later = with("CREATE TABLE round (id TEXT); ALTER TABLE issue ADD COLUMN sign TEXT");
    try (Library library = opening(later).open(file)) {
      assertEquals(1, library.reader().issues().size());
    }
    try (Sql sql = Connections.immutable(file)) {
      assertEquals(later.latest(), sql.number("PRAGMA user_version"));
      assertEquals(0, sql.number("SELECT count(*) FROM round"));
    }
    List<Path> backups = Backups.of(file, LibraryFixtures.opener(folder)).list();
    assertEquals(1, backups.size());
    try (Sql sql = Connections.immutable(backups.getFirst())) {
      assertEquals(Migrations.CURRENT.latest(), sql.number("PRAGMA user_version"));
      assertEquals(1, sql.number("SELECT count(*) FROM issue"));
    }
  }

  @Test
  void leavesTheLibraryAsItWasWhenAStepFails() throws SQLException {
    Path file = older();
    Migrations failing = with("CREATE TABLE round (id TEXT); CREATE TABLE issue (id TEXT)");
    assertThrows(ProblemException.class, () -> opening(failing).open(file));
    try (Sql sql = Connections.immutable(file)) {
      assertEquals(Migrations.CURRENT.latest(), sql.number("PRAGMA user_version"));
      assertEquals(0, sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'round'"));
    }
    try (Library library = opening(Migrations.CURRENT).open(file)) {
      assertTrue(library.readOnly().isEmpty());
    }
  }

  @Test
  void refusesToBringUpWhatCannotBeWritten() throws Exception {
    Path file = older();
    byte[] before = Files.readAllBytes(file);
    Opening opening =
        new Opening(
            LibraryFixtures.opener(folder), new Place(true, false), with("CREATE TABLE r (i)"));
    ProblemException refused = assertThrows(ProblemException.class, () -> opening.open(file));
    assertEquals("store.olderReadOnly", refused.problem().key());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  private Path older() {
    Path file = folder.resolve("older.gongbao");
    LibraryFixtures.manyIssues(file, 1, 1_000, folder);
    return file;
  }

  private Opening opening(Migrations migrations) {
    return new Opening(LibraryFixtures.opener(folder), FilePlace.LOCAL, migrations);
  }

  private static Migrations with(String script) {
    List<String> scripts = new ArrayList<>();
    for (String file : Migrations.files()) {
      scripts.add(Migrations.read(file));
    }
    scripts.add(script);
    return new Migrations(scripts);
  }

  record Place(boolean network, boolean writable) implements FilePlace {
    @Override
    public boolean isNetwork(Path file) {
      return network;
    }

    @Override
    public boolean isWritable(Path file) {
      return writable;
    }
  }
}
