package org.gongbao.ui.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.OpenLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.Register;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class DistributionViewTest {
  @TempDir private static Path home;
  private final List<Throwable> errors = new ArrayList<>();
  private LibraryModel library;
  private DistributionModel model;
  private DistributionView view;

  @Start
  void start(Stage stage) {
    DirectTasks tasks = new DirectTasks();
    String name = "发" + System.nanoTime();
    Path file = home.resolve(name + ".gongbao");
    Libraries libraries = new Libraries(home, LibraryFixtures.desk(tasks, new CountingIds(name)));
    try (OpenLibrary made = libraries.create(file)) {
      made.addIssue(LibraryFixtures.plainIssue(1, 300, new CountingIds("p")), "导入", List.of());
      for (String unit : List.of("江州市图书馆", "江州市档案馆", "临江县政府办")) {
        Entry line = made.registers().blank(Register.RECIPIENTS);
        line = line.with(Column.UNIT, unit).with(Column.COPIES, "5");
        made.registers().change("registers.step.add", List.of(EntryChange.added(line)));
      }
    }
    WorkModel work = new WorkModel();
    BusyModel busy = new BusyModel(tasks, errors::add);
    library = new LibraryModel(libraries, new MemorySettings(), busy, work, errors::add);
    Messages messages = Messages.in("zh");
    Means means = new Means(messages, tasks, LibraryFixtures.CLOCK, errors::add);
    model = new DistributionModel(library, work, means, () -> {});
    library.open(file);
    Command none = Command.always("distribution.command.csv", "", () -> {});
    view =
        new DistributionView(model, messages, new DistributionView.Buttons(none, none, none, none));
    stage.setScene(new Scene(view, 900, 600));
    stage.show();
    model.enter();
    view.takeFocus();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> library.close(() -> {}, errors::add));
    assertEquals(List.of(), errors);
  }

  private List<List<String>> deliveries() {
    return library
        .libraryProperty()
        .get()
        .orElseThrow()
        .registers()
        .entries(Register.DELIVERIES)
        .stream()
        .map(line -> line.fields().subList(1, 4))
        .toList();
  }

  @Test
  void oneWritesDownTheListAsReturnsAreCounted(FxRobot robot) {
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.DIGIT1);
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DIGIT2);
    robot.push(KeyCode.ENTER);
    assertEquals(List.of(List.of("江州市图书馆", "", "1"), List.of("临江县政府办", "", "2")), deliveries());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of(List.of("江州市图书馆", "", "1")), deliveries());
  }

  @Test
  void escapeLeavesAFieldAsItWas(FxRobot robot) {
    robot.push(KeyCode.DIGIT9);
    robot.push(KeyCode.ESCAPE);
    assertEquals(List.of(), deliveries());
    robot.push(KeyCode.DIGIT9);
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.ESCAPE);
    assertEquals(List.of(List.of("江州市图书馆", "9", "")), deliveries());
  }

  @Test
  void onlyWhatIsSoughtIsListed(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.interact(() -> robot.lookup(".text-field").queryTextInputControl().setText("馆"));
    assertEquals(2, view.listed().size());
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DIGIT0);
    robot.push(KeyCode.ENTER);
    assertEquals(List.of(List.of("江州市图书馆", "0", "")), deliveries());
    assertEquals(10, model.shownProperty().get().handout().orElseThrow().distribution().copies());
    assertTrue(view.listed().getFirst().differs());
    assertFalse(view.listed().getLast().differs());
  }
}
