package org.gongbao.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.OpenLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class RegisterWindowTest {
  @TempDir private static Path home;
  private final List<Throwable> errors = new ArrayList<>();
  private OpenLibrary library;
  private RegisterWindow window;
  private Scene scene;

  @Start
  void start(Stage stage) {
    DirectTasks tasks = new DirectTasks();
    String name = "登" + System.nanoTime();
    library =
        new Libraries(home, LibraryFixtures.desk(tasks, new CountingIds(name)))
            .create(home.resolve(name + ".gongbao"));
    stage.setWidth(900);
    stage.setHeight(700);
    window =
        new RegisterWindow(
            stage,
            new RegisterWindow.Surroundings(
                Messages.in("zh"),
                new MemorySettings(),
                tasks,
                errors::add,
                any -> {},
                number -> "2026年第" + number.first() + "期",
                new RegisterWindow.Choosing(
                    before -> Optional.empty(), (before, proposed) -> Optional.empty())),
            () -> {});
    window.open(Optional.of(library));
    // The platform of tests gives the focus to one window only.
    scene = window.stage().getScene();
    stage.setScene(scene);
    stage.show();
    table().requestFocus();
  }

  @AfterEach
  void close() {
    library.close();
    assertEquals(List.of(), errors);
  }

  @Test
  void fieldsAreWrittenOneAfterTheOther(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.N);
    write(robot, "林一舟");
    robot.push(KeyCode.TAB);
    write(robot, "江州市水务局");
    robot.push(KeyCode.TAB);
    write(robot, "局长");
    robot.push(KeyCode.TAB);
    write(robot, "2026.3");
    robot.push(KeyCode.TAB);
    write(robot, "去年");
    robot.push(KeyCode.ENTER);
    Entry line = kept(Register.OFFICIALS).getFirst();
    assertEquals(List.of("林一舟", "江州市水务局", "局长", "2026-03", "去年", "", ""), line.fields());
    assertTrue(
        texts().stream().anyMatch(text -> text.startsWith("“止”写的“去年”不是日期。")), texts().toString());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", kept(Register.OFFICIALS).getFirst().get(Column.TO));
  }

  @Test
  void escapeLeavesAFieldAsItWas(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.N);
    write(robot, "林一舟");
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.ENTER);
    write(robot, "方远");
    robot.push(KeyCode.ESCAPE);
    assertEquals("林一舟", kept(Register.OFFICIALS).getFirst().get(Column.NAME));
  }

  @Test
  void whatIsBeingWrittenIsKeptWhenOneGoesElsewhere(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.N);
    write(robot, "林一舟");
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.interact(() -> scene.lookup(".gb-register-search").requestFocus());
    assertEquals("林一舟", kept(Register.OFFICIALS).getFirst().get(Column.NAME));
  }

  @Test
  void linesAreSoughtAndDeleted(FxRobot robot) {
    for (String name : List.of("林一舟", "方远")) {
      robot.push(KeyCode.CONTROL, KeyCode.N);
      write(robot, name);
      robot.push(KeyCode.ENTER);
    }
    robot.interact(() -> search().setText("方"));
    assertEquals(1, table().getItems().size());
    robot.interact(() -> table().requestFocus());
    robot.push(KeyCode.HOME);
    robot.push(KeyCode.DELETE);
    assertEquals(1, kept(Register.OFFICIALS).size());
    assertEquals("林一舟", kept(Register.OFFICIALS).getFirst().get(Column.NAME));
  }

  @Test
  void aFileIsLookedAtBeforeItIsTaken(FxRobot robot) throws IOException {
    Path file = Files.writeString(home.resolve("代字.csv"), "代字,机构\n江府发,江州市人民政府\n");
    robot.interact(() -> window.importFile(Register.CODES, file));
    assertTrue(texts().contains("新增1行，改动0行，相同0行。文件里没有的行和列保持原样。"), texts().toString());
    assertEquals(List.of(), kept(Register.CODES));
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(1, kept(Register.CODES).size());
  }

  @Test
  void aFaultyFileIsRefusedWithItsFaults(FxRobot robot) throws IOException {
    Path file = Files.writeString(home.resolve("错.csv"), "代字,机构\n江府发\n");
    robot.interact(() -> window.importFile(Register.CODES, file));
    assertTrue(texts().contains("有1列，应为2列"), texts().toString());
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(List.of(), kept(Register.CODES));
  }

  @Test
  void everythingThatTakesTheFocusHasAName(FxRobot robot) {
    Set<String> nameless = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    for (int i = 0; i < Register.KNOWLEDGE.size() + 2; i++) {
      robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
      robot.interact(() -> collect(scene.getRoot(), nameless));
      seen.add(window.shown());
    }
    assertEquals(Set.of(), nameless);
    assertEquals(Register.KNOWLEDGE.size() + 2, seen.size(), seen.toString());
  }

  private static void collect(Parent parent, Set<String> nameless) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      boolean named =
          child.getAccessibleText() != null
              || child instanceof Labeled labeled
                  && labeled.getText() != null
                  && !labeled.getText().isBlank();
      if (child.isVisible() && child.isFocusTraversable() && !named) {
        nameless.add(child.getClass().getSimpleName() + " " + child.getStyleClass());
      }
      if (child.isVisible() && child instanceof Parent inner) {
        collect(inner, nameless);
      }
    }
  }

  private void write(FxRobot robot, String text) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(
        () -> {
          Node focused = scene.getFocusOwner();
          ((TextField) focused).setText(text);
        });
  }

  private List<Entry> kept(Register register) {
    WaitForAsyncUtils.waitForFxEvents();
    return library.registers().entries(register);
  }

  private TextField search() {
    return (TextField) scene.lookup(".gb-register-search");
  }

  private TableView<?> table() {
    return (TableView<?>) scene.lookup(".gb-register-table");
  }

  private List<String> texts() {
    WaitForAsyncUtils.waitForFxEvents();
    List<String> texts = new ArrayList<>();
    for (String kind : List.of(".label", ".table-cell")) {
      for (Node node : scene.getRoot().lookupAll(kind)) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
          texts.add(labeled.getText());
        }
      }
    }
    return texts;
  }
}
