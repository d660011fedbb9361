package org.gongbao.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.gongbao.app.IssueSession;
import org.gongbao.app.Tasks;
import org.gongbao.app.ThreadTasks;
import org.gongbao.bench.Timings;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Span;
import org.gongbao.edit.TextEdit;
import org.gongbao.model.Branch;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.ui.annotate.Annotation;
import org.gongbao.ui.annotate.Annotations;
import org.gongbao.ui.text.Markup;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// Times of the editor with a document of 50,000 characters and 500 annotations: opening it, a key
/// typed, the frame painted after it, what undo keeps. Processor time of the FX thread, everything
/// that follows a key included; painting in time that passes.
@SuppressWarnings("NullAway.Init") // set on the FX thread
public final class EditorSpeed {
  private static final int WARMING = 60;
  private static final int KEYS = 120;

  /// Keys after which nothing is compiled any more, as in a program used for hours.
  private static final int LONG_USE = 300;

  private static final int ANNOTATIONS = 500;
  private static final int UNDO_STEPS = 10_000;

  /// Milliseconds after each key: pages are composed and painted meanwhile.
  private static final int PAUSE = 200;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final boolean profiled;
  private WorkModel work;
  private Annotations annotations;
  private Stage stage;
  private Thread thread;

  private EditorSpeed(Tasks tasks, Path home, boolean profiled) throws InterruptedException {
    this.profiled = profiled;
    on(
        () -> {
          thread = Thread.currentThread();
          stage = new Stage();
          WorkstationApp app = new WorkstationApp(DemoDesk.services(home, tasks), stage);
          stage.setWidth(1_000);
          stage.setHeight(1_000);
          app.showDesk(desk -> {});
          work = app.work();
          annotations = app.annotations();
        });
  }

  /// @param args a folder for settings; `profile` to tell where the time of keys goes
  public static void main(String[] args) throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    ThreadTasks tasks = new ThreadTasks(2, Platform::runLater);
    new EditorSpeed(tasks, Path.of(args[0]), args.length > 1).measure();
    System.exit(0);
  }

  private void measure() throws Exception {
    Timings opening = new Timings();
    for (int i = 0; i < 6; i++) {
      OpenIssue issue = DemoDesk.of(DemoIssue.long50());
      opening.add(cost(() -> open(issue), 0));
      Thread.sleep(600);
    }
    Place place = middle();
    on(() -> work.go(Selection.caretAt(place), Spot.Origin.COMMAND));
    Thread.sleep(1_000);
    Timings idle = new Timings();
    for (int i = 0; i < 10; i++) {
      idle.add(cost(() -> {}, PAUSE));
    }
    Timings handled = new Timings();
    Timings keys = new Timings();
    for (int i = 0; i < WARMING; i++) {
      cost(this::key, PAUSE);
    }
    Optional<Sampler> sampler = profiled ? Optional.of(new Sampler(thread)) : Optional.empty();
    for (int i = 0; i < KEYS; i++) {
      keys.add(cost(() -> time(handled, this::key), PAUSE));
    }
    sampler.ifPresent(Sampler::print);
    Timings painted = painted();
    for (int i = 0; i < LONG_USE; i++) {
      cost(this::key, PAUSE);
    }
    Timings later = new Timings();
    for (int i = 0; i < KEYS; i++) {
      later.add(cost(this::key, PAUSE));
    }
    Timings frame = new Timings();
    for (int i = 0; i < KEYS / 2; i++) {
      double opacity = i % 2 == 0 ? 0.9 : 1;
      frame.add(cost(() -> stage.getScene().getFocusOwner().setOpacity(opacity), PAUSE));
    }
    say("50,000 characters, 500 annotations, opening", "≤ 300 ms", opening.warm());
    say("… nothing done for 0.2 s", "", idle.warm());
    say("… a key handled", "", handled.p95());
    say("… a key with all that follows it", "p95 ≤ 8 ms", keys.p95());
    say("… the same after 500 keys", "p95 ≤ 8 ms", later.p95());
    say("… of it each of two frames shown, as with nothing edited", "", frame.p95());
    say("… painted after a key", "≤ 34 ms", painted.p95());
    say("10,000 steps to undo", "≤ 200 MB", undo());
  }

  private void key() {
    javafx.scene.Node focused = stage.getScene().getFocusOwner();
    Event.fireEvent(
        focused,
        new KeyEvent(KeyEvent.KEY_TYPED, "字", "", KeyCode.UNDEFINED, false, false, false, false));
  }

  /// Time until the pulse after the one that shows a key: the frame is then painted.
  private Timings painted() throws InterruptedException {
    Timings painted = new Timings();
    for (int i = 0; i < KEYS / 3; i++) {
      CountDownLatch done = new CountDownLatch(1);
      on(() -> new Painted(stage.getScene(), painted, done).start());
      done.await();
      Thread.sleep(PAUSE);
    }
    return painted;
  }

  private final class Painted extends AnimationTimer {
    private final Timings into;
    private final CountDownLatch done;
    private final Scene scene;
    private final Runnable afterLayout = this::laidOut;
    private long pressed;
    private boolean laidOut;

    Painted(Scene scene, Timings into, CountDownLatch done) {
      this.scene = scene;
      this.into = into;
      this.done = done;
    }

    private void laidOut() {
      laidOut = true;
    }

    @Override
    public void handle(long now) {
      if (pressed == 0) {
        // Between two pulses, as a key comes.
        pressed = -1;
        Platform.runLater(
            () -> {
              pressed = System.nanoTime();
              key();
              scene.addPostLayoutPulseListener(afterLayout);
            });
      } else if (laidOut) {
        into.add((System.nanoTime() - pressed) / 1e6);
        scene.removePostLayoutPulseListener(afterLayout);
        stop();
        done.countDown();
      }
    }
  }

  /// What 10,000 actions keep, in a session of their own.
  private static String undo() {
    OpenIssue issue = DemoDesk.of(DemoIssue.long50());
    IssueSession session = issue.session();
    Place place = new Place(body(session), Slot.TEXT, 0);
    long before = used();
    for (int i = 0; i < UNDO_STEPS; i++) {
      session.seal();
      session.type(
          new TextEdit(place.at(i), Text.EMPTY, Text.of("字")),
          Selection.caretAt(place.at(i)),
          Selection.caretAt(place.at(i + 1)));
    }
    long after = used();
    session.undo();
    return String.format(Locale.ROOT, "%.1f MB", (after - before) / 1e6);
  }

  private static NodeId body(IssueSession session) {
    return session.tree().issue().items().getFirst().children(Branch.BODY).get(150).id();
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private void open(OpenIssue issue) {
    work.open(issue);
    annotations.replace("test", annotated());
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
  }

  /// All over the document, of every look.
  private List<Annotation> annotated() {
    List<Markup.Look> looks =
        List.of(
            new Markup.Look("gb-markup-error", Markup.Line.WAVY, true),
            new Markup.Look("gb-markup-warning", Markup.Line.SOLID, false),
            new Markup.Look("gb-markup-info", Markup.Line.DOTTED, false),
            Markup.Look.tint("gb-tint-hit"));
    List<Annotation> made = new ArrayList<>();
    List<Node> body =
        work.shown().orElseThrow().children(Branch.BODY).stream()
            .filter(block -> block.text(Slot.TEXT).isPresent())
            .toList();
    for (int i = 0; i < ANNOTATIONS; i++) {
      Node block = body.get(i % body.size());
      int from = i * 7 % Math.max(1, block.text(Slot.TEXT).orElseThrow().length() - 6);
      made.add(
          new Annotation(
              "a" + i,
              List.of(new Span(new Place(block.id(), Slot.TEXT, from), 4)),
              looks.get(i % looks.size()),
              i % 3,
              () -> "试验",
              List.of()));
    }
    return made;
  }

  private Place middle() {
    return new Place(body(work.session().orElseThrow()), Slot.TEXT, 10);
  }

  /// Processor time of the FX thread for something and what follows it in a while.
  private double cost(Runnable action, int pause) throws InterruptedException {
    long start = clock.getThreadCpuTime(thread.threadId());
    on(action);
    Thread.sleep(pause);
    return (clock.getThreadCpuTime(thread.threadId()) - start) / 1e6;
  }

  private void time(Timings into, Runnable action) {
    long start = clock.getCurrentThreadCpuTime();
    action.run();
    into.add((clock.getCurrentThreadCpuTime() - start) / 1e6);
  }

  private static void say(String work, String target, String measured) {
    System.out.println(String.join("\t", "EDITOR", work, target, measured));
  }

  private static void on(Runnable action) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          action.run();
          done.countDown();
        });
    done.await();
  }
}
