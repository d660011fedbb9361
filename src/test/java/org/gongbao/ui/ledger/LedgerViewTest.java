package org.gongbao.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.OpenLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.NumberedIssue;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Document;
import org.gongbao.ui.place.Place;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The room as one works in it.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class LedgerViewTest {
  @TempDir private static Path home;
  private final List<Throwable> errors = new ArrayList<>();
  private final List<String> ways = new ArrayList<>();
  private final WorkModel work = new WorkModel();
  private LibraryModel library;
  private Ledgering ledgering;
  private Scene scene;
  private Path exported;
  private Path another;

  @Start
  void start(Stage stage) {
    DirectTasks tasks = new DirectTasks();
    String name = "账" + System.nanoTime();
    Libraries libraries = new Libraries(home, LibraryFixtures.desk(tasks, new CountingIds(name)));
    Path file = home.resolve(name + ".gongbao");
    exported = home.resolve(name + ".csv");
    fill(libraries, file);
    another = home.resolve(name + "2.gongbao");
    try (OpenLibrary made = libraries.create(another)) {
      NumberedIssue issue = new NumberedIssue(2026, 5).with("江卫发〔2026〕3号", "关于接种的通知", "2026年3月5日");
      made.addIssue(issue.make(), "导入", List.of());
    }
    MemorySettings settings = new MemorySettings();
    library =
        new LibraryModel(libraries, settings, new BusyModel(tasks, errors::add), work, errors::add);
    library.open(file);
    ledgering =
        new Ledgering(
            library,
            work,
            new Means(Messages.in("zh"), tasks, LibraryFixtures.CLOCK, errors::add),
            new Ledgering.Ways(
                () -> ways.add("issue"),
                () -> ways.add("ledger"),
                proposed -> {
                  ways.add(proposed);
                  return Optional.of(exported);
                },
                node -> Optional.empty()));
    Place.View view = ledgering.place().view().get();
    scene = new Scene((javafx.scene.Parent) view.region(), 960, 640);
    stage.setScene(scene);
    stage.show();
    view.enter().run();
  }

  private static void fill(Libraries libraries, Path file) {
    try (OpenLibrary made = libraries.create(file)) {
      made.addIssue(
          new NumberedIssue(2025, 24).with("江府发〔2025〕9号", "关于供热的通知", "2025年12月5日").make(),
          "导入",
          List.of());
      made.addIssue(
          new NumberedIssue(2026, 1)
              .with("江府发〔2026〕1号", "关于节水的通知", "2026年1月5日")
              .with("江府发〔2026〕4号", "关于造林的通知", "2026年1月6日")
              .with("江府发[2026]6号", "关于防火的通知", "2026年1月7日")
              .with("江府办发〔2026〕1号", "关于值班的通知", "2026年1月6日")
              .make(),
          "导入",
          List.of());
    }
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> library.close(() -> {}, errors::add));
    assertEquals(List.of(), errors);
  }

  @Test
  void fEightGoesToWhatThereIsToSayAndEnterOpensTheItem(FxRobot robot) {
    robot.push(KeyCode.F8);
    assertEquals("江府发[2026]6号", chosen());
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of("ledger", "issue"), ways);
    Document document =
        (Document)
            work.treeProperty()
                .get()
                .orElseThrow()
                .find(work.itemProperty().get().orElseThrow())
                .orElseThrow();
    assertEquals("关于防火的通知", document.title().chars());
  }

  @Test
  void anItemOfAnotherIssueIsOpenedWithIt(FxRobot robot) {
    seek(robot, "供热");
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(2025, work.treeProperty().get().orElseThrow().issue().number().year());
  }

  @Test
  void whatIsSoughtIsShownAndEscapeShowsAllAgain(FxRobot robot) {
    int all = table().getItems().size();
    seek(robot, "2026 4号");
    assertEquals(List.of("江府发〔2026〕4号"), numbers());
    robot.push(KeyCode.ESCAPE);
    assertEquals(all, table().getItems().size());
  }

  @Test
  void aCodeAndAYearAreChosen(FxRobot robot) {
    ListView<?> codes = robot.lookup(".gb-ledger-series").queryListView();
    robot.interact(() -> codes.getSelectionModel().select(1));
    assertEquals(List.of("江府发〔2026〕1号", "江府发〔2026〕4号", "江府发[2026]6号", "江府发〔2025〕9号"), numbers());
    ToggleButton year =
        robot.lookup(".gb-ledger-year").queryAllAs(ToggleButton.class).stream()
            .filter(chip -> chip.getText().equals("2025"))
            .findFirst()
            .orElseThrow();
    robot.interact(year::fire);
    assertEquals(List.of("江府发〔2025〕9号"), numbers());
    robot.interact(() -> codes.getSelectionModel().select(2));
    assertEquals(List.of("江府办发〔2026〕1号"), numbers(), "a year it has not is let go");
  }

  @Test
  void rowsAreCopiedAndWhatIsChosenIsExported(FxRobot robot) throws IOException {
    robot.push(KeyCode.F8);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertEquals("江府发[2026]6号\t关于防火的通知\t2026-01-07\t2026年第1期\t\t应写作江府发〔2026〕6号", copied[0]);
    robot.interact(
        () ->
            ledgering.menu().commands().stream()
                .filter(command -> command.name().equals("ledger.command.export"))
                .forEach(command -> command.action().run()));
    assertTrue(ways.contains("发文字号台账.csv"), ways.toString());
    assertEquals(6 + 2, Files.readString(exported).lines().count());
  }

  @Test
  void aLibraryOpenedWhileTheRoomIsSeenIsRead(FxRobot robot) {
    robot.interact(() -> library.open(another));
    assertEquals(List.of("江卫发〔2026〕3号"), numbers());
  }

  @Test
  void everyControlSaysWhatItIs(FxRobot robot) {
    Set<String> mute =
        robot
            .lookup(node -> node instanceof Control control && control.isFocusTraversable())
            .queryAll()
            .stream()
            .filter(Node::isVisible)
            .filter(node -> node.getAccessibleText() == null)
            .map(node -> node.getClass().getSimpleName() + node.getStyleClass())
            .collect(Collectors.toSet());
    assertEquals(Set.of(), mute);
  }

  private void seek(FxRobot robot, String text) {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    TextField field = robot.lookup(".gb-ledger-search").queryAs(TextField.class);
    assertTrue(field.isFocused());
    robot.interact(() -> field.setText(text));
  }

  private LedgerTable table() {
    return ledgering.view().orElseThrow().table();
  }

  private String chosen() {
    return table().line().orElseThrow().number().written();
  }

  private List<String> numbers() {
    return table().getItems().stream()
        .filter(LedgerRow.Line.class::isInstance)
        .map(row -> ((LedgerRow.Line) row).entry().line().number().written())
        .toList();
  }
}
