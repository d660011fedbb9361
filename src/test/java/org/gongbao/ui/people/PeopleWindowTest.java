package org.gongbao.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.review.sign.KeyFile;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.Role;
import org.gongbao.review.sign.SigningKey;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.work.Means;
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
class PeopleWindowTest {
  @TempDir private static Path home;
  private final List<Throwable> errors = new ArrayList<>();
  private OpenLibrary library;
  private PeopleWindow window;
  private Path file;

  @Start
  void start(Stage stage) throws IOException {
    DirectTasks tasks = new DirectTasks();
    String name = "人" + System.nanoTime();
    Libraries libraries =
        new Libraries(home.resolve(name), LibraryFixtures.desk(tasks, new CountingIds(name)));
    library = libraries.create(home.resolve(name + ".gongbao"));
    Person meng = library.people().add("孟书禾", Set.of(Role.PROOFREADER, Role.CLERK));
    library.people().add("何砚秋", Set.of());
    SigningKey key = SigningKey.make("孟书禾", new SecureRandom());
    library.people().trust(key.open(), meng.id());
    file =
        Files.write(
            home.resolve(name + ".gbkey"),
            KeyFile.writePublic(SigningKey.make("沈砚", new SecureRandom()).open())
                .getBytes(StandardCharsets.UTF_8));
    window =
        new PeopleWindow(
            stage,
            libraries,
            new Means(Messages.in("zh"), tasks, LibraryFixtures.CLOCK, errors::add),
            new PeopleWindow.Ways(
                any -> {}, before -> Optional.of(file), (before, given) -> Optional.empty()));
    window.open(Optional.of(library));
    // The platform of tests gives the focus to one window only.
    stage.setScene(window.stage().getScene());
    stage.show();
    window.view().people().requestFocus();
  }

  @AfterEach
  void close() {
    library.close();
    assertEquals(List.of(), errors);
  }

  @Test
  void peopleAndKeysAreShownInWords() {
    assertEquals(List.of("孟书禾", "1把有效", "在岗", "编务、校对"), row(window.view().people(), 0));
    assertEquals(List.of("何砚秋", "无", "在岗", ""), row(window.view().people(), 1));
    assertEquals("孟书禾", row(window.view().keys(), 0).getFirst());
    assertEquals("有效", row(window.view().keys(), 0).getLast());
  }

  @Test
  void somebodyRetiresAndComesBackByKey(FxRobot robot) {
    robot.push(KeyCode.HOME);
    robot.interact(() -> window.view().people().getSelectionModel().select(0));
    robot.push(KeyCode.CONTROL, KeyCode.BACK_SPACE);
    LocalDate today = LocalDate.now(LibraryFixtures.CLOCK);
    assertEquals(Optional.of(today), library.people().all().getFirst().retired());
    assertEquals(today + " 离任", row(window.view().people(), 0).get(2));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SPACE);
    assertTrue(library.people().all().getFirst().isActive());
  }

  @Test
  void aKeyIsTrustedOnlyWhenItWasCompared(FxRobot robot) {
    Platform.runLater(window::importKey);
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(1, library.people().keys().size());
    robot.push(KeyCode.SPACE);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(2, library.people().keys().size());
    assertEquals("沈砚", library.people().all().getLast().name());
    assertEquals("沈砚", row(window.view().keys(), 1).getFirst());
  }

  @Test
  void noTwoCommandsShareAKey() {
    List<String> keys =
        window.menus().stream()
            .flatMap(menu -> menu.commands().stream())
            .map(Command::keys)
            .toList();
    assertEquals(keys.size(), new TreeSet<>(keys).size());
    assertFalse(keys.contains(""));
  }

  private static <T> List<String> row(TableView<T> table, int row) {
    return table.getColumns().stream()
        .map(column -> String.valueOf(column.getCellData(row)))
        .toList();
  }
}
