package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.gongbao.model.Branch;
import org.gongbao.model.NodeId;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.ui.command.ShownKeys;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The keys of all menus together.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class CommandKeysTest {
  /// What the editor does itself with Shortcut and a key; a command there would never be reached.
  private static final Set<String> TYPING =
      Set.of("Shortcut+A", "Shortcut+C", "Shortcut+V", "Shortcut+X");

  /// Keys of tables, rosters and the chronicle that mean there, for rows and entries, what they
  /// mean for paragraphs elsewhere, and so hide the command of the whole window.
  private static final Set<String> ALIKE =
      Set.of("Alt+Up", "Alt+Down", "Shift+Alt+Left", "Shift+Alt+Right");

  /// Keys of the manuscripts and the ledger, rooms in which no text is in sight: what is sought,
  /// taken back, taken and gone through there are documents and numbers.
  private static final Set<String> OF_ROOMS =
      Set.of("Shortcut+F", "Shortcut+Z", "Shortcut+Enter", "F8", "Shift+F8");

  @TempDir private static Path home;
  private WorkstationApp app;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    app = new WorkstationApp(DemoDesk.services(home), given);
    app.showDesk(work -> work.open(DemoDesk.rich()));
  }

  @Test
  void noTwoCommandsOfTheWindowShareAKey() {
    Map<String, List<String>> byKey = new TreeMap<>();
    for (MenuItem item : items()) {
      KeyCombination keys = item.getAccelerator();
      if (keys != null && !(keys instanceof ShownKeys)) {
        byKey.computeIfAbsent(keys.getName(), k -> new ArrayList<>()).add(item.getText());
        assertFalse(TYPING.contains(keys.getName()), item.getText());
      }
    }
    byKey.values().removeIf(names -> names.size() == 1);
    assertEquals(Map.of(), byKey);
  }

  @Test
  void whatPanesFoldAwayStandsInTheMenuToo() {
    MenuBar bar = (MenuBar) stage.getScene().getRoot().lookup(".menu-bar");
    List<String> folded =
        bar.getMenus().stream()
            .flatMap(menu -> menu.getItems().stream())
            .filter(Menu.class::isInstance)
            .map(MenuItem::getText)
            .toList();
    assertTrue(folded.contains("比较"), folded.toString());
  }

  @Test
  void aPaneHidesACommandOfTheWindowOnlyByItsLike() {
    Set<String> global = new TreeSet<>();
    Set<String> hidden = new TreeSet<>();
    items().stream()
        .map(MenuItem::getAccelerator)
        .filter(keys -> keys != null && !(keys instanceof ShownKeys))
        .forEach(keys -> global.add(keys.getName()));
    items().stream()
        .map(MenuItem::getAccelerator)
        .filter(ShownKeys.class::isInstance)
        .map(KeyCombination::getName)
        .filter(global::contains)
        .forEach(hidden::add);
    Set<String> known = new TreeSet<>(ALIKE);
    known.addAll(OF_ROOMS);
    assertEquals(known, hidden);
  }

  @Test
  void keysAreNamedAsTheyStandOnTheKeyboard() {
    for (MenuItem item : items()) {
      KeyCombination keys = item.getAccelerator();
      if (keys != null) {
        assertFalse(keys instanceof KeyCharacterCombination, item.getText());
        assertFalse(keys.getDisplayText().contains("_"), item.getText());
        assertFalse(
            keys.getDisplayText().toUpperCase(Locale.ROOT).contains("DIGIT"), item.getText());
      }
    }
  }

  @Test
  void aCommandKeyWithAltTypesNothing(FxRobot robot) {
    NodeId paragraph =
        work()
            .treeProperty()
            .get()
            .orElseThrow()
            .issue()
            .items()
            .get(1)
            .children(Branch.BODY)
            .stream()
            .filter(Paragraph.class::isInstance)
            .findFirst()
            .orElseThrow()
            .id();
    robot.interact(() -> work().go(WorkModel.startOf(paragraph, Slot.TEXT), Spot.Origin.COMMAND));
    String before = chars(paragraph);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
    assertEquals(before, chars(paragraph));
    assertTrue(
        work().treeProperty().get().orElseThrow().find(paragraph).stream()
            .noneMatch(Paragraph.class::isInstance));
    robot.interact(
        () -> {
          fire(KeyEvent.KEY_PRESSED, "", KeyCode.DIGIT3);
          fire(KeyEvent.KEY_TYPED, "3", KeyCode.UNDEFINED);
        });
    assertEquals(before, chars(paragraph));
  }

  /// With Ctrl and Alt, as a keyboard with AltGr sends it.
  private void fire(EventType<KeyEvent> type, String chars, KeyCode code) {
    stage
        .getScene()
        .getFocusOwner()
        .fireEvent(new KeyEvent(type, chars, "", code, false, true, true, false));
  }

  private WorkModel work() {
    return app.work();
  }

  private String chars(NodeId node) {
    Tree tree = work().treeProperty().get().orElseThrow();
    return tree.find(node).orElseThrow().text(Slot.TEXT).orElseThrow().chars();
  }

  private List<MenuItem> items() {
    MenuBar bar = (MenuBar) stage.getScene().getRoot().lookup(".menu-bar");
    return bar.getMenus().stream().flatMap(CommandKeysTest::items).toList();
  }

  private static Stream<MenuItem> items(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(CommandKeysTest::items)
        : Stream.of(item).filter(one -> !(one instanceof SeparatorMenuItem));
  }
}
