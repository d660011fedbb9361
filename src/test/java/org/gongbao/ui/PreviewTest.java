package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.gongbao.edit.Selection;
import org.gongbao.model.Branch;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.ui.work.Spot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The preview in the whole window, below the editor on the headless screen.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class PreviewTest {
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
  void onlyPagesInViewHaveNodesAndAllOfThoseArePainted() {
    Set<Node> pages = all(".gb-page");
    assertTrue(!pages.isEmpty() && pages.size() <= 2, pages.size() + " pages");
    for (Node page : pages) {
      ImageView ink = (ImageView) page.lookup(".image-view");
      assertTrue(ink.getImage() != null && ink.getImage().getWidth() > 100);
    }
  }

  @Test
  void pageTellsItsTextToScreenReaders(FxRobot robot) {
    robot.interact(() -> app.work().goToPage(8));
    WaitForAsyncUtils.waitForFxEvents();
    boolean told =
        all(".gb-page").stream()
            .map(page -> (String) page.queryAccessibleAttribute(AccessibleAttribute.TEXT))
            .anyMatch(text -> text.contains("关于推进城乡公共阅读空间建设"));
    assertTrue(told);
  }

  @Test
  void clickOnAPagePutsTheCaretIntoTheEditor(FxRobot robot) {
    robot.interact(() -> goTo(paragraph(1), 6));
    WaitForAsyncUtils.waitForFxEvents();
    Node tint = stage.getScene().getRoot().lookup(".gb-mark-current");
    NodeId first = paragraph(1);
    robot.interact(() -> app.work().select(items().getFirst().id()));
    robot.interact(() -> goTo(paragraph(1), 0));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(tint != null);
    Node now = stage.getScene().getRoot().lookup(".gb-mark-current");
    double before = now.localToScene(0, 0).getY();
    robot.clickOn(now);
    WaitForAsyncUtils.waitForFxEvents();
    Spot spot = app.work().spotProperty().get().orElseThrow();
    assertEquals(first, spot.node());
    assertNotEquals(0, spot.selection().caret().offset());
    Node then = stage.getScene().getRoot().lookup(".gb-mark-current");
    assertEquals(before, then.localToScene(0, 0).getY(), "the page stays");
    assertTrue(stage.getScene().getFocusOwner().getStyleClass().contains("gb-surface"));
  }

  @Test
  void drawingThePointerOverAPageSelectsInTheEditorToo(FxRobot robot) {
    robot.interact(() -> goTo(paragraph(1), 6));
    WaitForAsyncUtils.waitForFxEvents();
    Node tint = stage.getScene().getRoot().lookup(".gb-mark-current");
    Bounds area = tint.localToScreen(tint.getBoundsInLocal());
    robot
        .moveTo(area.getMinX() + 40, area.getMinY() + 10)
        .press(MouseButton.PRIMARY)
        .moveTo(area.getMinX() + 90, area.getMinY() + 10)
        .release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    Selection selected = app.work().spotProperty().get().orElseThrow().selection();
    assertEquals(paragraph(1), selected.anchor().node());
    assertTrue(selected.caret().offset() > selected.anchor().offset(), selected.toString());
    assertFalse(all(".gb-mark-selection").isEmpty());
  }

  @Test
  void typingShowsOnThePage(FxRobot robot) {
    robot.interact(() -> goTo(paragraph(1), 6));
    WaitForAsyncUtils.waitForFxEvents();
    List<Object> before = pictures();
    robot.press(KeyCode.DIGIT7).release(KeyCode.DIGIT7);
    WaitForAsyncUtils.waitForFxEvents();
    assertNotEquals(before, pictures());
    assertTrue(
        all(".gb-page").stream()
            .map(page -> (String) page.queryAccessibleAttribute(AccessibleAttribute.TEXT))
            .anyMatch(text -> text.contains("7")));
  }

  @Test
  void keysOfThePaneZoomAndTurnPages(FxRobot robot) {
    robot.interact(() -> all(".gb-pages").iterator().next().requestFocus());
    String before = percent();
    robot.press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("100%", percent(), before);
    robot.press(KeyCode.END).release(KeyCode.END);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("12", number().getText());
    robot.press(KeyCode.HOME).release(KeyCode.HOME);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("1", number().getText());
  }

  @Test
  void jumpsToThePageTyped(FxRobot robot) {
    robot.clickOn(number());
    robot.interact(() -> number().setText("9"));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("9", number().getText());
  }

  @Test
  void sourceAndPagesTakeTurns(FxRobot robot) {
    robot.press(KeyCode.F9).release(KeyCode.F9);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(shown(".gb-source-pane"));
    assertFalse(shown(".gb-preview"));
    robot.press(KeyCode.F5).release(KeyCode.F5);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(shown(".gb-preview"));
    assertFalse(shown(".gb-source-pane"));
  }

  @Test
  void nextPaneComesByThePages(FxRobot robot) {
    robot.interact(() -> goTo(paragraph(1), 0));
    robot.press(KeyCode.F6).release(KeyCode.F6);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(stage.getScene().getFocusOwner().getStyleClass().contains("gb-pages"));
  }

  @Test
  void rowOfAFaultLeadsToItsPageAndText(FxRobot robot) {
    robot.press(KeyCode.ALT, KeyCode.DIGIT8).release(KeyCode.DIGIT8, KeyCode.ALT);
    WaitForAsyncUtils.waitForFxEvents();
    ListView<?> list = (ListView<?>) stage.getScene().getRoot().lookup(".gb-bottom .gb-findings");
    assertTrue(list.isFocused());
    assertTrue(list.getItems().get(1).toString().contains("LAY-"), list.getItems().toString());
    robot.interact(() -> list.getSelectionModel().select(1));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    // Where the picture stands that the library does not have.
    assertEquals("8", number().getText());
    assertTrue(app.work().spotProperty().get().isPresent());
  }

  @Test
  void outlineTellsWhereItemsBegin() {
    List<String> numbers =
        all(".gb-outline-page").stream().map(node -> ((Labeled) node).getText()).toList();
    assertTrue(numbers.containsAll(List.of("1", "2—3", "4", "8")), numbers.toString());
  }

  @Test
  void saysWhatToDoWhenThereIsNothingToShow(FxRobot robot) {
    robot.interact(() -> app.work().close());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(Set.of(), all(".gb-page"));
    assertTrue(
        all(".gb-preview .gb-empty").stream()
            .anyMatch(node -> node.isVisible() && ((Labeled) node).getText().contains("Ctrl+I")));
  }

  private List<Object> pictures() {
    return all(".gb-page").stream()
        .<Object>map(page -> ((ImageView) page.lookup(".image-view")).getImage())
        .toList();
  }

  private boolean shown(String selector) {
    return all(selector).stream().anyMatch(Node::isVisible);
  }

  private String percent() {
    return ((Labeled) all(".gb-percent").iterator().next()).getText();
  }

  private TextField number() {
    return (TextField) all(".gb-page-number").iterator().next();
  }

  private Set<Node> all(String selector) {
    return stage.getScene().getRoot().lookupAll(selector);
  }

  private List<Item> items() {
    return app.work().treeProperty().get().orElseThrow().issue().items();
  }

  private void goTo(NodeId node, int offset) {
    app.work().go(Selection.caretAt(new Place(node, Slot.TEXT, offset)), Spot.Origin.COMMAND);
  }

  private NodeId paragraph(int item) {
    return items().get(item).children(Branch.BODY).stream()
        .filter(Paragraph.class::isInstance)
        .map(org.gongbao.model.Node::id)
        .findFirst()
        .or(Optional::empty)
        .orElseThrow();
  }
}
