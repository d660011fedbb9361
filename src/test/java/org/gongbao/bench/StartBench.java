package org.gongbao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongbao.app.Desk;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Importer;
import org.gongbao.app.Imports;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;

/// Start of the whole program with a library of 480 issues, against a bare window with the same
/// theme and fonts. Both on the headless platform, turn by turn, so that the ratio means something.
final class StartBench {
  private static final int RUNS = 5;
  private static final int ISSUES = 480;
  private static final int CHARACTERS = 60_000;

  private StartBench() {}

  static List<BenchRow> rows() throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("gongbao-start");
    Path library = home.resolve("大.gongbao");
    LibraryFixtures.manyIssues(library, ISSUES, CHARACTERS, home);
    addSample(library, home);
    Timings bare = new Timings();
    Timings painted = new Timings();
    Timings usable = new Timings();
    long heap = 0;
    for (int i = 0; i < RUNS; i++) {
      bare.add((double) probe("bare", home)[0]);
      long[] whole = probe("whole", home);
      painted.add((double) whole[0]);
      usable.add((double) whole[1]);
      heap = Math.max(heap, whole[2]);
    }
    return List.of(
        new BenchRow("bare window, start to first paint", "", bare.warm()),
        new BenchRow("workstation, start to first paint", "≤ 1.4 × bare", against(bare, painted)),
        new BenchRow(
            "workstation, 480 issues, start to usable", "≤ 1.4 × bare", against(bare, usable)),
        new BenchRow("heap after start", "≤ 400 MB", heap + " MB"));
  }

  private static String against(Timings bare, Timings whole) {
    return String.format(Locale.ROOT, "%.2f ×, %s", whole.median() / bare.median(), whole.warm());
  }

  /// The newest issue of the library; opening it makes the library the last one used.
  private static void addSample(Path library, Path home) {
    CountingIds ids = new CountingIds("s");
    Desk desk =
        new Desk("bench", "bench", Clock.systemUTC(), ids, new SecureRandom(), new DirectTasks());
    Importer importer = new Importer(ids, Messages.in("zh"));
    try (OpenLibrary open = new Libraries(home, desk).open(library)) {
      Imports.into(open, importer, Path.of("resources/sample/jiangzhou-2026-22.txt"));
    }
  }

  private static long[] probe(String what, Path home) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "org.gongbao.boot.StartProbe",
            what,
            home.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String[] painted =
          lines
              .lines()
              .filter(line -> line.startsWith("PAINTED"))
              .findFirst()
              .orElseThrow(() -> new IOException("no paint"))
              .split(" ");
      process.waitFor();
      return new long[] {
        Long.parseLong(painted[1]), Long.parseLong(painted[2]), Long.parseLong(painted[3])
      };
    }
  }
}
