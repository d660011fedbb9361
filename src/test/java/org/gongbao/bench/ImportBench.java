package org.gongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.app.Desk;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Importer;
import org.gongbao.app.Imports;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.l10n.Messages;

/// Whole-issue import: bytes to a library on disk with everything in it.
final class ImportBench {
  private static final int RUNS = 15;

  private ImportBench() {}

  static List<BenchRow> rows() throws IOException {
    Path source =
        Stream.of("../shared/seed/nanchang-2021-09.txt", "resources/sample/jiangzhou-2026-22.txt")
            .map(Path::of)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    Path folder = Files.createTempDirectory("gongbao-bench");
    Timings read = new Timings();
    Timings whole = new Timings();
    for (int i = 0; i < RUNS; i++) {
      Path library = folder.resolve(i + ".gongbao");
      CountingIds ids = new CountingIds("n");
      Desk desk =
          new Desk("bench", "bench", Clock.systemUTC(), ids, new SecureRandom(), new DirectTasks());
      Importer importer = new Importer(ids, Messages.in("zh"));
      try (OpenLibrary open = new Libraries(folder, desk).create(library)) {
        whole.time(() -> Imports.into(open, importer, source));
      }
      byte[] bytes = Files.readAllBytes(source);
      read.time(() -> org.gongbao.exchange.ReadingBench.read(bytes));
    }
    List<BenchRow> rows = new ArrayList<>(pages());
    rows.addAll(
        0,
        List.of(
            new BenchRow("import of " + source.getFileName() + ", warm", "≤ 500 ms", whole.warm()),
            new BenchRow("  of which decoding and recognising", "", read.warm())));
    return rows;
  }

  /// Reading alone of all web pages there are; none where the shared texts are not.
  private static List<BenchRow> pages() throws IOException {
    Path folder = Path.of("../shared/corpus/state-council-html");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        pages.add(Files.readAllBytes(file));
      }
    }
    Timings all = new Timings();
    for (int i = 0; i < RUNS; i++) {
      all.time(() -> pages.forEach(org.gongbao.exchange.ReadingBench::read));
    }
    return List.of(
        new BenchRow(pages.size() + " web pages read and recognised", "≤ 1 s", all.warm()));
  }
}
