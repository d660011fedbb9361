package org.gongbao.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.IssueDesk;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.YearFigures;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.model.plan.YearSlot;

/// How fast the rooms beside the issue open in a large library. Each is read on a worker.
final class DeskBench {
  private static final int TIMES = 9;

  private DeskBench() {}

  /// @param file a library of many issues
  static List<BenchRow> rows(Path file, Path folder) {
    List<BenchRow> rows = new ArrayList<>();
    Libraries libraries =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("d")));
    try (OpenLibrary library = libraries.open(file)) {
      int year = library.issues().getLast().number().year();
      FontLibrary fonts = new FontLibrary(List.of());
      IssueDesk desk = library.issueDesk();
      rows.add(row("  a year at the desk", library, open -> desk.year(year)));
      rows.add(
          row(
              "  what its issues come to",
              library,
              open -> {
                YearFigures figures = new YearFigures(open, fonts);
                for (YearSlot slot : desk.year(year)) {
                  slot.issue().ifPresent(figures::of);
                }
              }));
    }
    return rows;
  }

  static BenchRow row(String name, OpenLibrary library, Consumer<OpenLibrary> opened) {
    long[] nanos = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      opened.accept(library);
      nanos[i] = System.nanoTime() - start;
    }
    long first = nanos[0];
    Arrays.sort(nanos);
    return new BenchRow(
        name,
        "≤ 200 ms",
        "first " + StoreBench.millis(first) + ", again " + StoreBench.millis(nanos[TIMES / 2]));
  }
}
