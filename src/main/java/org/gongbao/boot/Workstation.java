package org.gongbao.boot;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.gongbao.app.Desk;
import org.gongbao.app.FileSettings;
import org.gongbao.app.Importer;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.RecentLibrary;
import org.gongbao.app.ThreadTasks;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.SourceText;
import org.gongbao.exchange.TextDecoder;
import org.gongbao.exchange.TextWriter;
import org.gongbao.l10n.Messages;
import org.gongbao.model.SourceId;
import org.gongbao.ui.UiServices;
import org.gongbao.ui.WorkstationApp;
import org.gongbao.ui.fx.FxThread;
import org.slf4j.LoggerFactory;

/// Opens the window; where there is no display, says so and prints the sample's contents list.
final class Workstation {
  private static final int WORKERS = 2;

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

  /// @return exit code, or -1 when the window was opened
  int start() {
    if (!hasDisplay(System.getenv(), System.getProperty("os.name"))) {
      err.println(messages.get("start.noDisplay"));
      contents();
      return 0;
    }
    try {
      Platform.setImplicitExit(false);
      Platform.startup(this::show);
      return -1;
    } catch (UnsupportedOperationException unreachable) {
      err.println(messages.get("start.noDisplay"));
      contents();
      return 0;
    } catch (UnsatisfiedLinkError | RuntimeException missing) {
      LoggerFactory.getLogger(Workstation.class).error("window cannot start", missing);
      err.println(messages.get("start.noLibrary", String.valueOf(missing.getMessage())));
      return 2;
    }
  }

  /// A Linux session without X11 or Wayland has none; the built-in headless platform needs none.
  static boolean hasDisplay(Map<String, String> environment, String system) {
    return !system.contains("Linux")
        || "Headless".equals(System.getProperty("glass.platform"))
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }

  private void show() {
    ThreadTasks tasks = new ThreadTasks(WORKERS, new FxThread());
    Desk desk = Main.desk(tasks);
    Libraries libraries = new Libraries(home, desk);
    Importer importer = new Importer(desk.ids(), messages);
    UiServices services =
        new UiServices(
            messages,
            new FileSettings(home),
            tasks,
            libraries,
            importer,
            desk.clock().getZone(),
            messages.get("program.version"));
    WorkstationApp app = new WorkstationApp(services, new Stage());
    app.show(() -> Optional.of(lastLibrary(libraries, importer)));
  }

  /// The library opened last, else the one with the sample, made if need be.
  private Path lastLibrary(Libraries libraries, Importer importer) {
    Optional<Path> last =
        libraries.recent().stream()
            .filter(RecentLibrary::present)
            .map(RecentLibrary::path)
            .findFirst();
    return last.orElseGet(
        () -> {
          try (OpenLibrary sample = SampleIssue.library(home, libraries, importer, messages)) {
            return sample.path();
          }
        });
  }

  private void contents() {
    SourceText text = TextDecoder.decode(SampleIssue.NAME, SampleIssue.text(), Optional.empty());
    out.print(
        TextWriter.contents(
            new GazetteReader(new RandomIds())
                .read(text, new SourceId(SampleIssue.NAME), GazetteReader.As.ISSUE)
                .issue()));
  }
}
