package org.gongbao.boot;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongbao.app.Desk;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Importer;
import org.gongbao.app.Libraries;
import org.gongbao.app.PageExporter;
import org.gongbao.app.Tasks;
import org.gongbao.app.report.CheckSheets;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.l10n.Messages;

/// Start of the program. Without a command it opens the workstation; with one it runs it and never
/// touches JavaFX.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    List<String> rest = new ArrayList<>(Arrays.asList(args));
    Messages messages = Messages.in(language(rest));
    // What JavaFX says by itself, such as the months of a calendar, is in the same language.
    Locale.setDefault(messages.locale());
    Path home =
        Places.home(
            System.getenv(), System.getProperty("user.home"), System.getProperty("os.name"));
    Logging.start(home);
    Workstation workstation = new Workstation(messages, home, out, err);
    int code;
    if (rest.isEmpty() || rest.size() == 1 && Workstation.isOpened(Path.of(rest.getFirst()))) {
      code = workstation.start(rest.stream().findFirst().map(Path::of));
    } else {
      code = Commands.run(program(messages, home, out, err), rest.toArray(String[]::new));
    }
    if (code >= 0) {
      System.exit(code);
    }
  }

  /// Takes `--lang xx` out of the arguments.
  private static String language(List<String> args) {
    int at = args.indexOf("--lang");
    if (at < 0 || at + 1 == args.size()) {
      return "zh";
    }
    args.remove(at);
    return args.remove(at);
  }

  static Program program(Messages messages, Path home, PrintStream out, PrintStream err) {
    Desk desk = desk(new DirectTasks());
    Libraries libraries = new Libraries(home, desk);
    Importer importer = new Importer(desk.ids(), messages);
    PageExporter pages = new PageExporter(fonts(home), messages, desk.clock());
    CheckSheets sheets = new CheckSheets(messages, desk.who(), desk.clock());
    return new Program(messages, home, libraries, importer, pages, sheets, out, err);
  }

  /// The bundled fonts and those of this machine, which are looked for when first asked for.
  static FontLibrary fonts(Path home) {
    String user = System.getProperty("user.home");
    return new FontLibrary(
        Places.fonts(System.getenv(), user, System.getProperty("os.name"), home));
  }

  static Desk desk(Tasks tasks) {
    String who = System.getProperty("user.name", "");
    Clock clock = Clock.system(ZoneId.systemDefault());
    return new Desk(who, host(), clock, new RandomIds(), new SecureRandom(), tasks);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException unnamed) {
      return "localhost";
    }
  }
}
