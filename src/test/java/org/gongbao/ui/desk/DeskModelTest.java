package org.gongbao.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.MemorySettings;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.model.plan.YearSlot;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskModelTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2020-06-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final DirectTasks tasks = new DirectTasks();
  private final List<Throwable> failed = new ArrayList<>();
  private LibraryModel library;
  private DeskModel desk;

  @BeforeEach
  void open() {
    Path file = folder.resolve("a.gongbao");
    Libraries libraries = new Libraries(folder, LibraryFixtures.desk(tasks, new CountingIds("s")));
    try (var made = libraries.create(file)) {
      for (int i = 470; i < 480; i++) {
        made.addIssue(
            LibraryFixtures.plainIssue(i, 300, new CountingIds("p" + i + "-")), "导入", List.of());
      }
    }
    Means means = new Means(Messages.in("zh"), tasks, TODAY, failed::add);
    WorkModel work = new WorkModel();
    library =
        new LibraryModel(
            libraries, new MemorySettings(), new BusyModel(tasks, error -> {}), work, e -> {});
    desk = new DeskModel(library, work, means, new FontLibrary(List.of()));
    desk.start();
    library.open(file);
  }

  @AfterEach
  void close() {
    library.close(() -> {}, unsaved -> {});
    assertEquals(List.of(), failed);
  }

  @Test
  void theYearOfTheIssueOnTheDeskIsShownAndThatIssueChosen() {
    assertEquals(2019, desk.yearProperty().get().number());
    YearSlot chosen = desk.chosenProperty().get().orElseThrow();
    assertTrue(desk.isOpen(chosen));
    assertEquals(24, chosen.number().last());
  }

  @Test
  void whatIssuesComeToIsKnownOfAllOfTheYear() {
    List<YearSlot> there =
        desk.yearProperty().get().slots().stream().filter(s -> s.issue().isPresent()).toList();
    assertEquals(10, there.size());
    for (YearSlot slot : there) {
      assertTrue(desk.figuresProperty().get().containsKey(slot.issue().orElseThrow().id()));
    }
  }

  @Test
  void theNextYearHasWhatIsToCome() {
    desk.step(1);
    assertEquals(2020, desk.yearProperty().get().number());
    List<YearSlot> slots = desk.yearProperty().get().slots();
    assertEquals(24, slots.size());
    assertTrue(slots.stream().allMatch(slot -> slot.issue().isEmpty()));
    assertEquals(1, slots.getFirst().number().first());
    desk.choose(slots.get(3));
    desk.again();
    assertEquals(Optional.of(slots.get(3)), desk.chosenProperty().get());
  }

  @Test
  void withoutALibraryThereIsNoYear() {
    library.close(() -> {}, unsaved -> {});
    assertEquals(0, desk.yearProperty().get().number());
    assertEquals(Optional.empty(), desk.chosenProperty().get());
  }
}
