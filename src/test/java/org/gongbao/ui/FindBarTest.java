package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.ui.text.TextSurface;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Searching in the window with the keyboard.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class FindBarTest {
  @TempDir private static Path home;
  private WorkstationApp app;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    app = new WorkstationApp(DemoDesk.services(home), given);
    app.showDesk(work -> work.open(DemoDesk.rich()));
  }

  @Test
  void findsTintsAndTakesTheCaretThere(FxRobot robot) throws Exception {
    press(robot, KeyCode.F);
    robot.interact(() -> focusedField().setText("基本思路"));
    until(
        () -> work().spotProperty().get().filter(s -> s.origin() == Spot.Origin.FIND).isPresent());
    assertTrue(stage.getScene().getFocusOwner() instanceof TextField);
    assertFalse(stage.getScene().getRoot().lookupAll(".gb-tint-current").isEmpty());
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(stage.getScene().getFocusOwner() instanceof TextSurface);
    Spot spot = work().spotProperty().get().orElseThrow();
    assertEquals(4, spot.selection().caret().offset() - spot.selection().anchor().offset());
    assertTrue(stage.getScene().getRoot().lookupAll(".gb-tint-current").isEmpty());
  }

  @Test
  void replacesAllAndTakesItBack(FxRobot robot) throws Exception {
    Object before = work().treeProperty().get().orElseThrow().issue();
    press(robot, KeyCode.H);
    robot.interact(() -> focusedField().setText("通知"));
    until(() -> !hits().getItems().isEmpty());
    Node all =
        stage.getScene().getRoot().lookupAll(".gb-find-row > .button").stream()
            .filter(node -> node.toString().contains("全部替换"))
            .findFirst()
            .orElseThrow();
    robot.clickOn(all);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(), hits().getItems());
    robot.interact(() -> work().undo());
    assertEquals(before, work().treeProperty().get().orElseThrow().issue());
    assertFalse(hits().getItems().isEmpty());
  }

  @Test
  void goesToAnItemByName(FxRobot robot) {
    press(robot, KeyCode.G);
    robot.interact(() -> focusedField().setText("更正"));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(
        work().treeProperty().get().orElseThrow().issue().items().getLast().id(),
        work().itemProperty().get().orElseThrow());
  }

  private TextField focusedField() {
    return (TextField) stage.getScene().getFocusOwner();
  }

  @SuppressWarnings("unchecked")
  private TableView<Object> hits() {
    return (TableView<Object>) stage.getScene().getRoot().lookup(".gb-hits");
  }

  private static void press(FxRobot robot, KeyCode key) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void until(java.util.concurrent.Callable<Boolean> done) throws Exception {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, done);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private WorkModel work() {
    return app.work();
  }
}
