package org.gongbao.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.gongbao.bench.Timings;
import org.gongbao.edit.Selection;
import org.gongbao.edit.table.Axis;
import org.gongbao.edit.table.Lines;
import org.gongbao.edit.table.Sorting;
import org.gongbao.edit.table.Tsv;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Branch;
import org.gongbao.model.Cell;
import org.gongbao.model.Document;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.TextDoor;
import org.gongbao.ui.work.WorkModel;

/// Times of a table of 2,000 rows and 10 columns in the window: opening, a key in a cell, a row put
/// in, sorting. All on the FX thread, layout of the pane included.
public final class TableSpeed {
  private static final int ROWS = 2_000;
  private static final int COLUMNS = 10;

  private TableSpeed() {}

  public static void main(String[] args) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          measure(Path.of(args[0]));
          done.countDown();
        });
    done.await();
    System.exit(0);
  }

  private static void measure(Path home) {
    Stage stage = new Stage();
    WorkstationApp app = new WorkstationApp(DemoDesk.services(home), stage);
    app.showDesk(work -> work.open(DemoDesk.rich()));
    WorkModel work = app.work();
    settle(stage);
    Issue issue = issue();
    Timings opening = new Timings();
    opening.time(
        () -> {
          work.open(DemoDesk.of(issue));
          settle(stage);
        });
    Table table = table(work);
    TextDoor door = new TextDoor(work);
    Timings keys = new Timings();
    Timings painted = new Timings();
    for (int i = 0; i < 60; i++) {
      Cell cell = table(work).rows().get(1_000).cells().get(3);
      Place place = new Place(cell.id(), Slot.TEXT, 0);
      if (i == 0) {
        work.go(Selection.caretAt(place), Spot.Origin.COMMAND);
        settle(stage);
      }
      keys.time(() -> door.type(Selection.caretAt(place), "字"));
      painted.time(() -> settle(stage));
    }
    Timings rows = new Timings();
    for (int i = 0; i < 10; i++) {
      rows.time(
          () -> {
            Table now = table(work);
            work.perform(
                Lines.insert(now, ids(work), Axis.ROWS, 1_000, 1, false).step().orElseThrow());
            settle(stage);
          });
    }
    Timings sorts = new Timings();
    for (int i = 0; i < 6; i++) {
      boolean down = i % 2 == 0;
      sorts.time(
          () -> {
            work.perform(Sorting.sort(table(work), ids(work), 2, down).step().orElseThrow());
            settle(stage);
          });
    }
    System.out.println("open " + opening.first() + " rows " + table.rows().size());
    System.out.println("key " + keys.warm() + " then layout " + painted.warm());
    System.out.println("row put in " + rows.warm());
    System.out.println("sort " + sorts.warm());
  }

  private static org.gongbao.model.NodeIds ids(WorkModel work) {
    return work.session().orElseThrow().ids();
  }

  private static void settle(Stage stage) {
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
  }

  private static Table table(WorkModel work) {
    Tree tree = work.treeProperty().get().orElseThrow();
    Node body = tree.issue().items().getFirst();
    return (Table)
        body.children(Branch.BODY).stream()
            .filter(Table.class::isInstance)
            .findFirst()
            .orElseThrow();
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
