package org.gongbao.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.gongbao.app.MemorySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class FindFieldTest {
  private FindField field;
  private Button menu;

  @Start
  void start(Stage stage) {
    field = new FindField("查找", "以前", new FindHistory(new MemorySettings(), "find"));
    menu = new Button("写法");
    stage.setScene(new Scene(new VBox(field, menu)));
    stage.show();
  }

  @Test
  void aSignOfAPatternGoesWhereTheCaretWas(FxRobot robot) {
    TextField wanted = field.field();
    robot.interact(
        () -> {
          wanted.requestFocus();
          wanted.setText("第号");
          wanted.positionCaret(1);
          menu.requestFocus();
          field.insert("[数]");
        });
    assertEquals("第[数]号", wanted.getText());
    assertEquals(List.of(4, 4), List.of(wanted.getCaretPosition(), wanted.getAnchor()));
  }
}
