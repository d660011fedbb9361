package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.gongbao.model.Branch;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Document;
import org.gongbao.model.Item;
import org.gongbao.model.Section;
import org.gongbao.ui.work.OpenedLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Files taken in, looked at and imported, as a person does it, on the headless screen.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class ImportTest {
  private static final String NOTICE =
      """
      江州市人民政府关于做好防汛工作的通知
      江府发〔2026〕19号
      各县（区）人民政府，市政府各部门：
      为做好今年防汛工作，现就有关事项通知如下。
      一、提高认识
      各级各部门要充分认识防汛工作的重要性。
      江州市人民政府
      2026年5月8日
      """;
  private static final String CHRONICLE =
      """
      江州市大事记
      5月3日，市长到江东区检查防汛工作。
      5月8日，全市防汛工作会议召开。
      """;

  @TempDir private Path home;
  private WorkstationApp app;

  @Start
  void start(Stage stage) {
    UiServices services = DemoDesk.services(home);
    app = new WorkstationApp(services, stage);
    app.show(
        progress ->
            Optional.of(
                OpenedLibrary.of(
                    services.libraries().create(home.resolve("江州.gongbao")), services.settings())));
  }

  @BeforeEach
  void settled() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void closed(FxRobot robot) {
    robot.interact(
        () -> {
          window().ifPresent(Stage::hide);
          app.library().close(() -> {}, failed -> {});
        });
  }

  @Test
  void aKeyChangesALabelAndTheDocumentComesIn(FxRobot robot) {
    take(robot, NOTICE, Optional.empty());
    robot.interact(() -> lines().getSelectionModel().clearAndSelect(4));
    press(robot, KeyCode.P);
    assertFalse(take().isDisabled());
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(Optional.empty(), window());
    Document document = (Document) items().getFirst();
    assertEquals("江州市人民政府关于做好防汛工作的通知", document.title().chars());
    assertEquals(4, document.children(Branch.BODY).size());
    assertTrue(
        document.children(Branch.BODY).stream()
            .noneMatch(org.gongbao.model.Heading.class::isInstance));
  }

  @Test
  void theSectionDroppedOnTakesTheDocument(FxRobot robot) {
    take(robot, NOTICE, Optional.of("部门文件"));
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    Section section = app.work().treeProperty().get().orElseThrow().issue().sections().getFirst();
    assertEquals("部门文件", section.name().chars());
  }

  @Test
  void theYearIsAskedAndThenEverythingIsSure(FxRobot robot) {
    take(robot, CHRONICLE, Optional.empty());
    assertTrue(take().isDisabled());
    press(robot, KeyCode.F8);
    TextField year = (TextField) scene().lookup(".gb-intake-form .text-field");
    robot.interact(() -> year.setText("2026"));
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(take().isDisabled());
    robot.interact(take()::fire);
    WaitForAsyncUtils.waitForFxEvents();
    Chronicle chronicle = (Chronicle) items().getFirst();
    assertEquals("2026-05-03", String.valueOf(chronicle.entries().getFirst().date().from()));
  }

  @Test
  void theMenuOfLabelsOpensFromTheKeyboard(FxRobot robot) {
    take(robot, NOTICE, Optional.empty());
    press(robot, KeyCode.SHIFT, KeyCode.F10);
    assertTrue(Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
    press(robot, KeyCode.ESCAPE);
    assertTrue(window().isPresent());
  }

  @Test
  void whatWasCopiedIsLookedAtAndComesIn(FxRobot robot) {
    robot.interact(() -> copy(DataFormat.PLAIN_TEXT, " "));
    press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    assertEquals(Optional.empty(), window());
    press(robot, KeyCode.ESCAPE);
    robot.interact(() -> copy(DataFormat.HTML, "<p>" + NOTICE.replace("\n", "</p><p>") + "</p>"));
    press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    assertEquals("剪贴板 2026-11-02 18.42.html", name());
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    Document document = (Document) items().getFirst();
    assertEquals("江州市人民政府关于做好防汛工作的通知", document.title().chars());
  }

  private static void copy(DataFormat format, String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(format, text));
  }

  private static String name() {
    return ((Label) scene().lookup(".gb-intake-name")).getText();
  }

  @Test
  void whatIsThereAlreadyComesInAgainOnlyWhenSaidSo(FxRobot robot) {
    take(robot, NOTICE, Optional.empty());
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    take(robot, NOTICE, Optional.empty());
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(again().isPresent());
    press(robot, KeyCode.ENTER);
    assertEquals(Optional.empty(), again());
    assertTrue(window().isPresent());
    assertEquals(1, items().size());
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    Button anyway =
        again().orElseThrow().getScene().getRoot().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(button -> button.getText().equals("仍然导入"))
            .findFirst()
            .orElseThrow();
    robot.interact(anyway::fire);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(Optional.empty(), window());
    assertEquals(2, items().size());
  }

  private static Optional<Stage> again() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> "已有这些文件".equals(stage.getTitle()))
        .findFirst();
  }

  @Test
  void cancelledNothingIsWritten(FxRobot robot) {
    take(robot, NOTICE, Optional.empty());
    press(robot, KeyCode.ESCAPE);
    assertEquals(Optional.empty(), window());
    assertEquals(List.of(), app.library().issuesProperty().get());
  }

  @Test
  void theWindowFitsAScreenOfAThousandSquare(FxRobot robot) {
    take(robot, NOTICE, Optional.empty());
    Stage stage = window().orElseThrow();
    assertEquals(List.of(1000.0, 1000.0), List.of(stage.getWidth(), stage.getHeight()));
    Node foot = scene().lookup(".gb-intake-foot");
    assertTrue(foot.localToScene(foot.getBoundsInLocal()).getMaxY() <= 1000);
  }

  private void take(FxRobot robot, String text, Optional<String> section) {
    try {
      Path file = Files.writeString(home.resolve("稿件.txt"), text);
      robot.interact(() -> app.imports().take(List.of(file), section));
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException(unwritable);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys);
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.release(keys[i]);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<Item> items() {
    return app.work().treeProperty().get().orElseThrow().issue().items();
  }

  private static Optional<Stage> window() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> "导入文件".equals(stage.getTitle()))
        .findFirst();
  }

  private static Node scene() {
    return window().orElseThrow().getScene().getRoot();
  }

  private static ListView<?> lines() {
    return (ListView<?>) scene().lookup(".gb-intake-lines");
  }

  private static Button take() {
    return (Button) scene().lookup(".gb-intake-foot .accent");
  }
}
