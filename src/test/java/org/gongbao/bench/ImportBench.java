package org.gongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
      Desk desk = new Desk("bench", "bench", Clock.systemUTC(), ids, new DirectTasks());
      Importer importer = new Importer(ids, Messages.in("zh"));
      try (OpenLibrary open = new Libraries(folder, desk).create(library)) {
        whole.time(() -> Imports.into(open, importer, source));
      }
      byte[] bytes = Files.readAllBytes(source);
      read.time(() -> org.gongbao.exchange.ReadingBench.read(bytes));
    }
    return List.of(
        new BenchRow("import of " + source.getFileName() + ", warm", "≤ 500 ms", whole.warm()),
        new BenchRow("  of which decoding and recognising", "", read.warm()));
  }
}
