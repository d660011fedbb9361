package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.ui.fx.Focus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A window of 1000×700: the fields fold to a line, so that the text has room.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class LowWindowTest {
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
  void fieldsFoldToALineAndOpenWhileOneIsInThem(FxRobot robot) {
    resize(robot, 1000);
    assertTrue(shown(".gb-fields"));
    assertFalse(shown(".gb-fields-line"));
    resize(robot, 700);
    assertFalse(shown(".gb-fields"));
    assertTrue(shown(".gb-fields-line"));
    Button line = (Button) stage.getScene().lookup(".gb-fields-line");
    String title =
        app.work()
            .shown()
            .flatMap(part -> part.text(org.gongbao.model.Slot.TITLE))
            .orElseThrow()
            .chars();
    assertEquals(title, line.getText().split("\u3000", 2)[0]);
    robot.interact(line::requestFocus);
    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(shown(".gb-fields"));
    assertTrue(Focus.isIn((javafx.scene.Parent) stage.getScene().lookup(".gb-fields")));
    robot.push(KeyCode.F6);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(shown(".gb-fields"));
  }

  private void resize(FxRobot robot, double height) {
    robot.interact(() -> stage.setHeight(height));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> stage.getScene().getRoot().layout());
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// True when it and all it stands in is visible.
  private boolean shown(String style) {
    Node at = stage.getScene().lookup(style);
    boolean visible = at != null;
    while (at != null) {
      visible &= at.isVisible();
      at = at.getParent();
    }
    return visible;
  }
}
