package org.gongbao.boot;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.gongbao.app.Desk;
import org.gongbao.app.FileSettings;
import org.gongbao.app.Importer;
import org.gongbao.app.Lane;
import org.gongbao.app.Libraries;
import org.gongbao.app.LivePages;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.RecentLibrary;
import org.gongbao.app.ThreadTasks;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.TextDecoder;
import org.gongbao.exchange.TextWriter;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.picture.QrEncoder;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.Composer;
import org.gongbao.model.SourceId;
import org.gongbao.ui.OpeningWindow;
import org.gongbao.ui.ProofOpening;
import org.gongbao.ui.UiServices;
import org.gongbao.ui.WorkstationApp;
import org.gongbao.ui.fx.FxThread;
import org.gongbao.ui.work.OpenedLibrary;
import org.slf4j.LoggerFactory;

/// Opens the window; where there is no display, says so and prints the sample's contents list.
final class Workstation {
  private static final int WORKERS = 3;

  private final Messages messages;
  private final Path home;
  private final PrintStream out;
  private final PrintStream err;

  Workstation(Messages messages, Path home, PrintStream out, PrintStream err) {
    this.messages = messages;
    this.home = home;
    this.out = out;
    this.err = err;
  }

  /// @param library the one opened last, else the sample, when not given
  /// @return exit code, or -1 when the window was opened
  int start(Optional<Path> library) {
    return start((tasks, services, stage) -> open(library, tasks, services, stage), this::contents);
  }

  /// Opens a proof package, without any library; where there is no display, tells what is in it.
  ///
  /// @return exit code, or -1 when the window was opened
  int read(Path proof) {
    return start(
        (tasks, services, stage) -> new ProofOpening(services, Platform::exit).start(proof, stage),
        () ->
            Commands.run(
                Main.program(messages, home, out, err), "proof", "open", proof.toString()));
  }

  /// What is opened.
  @FunctionalInterface
  private interface Opening {
    void open(ThreadTasks tasks, UiServices services, Stage stage);
  }

  private int start(Opening opening, Runnable instead) {
    if (!hasDisplay(System.getenv(), System.getProperty("os.name"))) {
      err.println(messages.get("start.noDisplay"));
      instead.run();
      return 0;
    }
    // Pages are painted with Java2D, which must not open a display of its own.
    System.setProperty("java.awt.headless", "true");
    try {
      ThreadTasks tasks = new ThreadTasks(WORKERS, new FxThread());
      UiServices services = services(tasks);
      Platform.setImplicitExit(false);
      Platform.startup(() -> opening.open(tasks, services, new Stage()));
      return -1;
    } catch (UnsatisfiedLinkError | RuntimeException failed) {
      String why = String.valueOf(failed.getMessage());
      if (isNoDisplay(failed)) {
        err.println(messages.get("start.noDisplay"));
        instead.run();
        return 0;
      }
      LoggerFactory.getLogger(Workstation.class).error("window cannot start", failed);
      err.println(messages.get("start.noLibrary", why));
      return 2;
    }
  }

  /// JavaFX throws the same exception for a display it cannot reach and for GTK it cannot load.
  static boolean isNoDisplay(Throwable failed) {
    return failed instanceof UnsupportedOperationException
        && String.valueOf(failed.getMessage()).contains("DISPLAY");
  }

  /// A Linux session without X11 or Wayland has none; the built-in headless platform needs none.
  static boolean hasDisplay(Map<String, String> environment, String system) {
    return !system.contains("Linux")
        || "Headless".equals(System.getProperty("glass.platform"))
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }

  /// The bare window is painted first; then its panes are built while the library is being opened.
  private void open(Optional<Path> wanted, ThreadTasks tasks, UiServices services, Stage stage) {
    FutureTask<OpenedLibrary> library =
        new FutureTask<>(
            () ->
                OpenedLibrary.of(
                    wanted
                        .map(services.libraries()::open)
                        .orElseGet(() -> lastLibrary(services.libraries(), services.importer())),
                    services.settings()));
    OpeningWindow.show(
        services,
        stage,
        () -> {
          Lane beside = tasks.lane("start");
          beside.execute(library);
          new WorkstationApp(services, stage)
              .show(progress -> Optional.of(awaited(library, beside)));
        });
  }

  private static OpenedLibrary awaited(FutureTask<OpenedLibrary> library, Lane beside)
      throws Exception {
    try {
      return library.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    } finally {
      beside.close();
    }
  }

  private UiServices services(ThreadTasks tasks) {
    Desk desk = Main.desk(tasks);
    FontLibrary fonts = Main.fonts(home);
    return new UiServices(
        messages,
        new FileSettings(home),
        tasks,
        new Libraries(home, desk),
        new Importer(desk.ids(), messages),
        new LivePages(tasks, pictures -> new Composer(fonts, pictures, new QrEncoder())::compose),
        fonts,
        desk.clock(),
        messages.get("program.version"));
  }

  /// The library opened last, else the one with the sample, made if need be.
  private OpenLibrary lastLibrary(Libraries libraries, Importer importer) {
    return libraries.recent().stream()
        .filter(RecentLibrary::present)
        .findFirst()
        .map(last -> libraries.open(last.path()))
        .orElseGet(() -> SampleIssue.library(home, libraries, importer, messages));
  }

  private void contents() {
    SourceText text = TextDecoder.decode(SampleIssue.NAME, SampleIssue.text(), Optional.empty());
    out.print(
        TextWriter.contents(
            new GazetteReader(new RandomIds())
                .read(text, new SourceId(SampleIssue.NAME), Guidance.of(Guidance.As.ISSUE))
                .issue()));
  }
}
