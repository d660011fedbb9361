package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.edit.TextEdit;
import org.gongbao.model.ContentsWordings;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// 目录 in the window, by keys alone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class ContentsListTest {
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
  void anEntryIsWordedStaysWhenTheTitleChangesAndIsGivenBack(FxRobot robot) {
    Item item = issue().items().getFirst();
    String title = item.title().chars();
    robot.push(KeyCode.ALT, KeyCode.L);
    assertTrue(shown().contains(title), shown());
    robot.push(KeyCode.F2);
    field().ifPresent(field -> assertTrue(field.getText().startsWith(title)));
    robot.interact(() -> field().orElseThrow().setText("关于防汛的通知"));
    robot.push(KeyCode.ENTER);
    assertEquals(Optional.of("关于防汛的通知"), printed(item));
    assertTrue(shown().contains("关于防汛的通知") && shown().contains("REWORDED"), shown());

    robot.interact(() -> retitle(item, "江州市人民政府关于抗旱的通知"));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(shown().contains("STALE"), shown());
    assertEquals(Optional.of("关于防汛的通知"), printed(item));
    // Looked at and kept.
    robot.push(KeyCode.F2).push(KeyCode.ENTER);
    assertFalse(shown().contains("STALE"), shown());

    robot.push(KeyCode.DELETE);
    assertEquals(Optional.empty(), printed(item));
    assertTrue(shown().contains("江州市人民政府关于抗旱的通知"), shown());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Optional.of("关于防汛的通知"), printed(item));
  }

  @Test
  void escapeLeavesAnEntryAsItWas(FxRobot robot) {
    robot.push(KeyCode.ALT, KeyCode.L);
    robot.push(KeyCode.F2);
    robot.interact(() -> field().orElseThrow().setText("另一个"));
    robot.push(KeyCode.ESCAPE);
    assertEquals(ContentsWordings.NONE, issue().wordings());
    // Any other way to leave the field keeps what was typed.
    robot.push(KeyCode.F2);
    robot.interact(() -> field().orElseThrow().setText("另一个"));
    robot.push(KeyCode.F6);
    assertEquals(1, issue().wordings().entries().size());
  }

  @Test
  void enterLeadsToTheItem(FxRobot robot) {
    robot.push(KeyCode.ALT, KeyCode.L);
    robot.push(KeyCode.END).push(KeyCode.ENTER);
    Item last = issue().items().getLast();
    assertEquals(Optional.of(last.id()), app.work().itemProperty().get());
    assertEquals(
        Optional.of(new Place(last.id(), Slot.TITLE, 0)),
        app.work().spotProperty().get().map(spot -> spot.selection().caret()));
  }

  private void retitle(Item item, String title) {
    Text before = issue().items().getFirst().title();
    app.work()
        .session()
        .orElseThrow()
        .commit(
            "edit.type",
            List.of(new TextEdit(new Place(item.id(), Slot.TITLE, 0), before, Text.of(title))),
            null,
            null);
  }

  private Issue issue() {
    return app.work().treeProperty().get().orElseThrow().issue();
  }

  private Optional<String> printed(Item item) {
    return issue().wordings().of(item.id()).map(ContentsWordings.Wording::printed);
  }

  private String shown() {
    Node list = stage.getScene().getRoot().lookup(".gb-contents-list");
    return ((ListView<?>) list).getItems().toString();
  }

  private Optional<TextField> field() {
    return Optional.ofNullable((TextField) stage.getScene().getRoot().lookup(".gb-contents-field"));
  }
}
