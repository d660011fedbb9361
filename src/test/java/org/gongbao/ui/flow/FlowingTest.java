package org.gongbao.ui.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageExporter;
import org.gongbao.app.SignOff;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.TestKeys;
import org.gongbao.l10n.Messages;
import org.gongbao.review.workflow.ApprovalLog;
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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class FlowingTest {
  @TempDir private static Path home;
  private final List<Throwable> errors = new ArrayList<>();
  private final TestKeys keys = TestKeys.office();
  private final WorkModel work = new WorkModel();
  private PageExporter pages;
  private LibraryModel library;
  private Flowing flowing;

  @Start
  void start(Stage stage) {
    DirectTasks tasks = new DirectTasks();
    Messages messages = Messages.in("zh");
    String name = "签" + System.nanoTime();
    Path file = home.resolve(name + ".gongbao");
    Libraries libraries =
        new Libraries(home.resolve(name), LibraryFixtures.desk(tasks, new CountingIds(name)), keys);
    try (OpenLibrary made = libraries.create(file)) {
      made.addIssue(LibraryFixtures.plainIssue(1, 100, new CountingIds("p")), "导入", List.of());
    }
    BusyModel busy = new BusyModel(tasks, errors::add);
    library = new LibraryModel(libraries, new MemorySettings(), busy, work, errors::add);
    pages = new PageExporter(new FontLibrary(List.of()), messages, LibraryFixtures.CLOCK);
    flowing =
        new Flowing(
            work,
            library,
            busy,
            new Means(messages, tasks, LibraryFixtures.CLOCK, errors::add),
            open -> keys,
            pages,
            new Flowing.Ways(
                view -> {},
                () -> stage,
                () -> Optional.of(List.of()),
                proposed -> Optional.empty()));
    stage.setScene(new Scene(flowing.list(), 900, 400));
    stage.show();
    library.open(file);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> library.close(() -> {}, unsaved -> {}));
    assertEquals(List.of(), errors);
  }

  private void run(String name) {
    Command command =
        flowing.menu().commands().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    Platform.runLater(command.action());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void begin(FxRobot robot) {
    run("flow.command.start");
    take(robot);
    assertEquals(13, table(robot).getItems().size());
  }

  private static void take(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static TableView<?> table(FxRobot robot) {
    return robot.lookup(".gb-table").queryAs(TableView.class);
  }

  private static void choose(FxRobot robot, int row) {
    robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(row));
  }

  private static void type(FxRobot robot, String passphrase) {
    PasswordField field = robot.lookup(".password-field").queryAs(PasswordField.class);
    robot.interact(() -> field.setText(passphrase));
  }

  private static String fault(FxRobot robot) {
    return robot.lookup(".gb-form-fault").queryAs(Label.class).getText();
  }

  private ApprovalLog log() {
    OpenLibrary open = library.libraryProperty().get().orElseThrow();
    return SignOff.of(open, work.session().orElseThrow().tree().issue().id(), keys, pages).log();
  }

  @Test
  void theIssueChosenSignsAllItemsAtTheStepAndOnesOwnIsWithdrawn(FxRobot robot) {
    begin(robot);
    choose(robot, 0);
    run("flow.command.sign");
    type(robot, TestKeys.PASSPHRASE);
    take(robot);
    assertEquals(12, log().standing().size());
    assertEquals("目录编排", table(robot).getColumns().get(1).getCellData(1));
    choose(robot, 2);
    run("flow.command.withdraw");
    type(robot, TestKeys.PASSPHRASE);
    take(robot);
    // Not without a reason.
    assertEquals(12, log().standing().size());
    TextField reason =
        robot
            .lookup(".text-field")
            .match(TextField.class::isInstance)
            .match(field -> !(field instanceof PasswordField))
            .queryAs(TextField.class);
    robot.interact(() -> reason.setText("误签"));
    take(robot);
    assertEquals(11, log().standing().size());
    assertTrue(
        robot.lookup(".gb-flow-waiting").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.getText().contains("撤回：误签")));
  }

  @Test
  void aWrongPassphraseIsAskedForAgain(FxRobot robot) {
    begin(robot);
    choose(robot, 1);
    run("flow.command.sign");
    type(robot, "不是这个口令");
    take(robot);
    assertEquals("口令不对，没有签字。", fault(robot));
    assertEquals(0, log().standing().size());
    type(robot, TestKeys.PASSPHRASE);
    assertEquals("", fault(robot));
    take(robot);
    assertEquals(1, log().standing().size());
  }

  @Test
  void whoCannotSignIsToldWhyBeforeTheyType(FxRobot robot) {
    begin(robot);
    choose(robot, 1);
    run("flow.command.sign");
    ComboBox<?> who = robot.lookup(".combo-box").queryAs(ComboBox.class);
    robot.interact(() -> who.getSelectionModel().select(1));
    assertEquals("现在不能签：这一步由编务签。", fault(robot));
    type(robot, TestKeys.PASSPHRASE);
    take(robot);
    assertEquals(0, log().standing().size());
    robot.push(KeyCode.ESCAPE);
  }
}
