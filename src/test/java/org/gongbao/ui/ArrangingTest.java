package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.gongbao.model.Branch;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Section;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The outline as a person uses it: rows dragged, moved by key, removed and brought back.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class ArrangingTest {
  /// 刊头 and 版权栏; there is no 目录 in what is no whole issue.
  private static final int ROWS_ABOVE = 2;

  @TempDir private static Path home;
  private WorkstationApp app;
  private Stage stage;
  private Issue first;

  @Start
  void start(Stage given) {
    stage = given;
    app = new WorkstationApp(DemoDesk.services(home), given);
    app.showDesk(work -> work.open(DemoDesk.of(issue(3))));
  }

  @BeforeEach
  void settled() {
    WaitForAsyncUtils.waitForFxEvents();
    first = issue();
    assertEquals("甲0甲1甲2|乙0乙1乙2|", order());
  }

  /// Three sections, the last one empty.
  private static Issue issue(int items) {
    return (Issue)
        Issue.blank(new NodeId("i"))
            .withChildren(
                Branch.SECTIONS,
                List.of(section("甲", items), section("乙", items), section("丙", 0)));
  }

  private static Section section(String name, int items) {
    List<Item> made = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      String title = name + i;
      made.add(new Notice(new NodeId(title), Text.of(title), List.of()));
    }
    return new Section(new NodeId(name), Text.of(name + "栏"), made);
  }

  @Test
  void aRowIsDraggedIntoAnotherSectionAndBackByUndo(FxRobot robot) {
    drag(robot, row("甲0"), row("乙1"), 0.2);
    assertEquals("甲1甲2|乙0甲0乙1乙2|", order());
    drag(robot, row("甲0"), row("丙"), 0.5);
    assertEquals("甲1甲2|乙0乙1乙2|甲0", order());
    undo(robot);
    undo(robot);
    assertEquals(first, issue());
  }

  @Test
  void severalRowsGoTogetherAndStaySelected(FxRobot robot) {
    robot.clickOn(row("甲0"));
    robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).release(KeyCode.SHIFT);
    drag(robot, row("甲1"), row("乙2"), 0.8);
    assertEquals("甲2|乙0乙1乙2甲0甲1|", order());
    robot.press(KeyCode.ALT).push(KeyCode.UP).release(KeyCode.ALT);
    assertEquals("甲2|乙0乙1甲0甲1乙2|", order());
    undo(robot);
    undo(robot);
    assertEquals(first, issue());
  }

  @Test
  void escapeGivesUpADrag(FxRobot robot) {
    robot.drag(row("甲0"), MouseButton.PRIMARY).moveTo(row("乙1"));
    robot.push(KeyCode.ESCAPE);
    robot.drop();
    assertEquals(first, issue());
  }

  @Test
  void aSectionIsDraggedAndMovedByKey(FxRobot robot) {
    drag(robot, row("乙"), row("甲"), 0.2);
    assertEquals("乙0乙1乙2|甲0甲1甲2|", order());
    robot.clickOn(row("乙")).clickOn(row("乙"));
    robot.press(KeyCode.ALT).push(KeyCode.DOWN).release(KeyCode.ALT);
    assertEquals("甲0甲1甲2|乙0乙1乙2|", order());
  }

  @Test
  void keysGoOverTheBordersOfSections(FxRobot robot) {
    robot.clickOn(row("甲2"));
    robot.press(KeyCode.ALT).push(KeyCode.DOWN).release(KeyCode.ALT);
    assertEquals("甲0甲1|甲2乙0乙1乙2|", order());
    assertEquals(Optional.of(new NodeId("甲2")), work().itemProperty().get());
  }

  @Test
  void removingAsksAndUndoBringsBack(FxRobot robot) {
    robot.clickOn(row("甲1"));
    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(first, issue());
    robot.clickOn(row("甲1"));
    robot.push(KeyCode.DELETE);
    robot.clickOn("删除");
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("甲0甲2|乙0乙1乙2|", order());
    assertEquals(Optional.of(new NodeId("甲2")), work().itemProperty().get());
    undo(robot);
    assertEquals(first, issue());
  }

  @Test
  void aSectionWithItemsGivesThemToTheOneBefore(FxRobot robot) {
    robot.clickOn(row("乙")).clickOn(row("乙"));
    robot.push(KeyCode.DELETE);
    robot.clickOn("移到“甲栏”并删除栏目");
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("甲0甲1甲2乙0乙1乙2|", order());
    undo(robot);
    assertEquals(first, issue());
  }

  @Test
  void aNewSectionIsNamedFirst(FxRobot robot) {
    robot.clickOn(row("甲1"));
    robot.push(KeyCode.INSERT);
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn(robot.listWindows().getLast().getScene().getRoot().lookup(".combo-box"));
    robot.write("new");
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("甲0甲1甲2||乙0乙1乙2|", order());
    assertEquals("new", issue().sections().get(1).name().chars());
  }

  @Test
  void whatCannotBeDoneIsNotOffered(FxRobot robot) {
    robot.clickOn(row("甲1"));
    assertTrue(command("按文号排列").isPresent());
    assertFalse(command("补白").orElseThrow().isDisable());
    robot.interact(() -> work().close());
    assertTrue(command("按文号排列").orElseThrow().isDisable());
    assertTrue(command("补白").orElseThrow().isDisable());
  }

  @Test
  void fourHundredItemsAreMovedAtOnce(FxRobot robot) {
    robot.interact(() -> work().open(DemoDesk.of(issue(200))));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> list().getSelectionModel().selectAll());
    robot.clickOn(row("甲0"));
    robot.interact(() -> list().getSelectionModel().selectRange(1, 1 + ROWS_ABOVE + 200));
    robot.interact(
        () ->
            list()
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, true, false)));
    assertEquals(
        List.of(0, 400, 0), issue().sections().stream().map(s -> s.items().size()).toList());
    undo(robot);
    assertEquals(
        List.of(200, 200, 0), issue().sections().stream().map(s -> s.items().size()).toList());
  }

  private void drag(FxRobot robot, Node from, Node to, double down) {
    robot.drag(from, MouseButton.PRIMARY);
    robot.moveTo(to.localToScreen(40, to.getBoundsInLocal().getHeight() * down));
    robot.drop();
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void undo(FxRobot robot) {
    robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node row(String id) {
    WaitForAsyncUtils.waitForFxEvents();
    String text = id.length() == 1 ? id + "栏" : id;
    return list().lookupAll(".list-cell").stream()
        .filter(Node::isVisible)
        .filter(
            cell ->
                cell instanceof javafx.scene.control.ListCell<?> one
                    && !one.isEmpty()
                    && (String.valueOf(one.getText()).startsWith(text)
                        || String.valueOf(one.getAccessibleText()).startsWith(text)))
        .findFirst()
        .orElseThrow();
  }

  private ListView<?> list() {
    return (ListView<?>) stage.getScene().lookup(".gb-outline");
  }

  private Optional<MenuItem> command(String name) {
    return commands().stream().filter(item -> item.getText().contains(name)).findFirst();
  }

  private List<MenuItem> commands() {
    MenuBar bar = (MenuBar) stage.getScene().getRoot().lookup(".menu-bar");
    Menu menu =
        bar.getMenus().stream().filter(one -> one.getText().equals("期务")).findFirst().orElseThrow();
    return menu.getItems().stream().filter(item -> !(item instanceof SeparatorMenuItem)).toList();
  }

  private Issue issue() {
    return work().treeProperty().get().map(Tree::issue).orElseThrow();
  }

  private String order() {
    return issue().sections().stream()
        .map(
            section ->
                section.items().stream()
                    .map(item -> item.id().value())
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }

  private WorkModel work() {
    return app.work();
  }
}
