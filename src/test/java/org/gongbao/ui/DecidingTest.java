package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.gongbao.app.Libraries;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.OpenLibrary;
import org.gongbao.edit.Selection;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.model.Branch;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.review.decide.Decision;
import org.gongbao.ui.work.OpenedLibrary;
import org.gongbao.ui.work.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A finding that stays as it is, from the key to the file, and back.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class DecidingTest {
  @TempDir private static Path home;
  private final Bulletin bulletin = new Bulletin();
  private final Issue issue =
      bulletin.issue(bulletin.item("关于防汛的通知", bulletin.paragraph("各县要加强领导,落实责任。")));
  private WorkstationApp app;
  private OpenLibrary library;

  @Start
  void start(Stage stage) {
    UiServices services = DemoDesk.services(home);
    Libraries libraries = services.libraries();
    library = libraries.create(home.resolve("决" + System.nanoTime() + ".gongbao"));
    library.addIssue(issue, "导入", List.of());
    app = new WorkstationApp(services, stage);
    app.show(progress -> Optional.of(OpenedLibrary.of(library, new MemorySettings())));
  }

  @Test
  void aReasonTakesAFindingOutOfAllCountsAndRestoringBringsItBack(FxRobot robot) {
    String before = count(robot, "PUN-01");
    NodeId paragraph = issue.items().getFirst().children(Branch.BODY).getFirst().id();
    robot.interact(
        () ->
            app.work()
                .go(Selection.caretAt(new Place(paragraph, Slot.TEXT, 7)), Spot.Origin.COMMAND));
    robot.push(KeyCode.ALT, KeyCode.X);
    TextField reason = dialogField(robot);
    robot.clickOn(reason).write("too").push(KeyCode.ENTER);
    assertTrue(reason.getScene().getWindow().isShowing());
    robot.write("original has it");
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    List<Decision> standing = library.decisions(issue.id()).standing().standing();
    assertEquals(1, standing.size());
    assertEquals(Decision.Kind.WAIVED, standing.getFirst().kind());
    assertEquals("", count(robot, "PUN-01"));
    robot.push(KeyCode.SHIFT, KeyCode.F7);
    WaitForAsyncUtils.waitForFxEvents();
    // What was decided is not in the way of printing; what nobody decided about is.
    assertEquals("", inTheWay(robot, "PUN-01"));
    assertTrue(inTheWay(robot, "POL-01").contains("POL-01"));
    robot.push(KeyCode.F7);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> robot.lookup(".gb-finding .hyperlink").<Hyperlink>query().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(), library.decisions(issue.id()).standing().standing());
    assertEquals(before, count(robot, "PUN-01"));
  }

  private static TextField dialogField(FxRobot robot) {
    Window dialog = robot.listWindows().getLast();
    return (TextField) dialog.getScene().getRoot().lookup(".text-field");
  }

  private static String inTheWay(FxRobot robot, String rule) {
    return robot.lookup(".gb-finding-message").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .filter(text -> text.startsWith(rule))
        .findFirst()
        .orElse("");
  }

  /// What the list says of a rule's open findings; empty for none.
  private static String count(FxRobot robot, String rule) {
    return robot.lookup(".gb-finding-message").queryAllAs(Label.class).stream()
        .filter(
            label ->
                label.getParent().lookup(".gb-finding-rule") instanceof Label id
                    && id.getText().equals(rule))
        .map(Label::getText)
        .findFirst()
        .orElse("");
  }
}
