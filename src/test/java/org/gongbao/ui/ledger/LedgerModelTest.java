package org.gongbao.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Lane;
import org.gongbao.app.Libraries;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.NumberedIssue;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.ledger.LedgerModel.State;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerModelTest {
  @TempDir private Path home;
  private final List<State> seen = new ArrayList<>();
  private final Held held = new Held();
  private LibraryModel library;
  private LedgerModel model;

  /// Does work when told, and passes on that it was cancelled.
  private static final class Held implements Tasks {
    private final List<Runnable> work = new ArrayList<>();
    private final DirectTasks direct = new DirectTasks();

    void run() {
      List<Runnable> due = List.copyOf(work);
      work.clear();
      due.forEach(Runnable::run);
    }

    @Override
    public <T> Handle run(Work<T> task, Consumer<T> done, Consumer<Throwable> failed) {
      boolean[] cancelled = new boolean[1];
      Progress progress =
          new Progress() {
            @Override
            public void at(long step, long total) {}

            @Override
            public boolean isCancelled() {
              return cancelled[0];
            }
          };
      work.add(
          () ->
              direct.run(
                  any -> task.run(progress),
                  result -> {
                    if (!cancelled[0]) {
                      done.accept(result);
                    }
                  },
                  failed));
      return () -> cancelled[0] = true;
    }

    @Override
    public Handle later(java.time.Duration delay, Runnable later) {
      return direct.later(delay, later);
    }

    @Override
    public Lane lane(String name) {
      return direct.lane(name);
    }

    @Override
    public void onOwner(Runnable owned) {
      owned.run();
    }
  }

  @BeforeEach
  void open() {
    Consumer<Throwable> errors =
        error -> {
          throw new AssertionError(error);
        };
    DirectTasks direct = new DirectTasks();
    Libraries libraries = new Libraries(home, LibraryFixtures.desk(direct, new CountingIds("s")));
    for (String name : List.of("a", "b")) {
      try (OpenLibrary made = libraries.create(home.resolve(name + ".gongbao"))) {
        NumberedIssue issue =
            new NumberedIssue(2026, 1).with("江府发〔2026〕1号", "关于节水的通知", "2026年1月5日");
        made.addIssue(issue.make(), "导入", List.of());
      }
    }
    library =
        new LibraryModel(
            libraries,
            new MemorySettings(),
            new BusyModel(direct, errors),
            new WorkModel(),
            errors);
    model =
        new LedgerModel(library, new Means(Messages.in("zh"), held, LibraryFixtures.CLOCK, errors));
    library.open(home.resolve("a.gongbao"));
    model
        .stateProperty()
        .subscribe(
            state -> {
              seen.add(state);
            });
  }

  @AfterEach
  void close() {
    library.close(() -> {}, error -> {});
  }

  @Test
  void theFirstReadingTellsHowFarItIs() {
    model.read();
    held.run();
    assertEquals(
        List.of(State.NOTHING, new State.Reading(0, 0), new State.Reading(0, 1)),
        seen.subList(0, 3));
    assertEquals(1, model.ledger().count());
  }

  @Test
  void readingAgainShowsWhatWasReadUntilTheNewIsThere() {
    model.read();
    held.run();
    seen.clear();
    model.read();
    assertEquals(List.of(), seen);
    assertEquals(1, model.ledger().count());
  }

  @Test
  void aReadingThatIsStoppedBringsNothing() {
    model.read();
    model.cancel();
    held.run();
    assertEquals(new State.Stopped(), model.stateProperty().get());
    model.read();
    held.run();
    assertTrue(model.isRead());
  }

  @Test
  void whatIsReadOfALibraryThatWasClosedIsDropped() {
    model.read();
    library.open(home.resolve("b.gongbao"));
    assertEquals(State.NOTHING, model.stateProperty().get());
    model.read();
    held.work.removeFirst();
    held.run();
    assertEquals(1, model.ledger().count());
    library.close(() -> {}, error -> {});
    assertEquals(State.NOTHING, model.stateProperty().get());
  }
}
