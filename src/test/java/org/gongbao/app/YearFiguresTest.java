package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.edit.TextEdit;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.ledger.LedgerSeries;
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
    library.addIssue(LibraryFixtures.numberedIssue(3, 500, new CountingIds("p")), "导入", List.of());
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
    library.keepStyle(renamed(library.style()));
    assertEquals(Optional.empty(), figures().kept(issue));
  }

  @Test
  void figuresKeptBeforePagesWereAreMeasuredAgain() {
    IssueSummary issue = library.issues().getFirst();
    IssueFigures measured = figures().of(issue);
    String key = KeptFigures.key(issue.id());
    String setting = library.setting(key).orElseThrow();
    library.putSetting(key, setting.substring(0, setting.indexOf(" |")));
    assertEquals(Optional.empty(), figures().kept(issue));
    assertEquals(measured, figures().of(issue));
    assertEquals(Optional.of(setting), library.setting(key));
  }

  @Test
  void theLedgerTellsPagesWhileTheyAreKnown() {
    IssueSummary issue = library.issues().getFirst();
    assertEquals(Set.of(""), Set.copyOf(pages().values()));
    figures().of(issue);
    Map<NodeId, String> known = pages();
    assertEquals(library.read(issue.id()).items().size(), known.size());
    List<Integer> inOrder =
        library.read(issue.id()).items().stream()
            .map(item -> Integer.parseInt(known.getOrDefault(item.id(), "0")))
            .toList();
    assertTrue(inOrder.getFirst() > 0, inOrder.toString());
    assertEquals(inOrder.stream().sorted().toList(), inOrder);
    assertTrue(inOrder.getLast() > inOrder.getFirst(), inOrder.toString());
    IssueSession session = library.openIssue(issue.id());
    Place title = new Place(session.tree().issue().items().getFirst().id(), Slot.TITLE, 0);
    session.type(new TextEdit(title, Text.EMPTY, Text.of("补")), null, null);
    assertEquals(Set.of(""), Set.copyOf(pages().values()));
    session.undo();
    library.flush();
    figures().of(library.issues().getFirst());
    assertEquals(known, pages());
    library.keepStyle(renamed(library.style()));
    assertEquals(Set.of(""), Set.copyOf(pages().values()));
  }

  private Map<NodeId, String> pages() {
    Map<NodeId, String> pages = new HashMap<>();
    library.ledger(Tasks.Progress.NONE).orElseThrow().series().stream()
        .flatMap(LedgerSeries::entries)
        .map(entry -> entry.line().printed())
        .forEach(printed -> pages.put(printed.item(), printed.page()));
    return pages;
  }

  private static HouseStyle renamed(HouseStyle style) {
    return new HouseStyle(
        "另一个",
        style.paper(),
        style.area(),
        style.lines(),
        style.flow(),
        style.tables(),
        style.types(),
        style.fonts());
  }
}
