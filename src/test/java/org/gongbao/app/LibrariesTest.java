package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrariesTest {
  @TempDir Path temporary;

  private Path folder = Path.of("");

  @BeforeEach
  void findTheRealFolder() throws Exception {
    folder = temporary.toRealPath();
  }

  @Test
  void remembersWhatWasOpenedAndWhetherItIsStillThere() throws Exception {
    Path first = folder.resolve("一.gongbao");
    Path second = folder.resolve("二.gongbao");
    libraries().create(first).close();
    libraries().create(second).close();
    libraries().open(first).close();
    Files.delete(second);
    assertEquals(
        List.of(
            new RecentLibrary(first, LibraryFixtures.NOW, true),
            new RecentLibrary(second, LibraryFixtures.NOW, false)),
        libraries().recent());
    libraries().forget(second);
    assertEquals(
        List.of(new RecentLibrary(first, LibraryFixtures.NOW, true)), libraries().recent());
  }

  @Test
  void doesNotRememberWhatCouldNotBeOpened() {
    assertThrows(ProblemException.class, () -> libraries().open(folder.resolve("无.gongbao")));
    assertEquals(List.of(), libraries().recent());
  }

  @Test
  void passesOverLinesItCannotRead() throws Exception {
    libraries().create(folder.resolve("一.gongbao")).close();
    Path list = folder.resolve("home").resolve("recent.txt");
    Files.writeString(list, "no tab\n\t\n" + Files.readString(list));
    assertEquals(1, libraries().recent().size());
  }

  private Libraries libraries() {
    return new Libraries(
        folder.resolve("home"), LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
  }
}
