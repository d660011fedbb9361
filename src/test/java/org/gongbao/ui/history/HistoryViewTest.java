package org.gongbao.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Originals;
import org.gongbao.check.office.Office;
import org.gongbao.edit.Selection;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.history.HistoryRow.Named;
import org.gongbao.ui.history.HistoryRow.Point;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.TextDoor;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The history pane over a real library.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class HistoryViewTest {
  @TempDir private static Path home;
  private final Issue issue = LibraryFixtures.plainIssue(1, 2_000, new CountingIds("n"));
  private final Item first = issue.items().getFirst();
  private final List<Throwable> errors = new ArrayList<>();
  private OpenLibrary library;
  private WorkModel work;
  private HistoryModel model;
  private HistoryView view;
  private TextField outside;
  private int findings;

  @Start
  void start(Stage stage) {
    DirectTasks tasks = new DirectTasks();
    Libraries libraries =
        new Libraries(home, LibraryFixtures.desk(tasks, new CountingIds("s" + System.nanoTime())));
    library = libraries.create(home.resolve("史" + System.nanoTime() + ".gongbao"));
    library.addIssue(issue, "导入", List.of());
    work = new WorkModel();
    model = new HistoryModel(work, tasks, errors::add);
    view = new HistoryView(model, work, Messages.in("zh"), ZoneOffset.UTC);
    work.open(
        new OpenIssue(
            library.openIssue(issue.id()),
            List.of(),
            sha -> Optional.empty(),
            StyleReader::gazette,
            Originals.NONE,
            library.past(issue.id()),
            library.decisions(issue.id()),
            library.queries(issue.id()),
            () -> Office.NONE));
    outside = new TextField();
    Scene scene = new Scene(new VBox(outside, view), 900, 300);
    scene.getAccelerators().put(KeyCombination.valueOf("F8"), () -> findings++);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    library.close();
    assertEquals(List.of(), errors);
  }

  @Test
  void comparesAStateWithThePresentAndGoesBackToIt(FxRobot robot) {
    robot.interact(
        () -> {
          String title = first.title().chars();
          type("新");
          library.saveVersion(issue.id(), "一审");
          type("又");
          model.refresh();
          List<HistoryRow> rows = model.rowsProperty().get().rows(ZoneOffset.UTC);
          assertEquals(
              List.of("一审", "导入"),
              rows.stream()
                  .filter(Named.class::isInstance)
                  .map(row -> ((Named) row).version().name())
                  .toList());
          model.choose(List.of((Point) rows.getLast()));
          Compared compared = model.comparedProperty().get().orElseThrow();
          assertEquals(List.of(first.id()), compared.changes().stream().map(c -> c.id()).toList());
          DiffList diff = (DiffList) view.lookup(".gb-diff");
          assertTrue(diff.text().contains("又新") && diff.text().contains(title), diff.text());
          Command restore = view.menu().commands().getFirst();
          assertFalse(restore.unavailable().get());
          restore.action().run();
          assertEquals(issue, work.session().orElseThrow().tree().issue());
          work.undo();
          assertEquals("又新" + title, now());
        });
  }

  @Test
  void comparesTwoStatesAndRestoresOneItem(FxRobot robot) {
    robot.interact(
        () -> {
          type("甲");
          work.seal();
          type("乙");
          model.refresh();
          List<Point> points =
              model.rowsProperty().get().rows(ZoneOffset.UTC).stream()
                  .filter(Point.class::isInstance)
                  .map(Point.class::cast)
                  .toList();
          model.choose(List.of(points.get(0), points.get(1)));
          Compared compared = model.comparedProperty().get().orElseThrow();
          Compared.Times times = (Compared.Times) compared.sides();
          assertEquals(1, times.from().revision());
          assertEquals(2, times.to().orElseThrow().revision());
          model.restoreItem(first.id());
          assertEquals("甲" + first.title().chars(), now());
        });
  }

  @Test
  void whatHasTheFocusDecidesWhatF8GoesTo(FxRobot robot) {
    robot.interact(
        () -> {
          Item second = issue.items().get(1);
          type("甲");
          work.seal();
          new TextDoor(work).type(Selection.caretAt(new Place(second.id(), Slot.TITLE, 0)), "乙");
          model.refresh();
          List<HistoryRow> rows = model.rowsProperty().get().rows(ZoneOffset.UTC);
          model.choose(List.of((Point) rows.getLast()));
          ListView<?> parts = (ListView<?>) view.lookup(".gb-history-parts");
          parts.getSelectionModel().select(0);
          view.lookup(".gb-diff").requestFocus();
          press();
          assertEquals(1, parts.getSelectionModel().getSelectedIndex());
          assertEquals(0, findings);
          outside.requestFocus();
          press();
          assertEquals(1, parts.getSelectionModel().getSelectedIndex());
          assertEquals(1, findings);
        });
  }

  private void press() {
    Node focused = view.getScene().getFocusOwner();
    Event.fireEvent(
        focused,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F8, false, false, false, false));
  }

  private void type(String chars) {
    new TextDoor(work).type(Selection.caretAt(new Place(first.id(), Slot.TITLE, 0)), chars);
  }

  private String now() {
    return ((Item) work.session().orElseThrow().tree().find(first.id()).orElseThrow())
        .title()
        .chars();
  }
}
