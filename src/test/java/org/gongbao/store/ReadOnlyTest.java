package org.gongbao.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnlyTest {
  @TempDir Path temporary;

  private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void makeALibrary() throws IOException {
    folder = Files.createDirectory(temporary.resolve("盘"));
    file = folder.resolve("a#b?c%20 文库.gongbao");
    LibraryFixtures.manyIssues(file, 2, 1_000, temporary);
    Files.deleteIfExists(LibraryLock.file(file));
  }

  @Test
  void opensAFileMarkedReadOnlyForReading() throws IOException {
    restrict(file, "r--r--r--");
    assertReadOnly(ReadOnly.Reason.READ_ONLY_PLACE, open(FilePlace.LOCAL));
    restrict(file, "rw-r--r--");
  }

  @Test
  void opensALibraryInAReadOnlyFolderWithoutAFileBesideIt() throws IOException {
    restrict(folder, "r-xr-xr-x");
    assertReadOnly(ReadOnly.Reason.READ_ONLY_PLACE, open(FilePlace.LOCAL));
    restrict(folder, "rwxr-xr-x");
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void opensALibraryOnANetworkStoreForReading() throws IOException {
    assertReadOnly(ReadOnly.Reason.NETWORK, open(new MigrationsTest.Place(true, true)));
  }

  @Test
  void knowsNetworkStores() throws IOException {
    assertFalse(FilePlace.LOCAL.isNetwork(file));
    assertTrue(FilePlace.NETWORK.containsAll(List.of("nfs", "cifs", "smb2", "fuse.sshfs")));
  }

  @Test
  void refusesWorkThatCannotBeFoldedIn() throws IOException {
    Files.write(folder.resolve(file.getFileName() + "-wal"), new byte[64]);
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> open(new MigrationsTest.Place(false, false)).close());
    assertEquals("store.unfinished", refused.problem().key());
  }

  @Test
  void opensForWritingWhereNothingForbidsIt() {
    try (Library library = open(FilePlace.LOCAL)) {
      assertTrue(library.readOnly().isEmpty());
      library.writer().putSetting("a", "b");
      assertEquals("b", library.reader().setting("a").orElseThrow());
    }
  }

  private Library open(FilePlace place) {
    return new Opening(LibraryFixtures.opener(temporary), place, Migrations.CURRENT).open(file);
  }

  private void assertReadOnly(ReadOnly.Reason reason, Library opened) throws IOException {
    byte[] before = Files.readAllBytes(file);
    try (Library library = opened) {
      assertEquals(reason, library.readOnly().orElseThrow().reason());
      assertEquals(2, library.reader().issues().size());
      assertTrue(library.verify().isClean());
      assertThrows(ProblemException.class, library::writer);
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  private static void restrict(Path path, String permissions) throws IOException {
    assumeTrue(Files.getFileStore(path).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
