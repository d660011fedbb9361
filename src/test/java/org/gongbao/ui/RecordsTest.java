package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryLinks;
import org.gongbao.model.NodeId;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Person;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.ui.text.TextSurface;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Chronicle and rosters kept by the keyboard alone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class RecordsTest {
  @TempDir private static Path home;
  private WorkstationApp app;

  @Start
  void start(Stage given) {
    app = new WorkstationApp(DemoDesk.services(home), given);
    app.showDesk(work -> work.open(DemoDesk.rich()));
  }

  @Test
  void entriesAreAddedMovedDatedSplitAndTakenOut(FxRobot robot) {
    NodeId first = entries().getFirst().id();
    robot.interact(() -> work().go(WorkModel.startOf(first, Slot.TEXT), Spot.Origin.COMMAND));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT5).push(KeyCode.X).push(KeyCode.ENTER);
    TextField text = robot.lookup(".gb-quick-text").queryAs(TextField.class);
    assertTrue(text.isFocused());
    robot.interact(() -> text.setText("新记的事。"));
    robot.push(KeyCode.ENTER);
    ChronicleEntry added = entries().get(5);
    assertEquals(LocalDate.of(2026, 10, 15), added.date().from());
    assertEquals(PartOfDay.AFTERNOON, added.date().part());
    assertEquals("10月15日下午，", added.lead().chars());
    assertEquals("", text.getText());

    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J).push(KeyCode.LEFT);
    robot.push(KeyCode.ENTER);
    assertEquals(entries().get(3).id(), caret().node());
    assertTrue(robot.window(0).getScene().getFocusOwner() instanceof TextSurface);
    robot.interact(() -> work().go(WorkModel.startOf(added.id(), Slot.TEXT), Spot.Origin.COMMAND));
    robot.push(KeyCode.ALT, KeyCode.PAGE_UP);
    assertEquals(LocalDate.of(2026, 10, 14), entry(added.id()).date().from());
    robot.push(KeyCode.ALT, KeyCode.UP);
    assertEquals(added.id(), entries().get(3).id());
    robot.push(KeyCode.END).push(KeyCode.ENTER);
    assertEquals(8, entries().size());
    robot.push(KeyCode.BACK_SPACE);
    assertEquals(7, entries().size());
    robot.push(KeyCode.CONTROL, KeyCode.D);
    assertEquals(8, entries().size());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    assertEquals(7, entries().size());
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT3).push(KeyCode.S).push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(PartOfDay.MORNING, entry(added.id()).date().part());
    assertEquals(added.id(), entries().get(1).id());
    assertTrue(robot.lookup(".gb-event-row").queryAll().stream().anyMatch(RecordsTest::isCurrent));
  }

  private static boolean isCurrent(javafx.scene.Node row) {
    return row.getPseudoClassStates().contains(javafx.css.PseudoClass.getPseudoClass("current"))
        && row.getLayoutY() >= 0;
  }

  @Test
  void anEntryIsLinkedToDocumentsByKeyAndLeadsToThem(FxRobot robot) {
    NodeId first = entries().getFirst().id();
    robot.interact(() -> work().go(WorkModel.startOf(first, Slot.TEXT), Spot.Origin.COMMAND));
    // Documents are looked for a moment after a change.
    WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.push(KeyCode.ENTER);
    assertEquals(1, entry(first).links().told().size());
    assertTrue(robot.window(0).getScene().getFocusOwner() instanceof TextSurface);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(EntryLinks.NONE, entry(first).links());
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    List<NodeId> told = entry(first).links().told();
    assertEquals(2, told.size());
    WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(told.get(1), work().itemProperty().get().orElseThrow());
  }

  @Test
  void pastedLinesBecomeEntriesAndThoseWithoutADateStandOut(FxRobot robot) {
    NodeId first = entries().getFirst().id();
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("10月20日上午，甲会召开。\n同日下午，乙会召开。");
          Clipboard.getSystemClipboard().setContent(content);
          work().go(WorkModel.startOf(first, Slot.TEXT), Spot.Origin.COMMAND);
        });
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertEquals(
        List.of("甲会召开。", "乙会召开。"),
        entries().subList(6, 8).stream().map(e -> e.text().chars()).toList());
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("没有日期的一条。\n又一条。");
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertEquals(2, entries().stream().filter(e -> e.date().from() == null).count());
    assertTrue(!robot.lookup(".gb-months-undated").queryAs(Label.class).getText().isEmpty());
  }

  @Test
  void personsAreAddedMovedAndTakenOut(FxRobot robot) {
    List<Person> before = persons();
    robot.interact(() -> work().go(before.getFirst().id(), Spot.Origin.COMMAND));
    robot.push(KeyCode.ENTER);
    assertEquals(before.size() + 1, persons().size());
    assertTrue(persons().get(1).name().isEmpty());
    robot.push(KeyCode.BACK_SPACE);
    assertEquals(before, persons());
    robot.push(KeyCode.TAB);
    assertEquals(Slot.POST, work().spotProperty().get().orElseThrow().selection().caret().slot());
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(before.size(), persons().size());
  }

  @Test
  void tabGoesThroughARosterAndOnInTheOrderOfTheRows(FxRobot robot) {
    List<Person> before = persons();
    robot.interact(() -> work().go(before.getFirst().id(), Spot.Origin.COMMAND));
    robot.push(KeyCode.TAB).push(KeyCode.TAB);
    assertEquals(Slot.LABEL, caret().slot());
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals(before.getFirst().id(), caret().node());
    robot.push(KeyCode.CONTROL, KeyCode.END);
    Place last = caret();
    robot.push(KeyCode.TAB);
    assertTrue(robot.window(0).getScene().getFocusOwner() instanceof TextSurface);
    boolean added = persons().size() > before.size();
    assertTrue(added || caret().at(0).equals(last.at(0)));
  }

  private Place caret() {
    WaitForAsyncUtils.waitForFxEvents();
    return work().spotProperty().get().orElseThrow().selection().caret();
  }

  private WorkModel work() {
    return app.work();
  }

  private ChronicleEntry entry(NodeId id) {
    return entries().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private List<ChronicleEntry> entries() {
    WaitForAsyncUtils.waitForFxEvents();
    return work().treeProperty().get().orElseThrow().issue().items().stream()
        .filter(Chronicle.class::isInstance)
        .flatMap(item -> ((Chronicle) item).entries().stream())
        .toList();
  }

  private List<Person> persons() {
    WaitForAsyncUtils.waitForFxEvents();
    List<Person> found = new ArrayList<>();
    work()
        .treeProperty()
        .get()
        .orElseThrow()
        .issue()
        .walk(
            node -> {
              if (node instanceof Person person) {
                found.add(person);
              }
            });
    return found;
  }
}
