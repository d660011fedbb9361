package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.edit.Selection;
import org.gongbao.edit.structure.Marking;
import org.gongbao.model.Branch;
import org.gongbao.model.Cell;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.TextStyle;
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

/// A table in the window, used as a person does.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class TableEditingTest {
  @TempDir private static Path home;
  private WorkstationApp app;
  private Stage stage;
  private NodeId table;

  @Start
  void start(Stage given) {
    stage = given;
    app = new WorkstationApp(DemoDesk.services(home), given);
    app.showDesk(work -> work.open(DemoDesk.rich()));
  }

  @BeforeEach
  void findTable() {
    WaitForAsyncUtils.waitForFxEvents();
    work()
        .treeProperty()
        .get()
        .orElseThrow()
        .issue()
        .walk(
            node -> {
              if (node instanceof Table found && table == null) {
                table = found.id();
              }
            });
  }

  @Test
  void tabWalksAndMakesARowAtTheEnd(FxRobot robot) {
    int rows = table().rows().size();
    Cell last = table().rows().getLast().cells().getLast();
    goTo(robot, last, 0);
    press(robot, KeyCode.TAB);
    assertEquals(rows + 1, table().rows().size());
    assertEquals(table().rows().getLast().cells().getFirst().id(), caret().node());
    press(robot, KeyCode.SHIFT, KeyCode.TAB);
    assertEquals(last.id(), caret().node());
  }

  @Test
  void shiftedArrowsSelectCellsAndDeleteEmptiesThem(FxRobot robot) {
    Table before = table();
    goTo(robot, cell(1, 0), cell(1, 0).text().length());
    press(robot, KeyCode.SHIFT, KeyCode.RIGHT);
    press(robot, KeyCode.SHIFT, KeyCode.DOWN);
    assertTrue(tints() > 0);
    press(robot, KeyCode.DELETE);
    assertEquals("", cell(1, 0).text().chars() + cell(1, 1).text().chars());
    assertEquals("", cell(2, 0).text().chars() + cell(2, 1).text().chars());
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, table());
  }

  @Test
  void aMarkIsSetOnAllCellsSelectedWhichStaySelected(FxRobot robot) {
    goTo(robot, cell(1, 0), cell(1, 0).text().length());
    press(robot, KeyCode.SHIFT, KeyCode.RIGHT);
    press(robot, KeyCode.CONTROL, KeyCode.B);
    assertTrue(Marking.has(cell(1, 0).text(), TextStyle.STRONG));
    assertTrue(Marking.has(cell(1, 1).text(), TextStyle.STRONG));
    assertEquals(1, tints());
    press(robot, KeyCode.CONTROL, KeyCode.B);
    assertTrue(cell(1, 0).text().marks().isEmpty());
  }

  @Test
  void cellsAreCopiedAndPasted(FxRobot robot) {
    String first = cell(1, 0).text().chars();
    String second = cell(1, 1).text().chars();
    goTo(robot, cell(1, 0), cell(1, 0).text().length());
    press(robot, KeyCode.SHIFT, KeyCode.RIGHT);
    press(robot, KeyCode.CONTROL, KeyCode.C);
    press(robot, KeyCode.ESCAPE);
    assertEquals(0, tints());
    int columns = table().rows().get(1).cells().size();
    goTo(robot, cell(2, columns - 1), 0);
    press(robot, KeyCode.CONTROL, KeyCode.V);
    assertEquals(first, cell(2, columns - 1).text().chars());
    assertEquals(second, cell(2, columns).text().chars());
  }

  @Test
  void aPlainTextIsPastedIntoTheText(FxRobot robot) {
    String before = cell(1, 1).text().chars();
    goTo(robot, cell(1, 1), 0);
    robot.interact(() -> clip("江州"));
    press(robot, KeyCode.CONTROL, KeyCode.V);
    assertEquals("江州" + before, cell(1, 1).text().chars());
  }

  @Test
  void controlATwiceSelectsTheTable(FxRobot robot) {
    goTo(robot, cell(1, 1), 0);
    press(robot, KeyCode.CONTROL, KeyCode.A);
    assertEquals(0, tints());
    press(robot, KeyCode.CONTROL, KeyCode.A);
    assertTrue(tints() > 1);
    robot.type(KeyCode.A);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(0, tints());
    assertFalse(cell(1, 1).text().isEmpty());
  }

  @Test
  void rowsMoveAndGoByKeys(FxRobot robot) {
    Table before = table();
    NodeId row = before.rows().get(2).id();
    goTo(robot, cell(2, 1), 1);
    press(robot, KeyCode.ALT, KeyCode.UP);
    assertEquals(row, table().rows().get(1).id());
    assertEquals(1, caret().offset());
    press(robot, KeyCode.ALT, KeyCode.DELETE);
    assertEquals(before.rows().size() - 1, table().rows().size());
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, table());
  }

  @Test
  void draggingOverCellsSelectsThem(FxRobot robot) {
    goTo(robot, cell(1, 1), 0);
    Node from = surface(cell(1, 1));
    Node to = surface(cell(2, 2));
    robot.drag(from).dropTo(to);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(2, tints());
  }

  private static void clip(String chars) {
    ClipboardContent content = new ClipboardContent();
    content.putString(chars);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void goTo(FxRobot robot, Cell cell, int offset) {
    Selection caret = Selection.caretAt(new Place(cell.id(), Slot.TEXT, offset));
    robot.interact(() -> work().go(caret, Spot.Origin.COMMAND));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Place caret() {
    return work().spotProperty().get().orElseThrow().selection().caret();
  }

  /// Rows in view that show a selection of cells.
  private long tints() {
    return stage.getScene().getRoot().lookupAll(".gb-cells-selected").stream()
        .filter(Node::isVisible)
        .count();
  }

  private TextSurface surface(Cell cell) {
    return stage.getScene().getRoot().lookupAll(".gb-surface").stream()
        .map(TextSurface.class::cast)
        .filter(surface -> surface.place().node().equals(cell.id()))
        .findFirst()
        .orElseThrow();
  }

  private Cell cell(int row, int column) {
    List<org.gongbao.model.Node> cells = table().rows().get(row).children(Branch.CELLS);
    return (Cell) cells.get(column);
  }

  private Table table() {
    return (Table) work().treeProperty().get().orElseThrow().find(table).orElseThrow();
  }

  private WorkModel work() {
    return app.work();
  }
}
