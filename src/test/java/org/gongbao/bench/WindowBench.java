package org.gongbao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Editing of a large table and of a long document in the window, on the headless platform in
/// programs of their own.
final class WindowBench {
  private WindowBench() {}

  static List<BenchRow> rows() throws IOException, InterruptedException {
    List<BenchRow> rows = new ArrayList<>(rows("org.gongbao.ui.TableSpeed", "TABLE"));
    rows.addAll(rows("org.gongbao.ui.EditorSpeed", "EDITOR"));
    return rows;
  }

  private static List<BenchRow> rows(String program, String tag)
      throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("gongbao-window");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:G1HeapRegionSize=8m",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            program,
            home.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<BenchRow> rows = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t", -1);
        if (parts.length == 4 && parts[0].equals(tag)) {
          rows.add(new BenchRow(parts[1], parts[2], parts[3]));
        }
      }
    }
    process.waitFor();
    return rows;
  }
}
