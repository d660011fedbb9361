package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.gongbao.Shared;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.ui.work.OpenedLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A whole issue made by keys alone, from the desk to its pages. Only the system's file chooser is
/// stood in for.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class AssemblyByKeysTest {
  @TempDir private Path home;
  private WorkstationApp app;
  private UiServices services;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    services = DemoDesk.services(home);
    app = new WorkstationApp(services, stage);
    app.show(
        progress ->
            Optional.of(
                OpenedLibrary.of(
                    services.libraries().create(home.resolve("江州.gongbao")), services.settings())));
  }

  @AfterEach
  void closed(FxRobot robot) {
    robot.interact(
        () -> {
          intake().ifPresent(Stage::hide);
          app.library().close(() -> {}, failed -> {});
        });
  }

  @Test
  void tenDocumentsAndAChronicleAreAnIssueOfPages(FxRobot robot) {
    Shared.file("corpus/state-council-txt");
    WaitForAsyncUtils.waitForFxEvents();
    press(robot, KeyCode.CONTROL, KeyCode.F1);
    press(robot, KeyCode.CONTROL, KeyCode.N);
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(issue().number().isAssigned());
    take(robot, "国务院文件", texts("001", "004", "007", "010", "013"));
    take(robot, "国务院办公厅文件", texts("016", "019", "022", "025", "028"));
    take(robot, "大事记", List.of(Shared.file("corpus/chronicle/c01_anqing_2022_07.txt")));
    assertEquals(11, issue().items().size(), () -> issue().items().toString());
    assertTrue(issue().items().getLast() instanceof Chronicle);
    lastDocumentUp(robot);
    pagesAreRight();
  }

  /// By the keys of the outline, and back again.
  private void lastDocumentUp(FxRobot robot) {
    List<Item> before = issue().items();
    Item moved = before.get(9);
    ListView<?> outline = (ListView<?>) stage.getScene().lookup(".gb-outline");
    robot.interact(
        () -> {
          app.work().select(moved.id());
          outline.requestFocus();
        });
    press(robot, KeyCode.ALT, KeyCode.UP);
    assertEquals(8, issue().items().indexOf(moved));
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, issue().items());
  }

  /// All items have a page, in the order of the issue, and there is a contents page before them.
  private void pagesAreRight() {
    var starts = services.pages().laid().pages().starts();
    int last = 3;
    for (Item item : issue().items()) {
      Integer page = starts.get(item.id());
      assertTrue(page != null && page >= last, () -> item.title().chars() + " on " + page);
      last = page;
    }
    assertEquals(0, services.pages().laid().pages().pages().size() % 4);
  }

  private static List<Path> texts(String... numbers) {
    return Stream.of(numbers)
        .map(number -> Shared.file("corpus/state-council-txt/sc" + number + ".txt"))
        .toList();
  }

  /// What the file chooser would give; looked at and taken by keys.
  private void take(FxRobot robot, String section, List<Path> files) {
    robot.interact(() -> app.imports().take(files, Optional.of(section)));
    WaitForAsyncUtils.waitForFxEvents();
    if (intake().isPresent()) {
      year(robot);
      for (int i = 0; i < 200 && intake().isPresent(); i++) {
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        if (intake().isPresent()) {
          press(robot, KeyCode.F8);
          press(robot, KeyCode.ENTER);
        }
      }
    }
    assertEquals(Optional.empty(), intake());
  }

  private static void year(FxRobot robot) {
    var field = intake().orElseThrow().getScene().lookup(".gb-intake-form .text-field");
    if (field instanceof TextField year && year.isVisible() && year.getText().isEmpty()) {
      robot.interact(() -> year.setText("2022"));
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys);
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.release(keys[i]);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Issue issue() {
    return app.work().treeProperty().get().orElseThrow().issue();
  }

  private static Optional<Stage> intake() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(one -> "导入文件".equals(one.getTitle()))
        .findFirst();
  }
}
