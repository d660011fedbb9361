package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.IssueSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearFiguresTest {
  @TempDir private Path folder;
  private OpenLibrary library;

  @BeforeEach
  void open() {
    Libraries libraries =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
    library = libraries.create(folder.resolve("a.gongbao"));
    library.addIssue(LibraryFixtures.plainIssue(3, 500, new CountingIds("p")), "导入", List.of());
  }

  @AfterEach
  void close() {
    library.close();
  }

  private YearFigures figures() {
    return new YearFigures(library, new FontLibrary(List.of()));
  }

  @Test
  void figuresAreKeptUntilTheStyleIsAnother() {
    IssueSummary issue = library.issues().getFirst();
    assertEquals(Optional.empty(), figures().kept(issue));
    IssueFigures measured = figures().of(issue);
    assertEquals(library.read(issue.id()).items().size(), measured.items());
    assertTrue(measured.characters() > 500, measured.toString());
    assertEquals(0, measured.pages() % 4);
    assertEquals(Optional.of(measured), figures().kept(issue));
    HouseStyle style = library.style();
    library.keepStyle(
        new HouseStyle(
            "另一个",
            style.paper(),
            style.area(),
            style.lines(),
            style.flow(),
            style.tables(),
            style.types(),
            style.fonts()));
    assertEquals(Optional.empty(), figures().kept(issue));
  }
}
