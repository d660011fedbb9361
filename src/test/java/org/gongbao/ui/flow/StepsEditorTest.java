package org.gongbao.ui.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.app.Workflows;
import org.gongbao.l10n.Messages;
import org.gongbao.review.workflow.WorkflowDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class StepsEditorTest {
  private StepsEditor editor;

  @Start
  void start(Stage stage) {
    editor = new StepsEditor(Messages.in("zh"), Workflows.usualText());
    stage.setScene(new Scene(editor, 940, 640));
    stage.show();
    editor.table().requestFocus();
  }

  private List<String> names() {
    return editor.table().getItems().stream().map(line -> line.step().name()).toList();
  }

  private void choose(FxRobot robot, int row) {
    robot.interact(() -> editor.table().getSelectionModel().clearAndSelect(row));
  }

  @Test
  void stepsAreMovedSwitchedOffAndBroughtBackByKey(FxRobot robot) {
    List<String> before = names();
    assertEquals(17, before.size());
    choose(robot, 10);
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertEquals("三校整理", names().get(11));
    assertEquals(11, editor.table().getSelectionModel().getSelectedIndex());
    robot.push(KeyCode.DELETE);
    assertFalse(editor.table().getItems().get(11).on());
    assertEquals(16, WorkflowDraft.read(editor.text()).workflow().steps().size());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, names());
    assertFalse(editor.isChanged());
    // What the program brings along is kept as such.
    assertEquals("", editor.text());
  }

  @Test
  void typingIsOneStepAndTellsWhatIsWrong(FxRobot robot) {
    choose(robot, 3);
    robot.interact(() -> editor.form().name().setText("初"));
    robot.interact(() -> editor.form().name().setText("初审"));
    assertEquals("初审", names().get(3));
    robot.interact(() -> editor.form().name().setText(""));
    assertTrue(editor.faultProperty().get().contains("步骤3没有名称"), editor.faultProperty().get());
    robot.interact(() -> editor.form().name().setText("初审"));
    robot.interact(() -> editor.form().signers().setText("门卫"));
    assertTrue(editor.faultProperty().get().contains("“门卫”"), editor.faultProperty().get());
    robot.interact(() -> editor.form().signers().setText("责任编辑＋主编／通读"));
    assertEquals("", editor.faultProperty().get());
    assertEquals(2, editor.table().getItems().get(3).step().slots().size());
    robot.interact(editor.table()::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("责任编辑", editor.form().signers().getText());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("一审（初审）", names().get(3));
  }

  @Test
  void oneStepMustReleaseForPrint(FxRobot robot) {
    choose(robot, 12);
    robot.push(KeyCode.DELETE);
    assertTrue(editor.faultProperty().get().contains("现在有0步"), editor.faultProperty().get());
    robot.push(KeyCode.DELETE);
    assertEquals("", editor.faultProperty().get());
  }
}
