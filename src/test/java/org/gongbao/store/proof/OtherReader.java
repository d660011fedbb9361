package org.gongbao.store.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A second program at work on a working file: says `open` or why not, then waits or marks for
/// ever, saying the number of each mark once it is kept.
final class OtherReader implements AutoCloseable {
  private final Process process;
  private final BufferedReader said;

  private OtherReader(Process process) {
    this.process = process;
    this.said = process.inputReader(StandardCharsets.UTF_8);
  }

  /// @param what `wait` or `mark`
  static OtherReader start(Path folder, String digest, String what) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dstdout.encoding=UTF-8",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            OtherReader.class.getName(),
            folder.toString(),
            digest,
            what);
    return new OtherReader(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  String line() throws IOException {
    return String.valueOf(said.readLine());
  }

  /// As `kill -9` does. Gives the rest of what was said.
  List<String> kill() {
    process.toHandle().destroyForcibly();
    process.onExit().join();
    return said.lines().toList();
  }

  @Override
  public void close() {
    kill();
  }

  public static void main(String[] arguments) throws InterruptedException {
    try (WorkFile work = WorkFile.open(Path.of(arguments[0]), arguments[1])) {
      System.out.println("open");
      int next = work.marks().size();
      while (arguments[2].equals("mark") && !System.out.checkError()) {
        work.put("m" + next, mark(next));
        work.read(next, true);
        System.out.println(next++);
      }
      Thread.sleep(60_000);
    } catch (WorkFault fault) {
      System.out.println(fault.reason());
    }
  }

  static String mark(int number) {
    return "{\"改\":\"" + "字".repeat(number % 50) + number + "\"}";
  }
}
