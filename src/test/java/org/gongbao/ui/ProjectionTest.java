package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.gongbao.app.IssueSession;
import org.gongbao.app.LivePages;
import org.gongbao.edit.Edit;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Text;
import org.gongbao.ui.annotate.Annotations;
import org.gongbao.ui.complete.KnownModel;
import org.gongbao.ui.imprint.ImprintDesk;
import org.gongbao.ui.item.ItemView;
import org.gongbao.ui.text.TextSurface;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The editor is a projection of the tree: whatever is done to the tree, the pane shows its texts
/// and nothing else.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class ProjectionTest {
  private static final int EDITS = 10_000;
  private static final int EDITS_AN_ISSUE = 50;
  @TempDir private static Path home;
  private final WorkModel work = new WorkModel();
  private ItemView view;

  @Start
  void start(Stage stage) {
    UiServices services = DemoDesk.services(home);
    BusyModel busy = new BusyModel(services.tasks(), ProjectionTest::fail);
    LibraryModel library =
        new LibraryModel(
            services.libraries(), services.settings(), busy, work, ProjectionTest::fail);
    KnownModel known =
        new KnownModel(work, library, services.tasks(), Object::toString, ProjectionTest::fail);
    LivePages noPages =
        new LivePages(services.tasks(), pictures -> (issue, style) -> Composition.EMPTY);
    Means means =
        new Means(services.messages(), services.tasks(), services.clock(), ProjectionTest::fail);
    view =
        new ItemView(
            work,
            known,
            new Annotations(work),
            new ImprintDesk(work, new PagesModel(noPages, work, ProjectionTest::fail), means),
            services.messages(),
            (reading, then) -> true);
    stage.setScene(new Scene(view, 700, 900));
    stage.show();
  }

  private static void fail(Throwable error) {
    throw new AssertionError(error);
  }

  @Test
  void showsTheTextsOfTheTreeAfterEachOfManyEdits(FxRobot robot) {
    int[] seen = {0};
    for (int seed = 0; seed < EDITS / EDITS_AN_ISSUE; seed++) {
      int at = seed;
      robot.interact(() -> seen[0] += edit(at));
    }
    assertTrue(seen[0] > EDITS, seen[0] + " texts compared");
  }

  private int edit(int seed) {
    CountingIds ids = new CountingIds("n" + seed + "-");
    Random random = new Random(seed);
    Issue issue = new RandomTree(random, ids).issue();
    if (issue.items().isEmpty()) {
      return 0;
    }
    work.open(DemoDesk.of(issue));
    RandomEdits edits = new RandomEdits(random, ids);
    int seen = 0;
    for (int i = 0; i < EDITS_AN_ISSUE; i++) {
      IssueSession session = work.session().orElseThrow();
      List<Edit> next = edits.next(session.tree());
      session.commit("edit.typing", next, null, null);
      if (random.nextInt(6) == 0) {
        work.undo();
      }
      List<Item> items = session.tree().issue().items();
      if (!items.isEmpty() && random.nextInt(10) == 0) {
        work.select(items.get(random.nextInt(items.size())).id());
      }
      view.applyCss();
      view.layout();
      seen += compare("seed " + seed + " edit " + i);
    }
    return seen;
  }

  private int compare(String where) {
    int seen = 0;
    for (Node node : view.lookupAll(".gb-surface")) {
      TextSurface surface = (TextSurface) node;
      Optional<Text> held =
          work.treeProperty()
              .get()
              .flatMap(tree -> tree.find(surface.place().node()))
              .flatMap(owner -> owner.text(surface.place().slot()));
      assertEquals(held, Optional.of(surface.text()), where + " " + surface.place());
      seen++;
    }
    return seen;
  }
}
