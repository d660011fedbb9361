package org.gongbao.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.gongbao.app.Tasks;
import org.gongbao.app.ThreadTasks;
import org.gongbao.bench.Timings;
import org.gongbao.edit.Selection;
import org.gongbao.edit.table.Axis;
import org.gongbao.edit.table.Lines;
import org.gongbao.edit.table.Outcome;
import org.gongbao.edit.table.Sorting;
import org.gongbao.edit.table.Tsv;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Branch;
import org.gongbao.model.Document;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.TextDoor;
import org.gongbao.ui.work.WorkModel;

/// Times of a table of 2,000 rows and 10 columns in the window: opening, a key in a cell, a row put
/// in, sorting. Processor time of the FX thread, layout of the window included.
@SuppressWarnings("NullAway.Init") // set on the FX thread
public final class TableSpeed {
  private static final int ROWS = 2_000;
  private static final int COLUMNS = 10;

  /// Milliseconds after each action.
  private static final int PAUSE = 400;

  private WorkModel work;
  private final TextDoor door;
  private Stage stage;

  private TableSpeed(Tasks tasks, Path home) throws InterruptedException {
    CountDownLatch made = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          stage = new Stage();
          WorkstationApp app = new WorkstationApp(DemoDesk.services(home, tasks), stage);
          app.showDesk(desk -> {});
          work = app.work();
          made.countDown();
        });
    made.await();
    door = new TextDoor(work);
  }

  public static void main(String[] args) throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    ThreadTasks tasks = new ThreadTasks(2, Platform::runLater);
    new TableSpeed(tasks, Path.of(args[0])).measure();
    System.exit(0);
  }

  private void measure() throws Exception {
    on(() -> open(DemoDesk.rich()));
    on(() -> open(DemoDesk.of(issue())));
    Timings opening = new Timings();
    for (int i = 0; i < 4; i++) {
      OpenIssue issue = DemoDesk.of(issue());
      on(() -> time(opening, () -> open(issue)));
    }
    Place place = new Place(table().rows().get(1_000).cells().get(3).id(), Slot.TEXT, 0);
    on(() -> work.go(Selection.caretAt(place), Spot.Origin.COMMAND));
    Timings keys = new Timings();
    Timings laid = new Timings();
    for (int i = 0; i < 60; i++) {
      on(
          () -> {
            time(keys, () -> door.type(Selection.caretAt(place), "字"));
            time(laid, this::settle);
          });
    }
    Timings rows = new Timings();
    for (int i = 0; i < 10; i++) {
      on(() -> time(rows, () -> perform(Lines.insert(table(), ids(), Axis.ROWS, 900, 1, false))));
    }
    Timings sorts = new Timings();
    for (int i = 0; i < 6; i++) {
      boolean down = i % 2 == 0;
      on(() -> time(sorts, () -> perform(Sorting.sort(table(), ids(), 2, down))));
    }
    say("table 2,000 × 10 in the window, opening", "≤ 300 ms", opening);
    say("table 2,000 × 10, key in a cell", "≤ 8 ms", keys);
    say("table 2,000 × 10, pane laid out after it", "≤ 16 ms", laid);
    say("table 2,000 × 10, row put in", "≤ 100 ms", rows);
    say("table 2,000 × 10, sorted", "≤ 200 ms", sorts);
  }

  private static void say(String work, String target, Timings measured) {
    System.out.println(String.join("\t", "TABLE", work, target, measured.warm()));
  }

  /// In processor time: what else the machine does is not counted.
  private static void time(Timings into, Runnable work) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    work.run();
    into.add((clock.getCurrentThreadCpuTime() - start) / 1e6);
  }

  private void open(OpenIssue issue) {
    work.open(issue);
    settle();
  }

  private void perform(Outcome outcome) {
    work.perform(outcome.step().orElseThrow());
    settle();
  }

  /// Does something on the FX thread and lets pages and painting catch up.
  private static void on(Runnable action) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          action.run();
          done.countDown();
        });
    done.await();
    Thread.sleep(PAUSE);
  }

  private NodeIds ids() {
    return work.session().orElseThrow().ids();
  }

  private void settle() {
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
  }

  private Table table() {
    Node item = work.treeProperty().get().orElseThrow().issue().items().getFirst();
    return (Table) item.children(Branch.BODY).getFirst();
  }

  private static Issue issue() {
    CountingIds ids = new CountingIds("t");
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < COLUMNS; column++) {
        cells.add(
            column == 2 ? Integer.toString(row * 7919 % 10_007) : "第" + row + "行江州项目" + column);
      }
      rows.add(cells);
    }
    Issue issue = DemoIssue.large();
    Document document = (Document) issue.items().getFirst();
    Table table = Tsv.table(rows, ids);
    return Tree.of(issue)
        .splice(document.id(), Branch.BODY, 0, document.body().size(), List.of(table))
        .issue();
  }
}
