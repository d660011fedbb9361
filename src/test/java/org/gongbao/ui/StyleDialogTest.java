package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.OpenLibrary;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Composed;
import org.gongbao.layout.frame.Emu;
import org.gongbao.ui.work.OpenedLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// The style dialog beside the window, on a library.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class StyleDialogTest {
  @TempDir private Path home;
  private OpenLibrary library;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    MemorySettings settings = new MemorySettings();
    settings.put("window.width", "1000");
    settings.put("window.height", "1000");
    UiServices services = DemoDesk.services(home, "zh", settings);
    library = services.libraries().create(home.resolve("文库.gongbao"));
    library.addIssue(Composed.ISSUE, "导入", List.of());
    new WorkstationApp(services, given)
        .show(progress -> Optional.of(OpenedLibrary.of(library, settings)));
  }

  @Stop
  void close() {
    List.copyOf(Window.getWindows()).forEach(Window::hide);
    library.close();
  }

  @Test
  void aMarginIsFollowedAtOnceAndKept(FxRobot robot) {
    open(robot);
    Object before = picture();
    robot.interact(() -> top().setText("35"));
    WaitForAsyncUtils.waitForFxEvents();
    assertNotEquals(before, picture());
    press(robot, "采用");
    assertTrue(dialog().isEmpty());
    assertEquals(35 * Emu.MM, library.style().area().top());
    open(robot);
    assertEquals("35", top().getText());
  }

  @Test
  void cancelledThePagesGoBackAndNothingIsKept(FxRobot robot) {
    open(robot);
    robot.interact(() -> top().setText("35"));
    press(robot, "取消");
    assertEquals(StyleReader.gazette(), library.style());
    open(robot);
    assertEquals("22", top().getText());
  }

  @Test
  void aBadLengthIsSaidAndCannotBeKept(FxRobot robot) {
    open(robot);
    robot.interact(() -> top().setText("三十"));
    WaitForAsyncUtils.waitForFxEvents();
    Labeled wrong = (Labeled) root().lookup(".gb-style-wrong");
    assertTrue(wrong.isVisible() && wrong.getText().contains("天头"), wrong.getText());
    assertTrue(button("采用").isDisabled());
    robot.interact(() -> top().setText("2"));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(wrong.getText().contains("5毫米"), wrong.getText());
    press(robot, "公报版式");
    assertEquals("22", top().getText());
    assertTrue(!wrong.isVisible() && !button("采用").isDisabled());
  }

  @Test
  void thereIsOneDialog(FxRobot robot) {
    open(robot);
    robot.interact(() -> top().setText("35"));
    robot.interact(
        () ->
            Event.fireEvent(
                stage.getScene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "L", "L", KeyCode.L, true, true, false, false)));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(2, Window.getWindows().size());
    assertEquals("35", top().getText());
  }

  private void open(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L)
        .release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(dialog().isPresent());
  }

  private void press(FxRobot robot, String text) {
    robot.interact(() -> ((Button) button(text)).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node button(String text) {
    return root().lookupAll(".button").stream()
        .filter(node -> node instanceof Labeled labeled && labeled.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  /// The third length of the form: paper has two.
  private TextField top() {
    return (TextField) List.copyOf(root().lookupAll(".gb-length")).get(2);
  }

  private Parent root() {
    return dialog().orElseThrow().getScene().getRoot();
  }

  private static Optional<Window> dialog() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage candidate && "版式".equals(candidate.getTitle()))
        .findFirst();
  }

  private Object picture() {
    Node page = stage.getScene().getRoot().lookup(".gb-page");
    return ((ImageView) page.lookup(".image-view")).getImage();
  }
}
