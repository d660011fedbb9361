package org.gongbao.boot;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
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
  private static final String LIBRARY = ".gongbao";
  private static final String RETURN = ".gbreturn";

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

  /// @param file to be opened; the library opened last, else the sample, when not given
  /// @return exit code, or -1 when the window was opened
  int start(Optional<Path> file) {
    return file.map(this::start).orElseGet(this::start);
  }

  private int start() {
    return start(
        (tasks, services, stage) ->
            open(tasks, services, stage, () -> lastLibrary(services), List.of()),
        this::contents);
  }

  /// True for a file that is opened in a window, as one chosen on the desktop is.
  static boolean isOpened(Path file) {
    return ProofOpening.isPackage(file) || isLibrary(file) || file.toString().endsWith(RETURN);
  }

  private static boolean isLibrary(Path file) {
    return file.toString().endsWith(LIBRARY);
  }

  /// Opens a proof package, without any library; a library; or the library opened last, with what a
  /// proofreader returned merged into it. Where there is no display, tells what is in the file.
  private int start(Path file) {
    if (ProofOpening.isPackage(file)) {
      return start(
          (tasks, services, stage) -> new ProofOpening(services, Platform::exit).start(file, stage),
          () -> run("proof", "open", file.toString()));
    }
    return isLibrary(file)
        ? start(
            (tasks, services, stage) ->
                open(tasks, services, stage, () -> services.libraries().open(file), List.of()),
            () -> run("issue", "list", file.toString()))
        : start(
            (tasks, services, stage) ->
                open(tasks, services, stage, () -> lastLibrary(services), List.of(file)),
            () -> run("--help"));
  }

  private void run(String... arguments) {
    Commands.run(Main.program(messages, home, out, err), arguments);
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
  ///
  /// @param dropped taken once the library is there
  private static void open(
      ThreadTasks tasks,
      UiServices services,
      Stage stage,
      Supplier<OpenLibrary> opened,
      List<Path> dropped) {
    FutureTask<OpenedLibrary> library =
        new FutureTask<>(() -> OpenedLibrary.of(opened.get(), services.settings()));
    OpeningWindow.show(
        services,
        stage,
        () -> {
          Lane beside = tasks.lane("start");
          beside.execute(library);
          WorkstationApp app = new WorkstationApp(services, stage);
          app.show(progress -> Optional.of(awaited(library, beside)));
          app.take(dropped);
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
  private OpenLibrary lastLibrary(UiServices services) {
    Libraries libraries = services.libraries();
    return libraries.recent().stream()
        .filter(RecentLibrary::present)
        .findFirst()
        .map(last -> libraries.open(last.path()))
        .orElseGet(() -> SampleIssue.library(home, libraries, services.importer(), messages));
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
