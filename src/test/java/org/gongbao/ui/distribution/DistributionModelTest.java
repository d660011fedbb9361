package org.gongbao.ui.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.OpenLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.model.distribution.Share;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.Register;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionModelTest {
  @TempDir private Path folder;
  private final DirectTasks tasks = new DirectTasks();
  private final List<Throwable> errors = new ArrayList<>();
  private int written;
  private LibraryModel library;
  private DistributionModel model;

  @BeforeEach
  void open() {
    Path file = folder.resolve("a.gongbao");
    Libraries libraries = new Libraries(folder, LibraryFixtures.desk(tasks, new CountingIds("s")));
    try (OpenLibrary made = libraries.create(file)) {
      for (int i = 470; i < 480; i++) {
        made.addIssue(
            LibraryFixtures.plainIssue(i, 300, new CountingIds("p" + i + "-")), "导入", List.of());
      }
    }
    Means means = new Means(Messages.in("zh"), tasks, LibraryFixtures.CLOCK, errors::add);
    WorkModel work = new WorkModel();
    library =
        new LibraryModel(
            libraries, new MemorySettings(), new BusyModel(tasks, errors::add), work, errors::add);
    model = new DistributionModel(library, work, means, () -> written++);
    library.open(file);
  }

  @AfterEach
  void close() {
    library.close(() -> {}, failed -> {});
    assertEquals(List.of(), errors);
  }

  private void enter(String unit, String copies) {
    OpenLibrary open = library.libraryProperty().get().orElseThrow();
    open.registers()
        .change(
            "registers.step.add",
            List.of(
                EntryChange.added(
                    open.registers()
                        .blank(Register.RECIPIENTS)
                        .with(Column.UNIT, unit)
                        .with(Column.COPIES, copies))));
  }

  private Share only() {
    return model.shownProperty().get().shares().getFirst();
  }

  @Test
  void nothingIsReadBeforeTheRoomIsLookedAt() {
    assertEquals(Optional.empty(), model.shownProperty().get().handout());
    model.enter();
    assertEquals(10, model.issuesProperty().get().size());
    assertEquals(24, model.shownProperty().get().handout().orElseThrow().number().last());
    assertTrue(model.shownProperty().get().blank());
  }

  @Test
  void whatIsWrittenShowsAndIsTakenBack() {
    enter("江州市图书馆", "5");
    model.enter();
    assertFalse(model.shownProperty().get().blank());
    model.write("江州市图书馆", Column.COPIES, "7");
    model.write("江州市图书馆", Column.RETURNED, "1");
    assertEquals(List.of(7, 1), List.of(only().copies(), only().returned()));
    assertEquals(2, written);
    model.takeBack();
    model.takeBack();
    assertEquals(List.of(5, 0), List.of(only().copies(), only().returned()));
    assertEquals(Optional.empty(), model.shownProperty().get().last());
  }

  @Test
  void anotherIssueHasItsOwnExceptions() {
    enter("江州市图书馆", "5");
    model.enter();
    model.write("江州市图书馆", Column.COPIES, "0");
    model.choose(model.issuesProperty().get().get(3).id());
    assertEquals(5, only().copies());
    model.again();
    assertEquals(21, model.shownProperty().get().handout().orElseThrow().number().last());
    model.choose(model.issuesProperty().get().getFirst().id());
    assertEquals(0, only().copies());
  }

  @Test
  void withoutALibraryThereIsNothing() {
    model.enter();
    library.close(() -> {}, failed -> {});
    assertEquals(List.of(), model.issuesProperty().get());
    assertEquals(Optional.empty(), model.shownProperty().get().handout());
    assertFalse(model.isEditable());
  }
}
