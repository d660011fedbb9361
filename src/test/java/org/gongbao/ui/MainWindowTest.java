package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.edit.Selection;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.ui.text.TextSurface;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window on the headless screen of 1000×1000, used as a person does.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class MainWindowTest {
  @TempDir private static Path home;
  private WorkstationApp app;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    app = new WorkstationApp(DemoDesk.services(home), given);
    app.showDesk(work -> work.open(DemoDesk.rich()));
  }

  @BeforeEach
  void settled() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void opensOnAScreenOfAThousandSquare() {
    assertEquals(List.of(1000.0, 1000.0), List.of(stage.getWidth(), stage.getHeight()));
    assertTrue(stage.getScene().lookup(".gb-outline").isVisible());
  }

  @Test
  void showsTheItemChosenInTheOutline(FxRobot robot) {
    robot.clickOn("更正启事");
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(Optional.of(items().getLast().id()), work().itemProperty().get());
    assertTrue(surfaceOf(paragraph(items().getLast(), 0)).isPresent());
  }

  @Test
  void typingChangesTheTreeAndUndoRestoresIt(FxRobot robot) {
    NodeId paragraph = paragraph(items().get(1), 1);
    String before = chars(paragraph);
    robot.interact(() -> goTo(paragraph, 2));
    robot.press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before.substring(0, 2) + "1" + before.substring(2), chars(paragraph));
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before, chars(paragraph));
    assertEquals(2, surfaceOf(paragraph).orElseThrow().selection().caret().offset());
  }

  @Test
  void undoIsOfferedAsLongAsThereIsSomethingToUndo(FxRobot robot) {
    NodeId paragraph = paragraph(items().get(1), 1);
    assertTrue(undo().isDisabled());
    for (int round = 0; round < 2; round++) {
      robot.interact(() -> goTo(paragraph, 2));
      robot.press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
      WaitForAsyncUtils.waitForFxEvents();
      assertFalse(undo().isDisabled());
      robot.clickOn(undo());
      WaitForAsyncUtils.waitForFxEvents();
      assertTrue(undo().isDisabled());
    }
  }

  /// Else the caret would be kept in view where it is not.
  @Test
  void changedTextIsMeasuredInItsOwnFontAtOnce(FxRobot robot) {
    NodeId paragraph = paragraph(items().get(1), 1);
    robot.interact(() -> goTo(paragraph, 2));
    TextSurface surface = surfaceOf(paragraph).orElseThrow();
    List<Double> heights = new ArrayList<>();
    robot.interact(
        () -> {
          app.work().put("长".repeat(200));
          heights.add(surface.prefHeight(surface.getWidth()));
        });
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> heights.add(surface.prefHeight(surface.getWidth())));
    assertEquals(heights.getLast(), heights.getFirst());
  }

  @Test
  void compositionReachesTheTreeOnlyWhenCommitted(FxRobot robot) {
    NodeId paragraph = paragraph(items().get(1), 1);
    String before = chars(paragraph);
    robot.interact(() -> goTo(paragraph, 0));
    TextSurface surface = surfaceOf(paragraph).orElseThrow();
    robot.interact(() -> surface.fireEvent(composing("zhong")));
    assertEquals(before, chars(paragraph));
    robot.interact(() -> surface.fireEvent(committed("中")));
    assertEquals("中" + before, chars(paragraph));
  }

  @Test
  void enterSplitsAndBackspaceJoins(FxRobot robot) {
    NodeId paragraph = paragraph(items().get(1), 1);
    Item before = items().get(1);
    robot.interact(() -> goTo(paragraph, 4));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(4, chars(paragraph).length());
    robot.press(KeyCode.BACK_SPACE).release(KeyCode.BACK_SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before, items().get(1));
  }

  @Test
  void sourceLineLeadsToItsBlock(FxRobot robot) {
    NodeId paragraph = paragraph(items().get(1), 1);
    robot.press(KeyCode.F9).release(KeyCode.F9);
    robot.interact(() -> goTo(paragraph, 0));
    WaitForAsyncUtils.waitForFxEvents();
    Node line =
        stage.getScene().getRoot().lookupAll(".gb-source-line").stream()
            .filter(node -> ((Label) node.lookup(".gb-source-text")).getText().contains("基本思路"))
            .findFirst()
            .orElseThrow();
    robot.clickOn(line);
    WaitForAsyncUtils.waitForFxEvents();
    Spot spot = work().spotProperty().get().orElseThrow();
    assertEquals(Spot.Origin.SOURCE, spot.origin());
    assertEquals("基本思路", chars(spot.node()));
  }

  private Node undo() {
    return stage.getScene().getRoot().lookupAll(".gb-tool").stream()
        .filter(node -> "撤销".equals(node.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private WorkModel work() {
    return app.work();
  }

  private List<Item> items() {
    return work().treeProperty().get().orElseThrow().issue().items();
  }

  private void goTo(NodeId node, int offset) {
    work().go(Selection.caretAt(new Place(node, Slot.TEXT, offset)), Spot.Origin.COMMAND);
  }

  private String chars(NodeId node) {
    return work()
        .treeProperty()
        .get()
        .orElseThrow()
        .find(node)
        .orElseThrow()
        .text(Slot.TEXT)
        .orElseThrow()
        .chars();
  }

  private static NodeId paragraph(Item item, int index) {
    return item.children(org.gongbao.model.Branch.BODY).stream()
        .filter(Paragraph.class::isInstance)
        .skip(index)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Optional<TextSurface> surfaceOf(NodeId node) {
    return stage.getScene().getRoot().lookupAll(".gb-surface").stream()
        .map(TextSurface.class::cast)
        .filter(surface -> surface.place().equals(new Place(node, Slot.TEXT, 0)))
        .findFirst();
  }

  private static InputMethodEvent composing(String chars) {
    InputMethodTextRun run = new InputMethodTextRun(chars, InputMethodHighlight.UNSELECTED_RAW);
    return new InputMethodEvent(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(run), "", chars.length());
  }

  private static InputMethodEvent committed(String chars) {
    return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), chars, 0);
  }
}
