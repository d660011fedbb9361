package org.gongbao.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.gongbao.edit.TextEdit;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// A second program at work on a library: opens it, says how (`writable` or `held by …`), and then
/// either waits or types for ever, saying each revision it knows to be in the file.
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader said;

  private OtherProcess(Process process) {
    this.process = process;
    this.said = process.inputReader(StandardCharsets.UTF_8);
  }

  /// @param what `wait` or `type`
  static OtherProcess start(Path library, String what, Path home) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdout.encoding=UTF-8",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            OtherProcess.class.getName(),
            library.toString(),
            what,
            home.toString());
    return new OtherProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  String line() throws IOException {
    return String.valueOf(said.readLine());
  }

  /// As `kill -9` does. Gives the rest of what was said.
  List<String> kill() {
    // Through its handle: Process.destroyForcibly would also close what it said.
    process.toHandle().destroyForcibly();
    process.onExit().join();
    return said.lines().toList();
  }

  @Override
  public void close() {
    kill();
  }

  public static void main(String[] arguments) throws InterruptedException {
    try {
      work(arguments);
      Thread.sleep(60_000);
    } catch (RuntimeException unexpected) {
      System.out.println("failed: " + unexpected);
    } finally {
      // The library is still open and its threads would go on for ever.
      Runtime.getRuntime().halt(0);
    }
  }

  private static void work(String[] arguments) {
    Desk desk =
        new Desk(
            "乙",
            "二号机",
            Clock.systemUTC(),
            new CountingIds("k" + ProcessHandle.current().pid() + "n"),
            new SecureRandom(),
            new ThreadTasks(1, Runnable::run));
    OpenLibrary library = new Libraries(Path.of(arguments[2]), desk).open(Path.of(arguments[0]));
    switch (library.access()) {
      case Access.Writable writable -> System.out.println("writable");
      case Access.ReadOnly held -> System.out.println("held by " + held.holder().orElse("?"));
    }
    if (arguments[1].equals("type")) {
      type(library);
    }
  }

  private static void type(OpenLibrary library) {
    IssueSession session = library.openIssue(library.issues().getFirst().id());
    NodeId colophon = session.tree().issue().colophon().id();
    // Ends when nobody listens any more.
    while (!System.out.checkError()) {
      int end =
          session.tree().find(colophon).orElseThrow().text(Slot.STATEMENT).orElseThrow().length();
      Text key = Text.of(Integer.toString(end % 10));
      Place place = new Place(colophon, Slot.STATEMENT, end);
      session.type(new TextEdit(place, Text.EMPTY, key), null, null);
      if (end % 3 == 0) {
        library.flush();
        System.out.println(session.revision());
      }
    }
  }
}
