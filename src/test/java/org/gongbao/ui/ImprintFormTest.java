package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.model.Branch;
import org.gongbao.model.Colophon;
import org.gongbao.model.Issue;
import org.gongbao.model.Masthead;
import org.gongbao.model.NodeId;
import org.gongbao.model.QrCode;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The forms of masthead and colophon, by the keyboard.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class ImprintFormTest {
  private static final String ADDRESS = "https://gongbao.jiangzhou.example/2026/22";
  @TempDir private static Path home;
  private WorkstationApp app;

  @Start
  void start(Stage given) {
    app = new WorkstationApp(DemoDesk.services(home), given);
    Issue issue = DemoIssue.rich().issue();
    QrCode code = new QrCode(new NodeId("code"), Text.of(ADDRESS), Text.of("公报电子版"));
    Issue coded =
        Tree.of(issue).splice(issue.colophon().id(), Branch.CODES, 0, 0, List.of(code)).issue();
    app.showDesk(work -> work.open(DemoDesk.of(coded)));
  }

  @Test
  void lookingChangesNothing(FxRobot robot) {
    robot.interact(() -> work().select(masthead().id()));
    robot.interact(() -> work().select(colophon().id()));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> work().select(masthead().id()));
    assertEquals(0, work().stepsProperty().get());
    assertEquals(ADDRESS, code().text().chars());
  }

  @Test
  void slogansAreAddedMovedAndTakenOut(FxRobot robot) {
    NodeId first = masthead().slogans().getFirst().id();
    robot.interact(() -> work().go(WorkModel.startOf(first, Slot.VALUE), Spot.Origin.COMMAND));
    robot.push(KeyCode.END).push(KeyCode.ENTER);
    assertEquals(2, masthead().slogans().size());
    NodeId added = masthead().slogans().get(1).id();
    robot.push(KeyCode.ALT, KeyCode.UP);
    assertEquals(added, masthead().slogans().getFirst().id());
    robot.push(KeyCode.BACK_SPACE);
    assertEquals(List.of(first), masthead().slogans().stream().map(s -> s.id()).toList());
    robot.interact(work()::undo);
    assertEquals(2, masthead().slogans().size());
  }

  @Test
  void linesAreWalkedThroughAndTakenOut(FxRobot robot) {
    NodeId address = colophon().lines().getFirst().id();
    robot.interact(() -> work().go(WorkModel.startOf(address, Slot.VALUE), Spot.Origin.COMMAND));
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(address, colophon().lines().get(1).id());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    assertEquals(2, colophon().lines().size());
  }

  @Test
  void whatIsTooLongForACodeIsNotTaken(FxRobot robot) {
    robot.interact(() -> work().select(colophon().id()));
    robot.interact(
        () -> work().go(WorkModel.startOf(code().id(), Slot.CAPTION), Spot.Origin.COMMAND));
    WaitForAsyncUtils.waitForFxEvents();
    TextField content = robot.lookup(".gb-slot-row .text-field").queryAs(TextField.class);
    robot.interact(content::requestFocus);
    robot.interact(() -> content.setText("https://a.example/" + "长".repeat(90)));
    robot.push(KeyCode.ENTER);
    assertEquals(ADDRESS, code().text().chars());
    assertEquals(0, work().stepsProperty().get());
    Label error = robot.lookup(".gb-slot-row .gb-field-error").queryAs(Label.class);
    assertTrue(error.isVisible() && error.getText().contains("213"), error.getText());
    robot.interact(() -> content.setText("https://a.example/23"));
    robot.push(KeyCode.ENTER);
    assertFalse(error.isVisible());
    assertEquals("https://a.example/23", code().text().chars());
    robot.interact(work()::undo);
    assertEquals(ADDRESS, code().text().chars());
    assertEquals(ADDRESS, content.getText());
  }

  @Test
  void anEmptyRegisterChangesNoNamesAndSaysSo(FxRobot robot) {
    NodeId editor = masthead().lines().getLast().id();
    robot.interact(() -> work().go(WorkModel.startOf(editor, Slot.VALUE), Spot.Origin.COMMAND));
    robot.push(KeyCode.F4);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(0, work().stepsProperty().get());
    assertTrue(work().saidProperty().get().startsWith("登记册里没有"), work().saidProperty().get());
  }

  private WorkModel work() {
    return app.work();
  }

  private Issue issue() {
    return work().treeProperty().get().orElseThrow().issue();
  }

  private Masthead masthead() {
    return issue().masthead();
  }

  private Colophon colophon() {
    return issue().colophon();
  }

  private QrCode code() {
    return colophon().codes().getFirst();
  }
}
