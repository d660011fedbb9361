package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// 导出PDF by keys alone.
@ExtendWith(ApplicationExtension.class)
class PdfExportTest {
  @TempDir private static Path home;

  @Start
  void start(Stage stage) {
    new WorkstationApp(DemoDesk.services(home), stage).showDesk(work -> work.open(DemoDesk.rich()));
  }

  @Test
  void anIssueIsExportedByKeys(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.P);
    List<RadioButton> purposes =
        robot.lookup(".gb-pdf-purposes .radio-button").queryAllAs(RadioButton.class).stream()
            .toList();
    assertEquals(4, purposes.size());
    assertTrue(purposes.getFirst().isFocused());
    purposes.forEach(one -> assertFalse(one.getAccessibleText().isBlank()));
    robot.push(KeyCode.DOWN);
    assertTrue(purposes.get(1).isSelected());
    TextField file = robot.lookup(".gb-pdf-file .text-field").queryAs(TextField.class);
    assertTrue(file.getText().endsWith(" 一校样.pdf"), file.getText());
    Path target = home.resolve("导出.pdf");
    robot.interact(() -> file.setText(target.toString()));
    robot.push(KeyCode.ENTER);
    Node line = robot.lookup(".gb-pdf-done").query();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, line::isVisible);
    assertTrue(Files.size(target) > 10_000);
    assertTrue(line.getAccessibleText().contains(target.toString()), line.getAccessibleText());
    assertEquals(
        List.of("打开", "打开文件夹"),
        robot.from(line).lookup(".gb-form-button").queryAllAs(Button.class).stream()
            .map(Labeled::getText)
            .toList());
    robot.interact(() -> robot.from(line).lookup(".gb-icon-button").queryButton().fire());
    assertFalse(line.isVisible());
  }
}
