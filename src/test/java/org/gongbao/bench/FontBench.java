package org.gongbao.bench;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.exchange.font.FontCoverageTest;
import org.gongbao.exchange.font.FontLibrary;

/// How long the measures of the bundled faces take to read, and which characters they have.
final class FontBench {
  private static final int RUNS = 15;

  private FontBench() {}

  static List<BenchRow> rows() {
    Timings all = new Timings();
    for (int i = 0; i < RUNS; i++) {
      FontLibrary fonts = new FontLibrary(List.of());
      all.time(() -> FontLibrary.BUNDLED.forEach(fonts::metrics));
    }
    List<BenchRow> rows = new ArrayList<>();
    String faces = "measures of " + FontLibrary.BUNDLED.size() + " faces read";
    rows.add(new BenchRow(faces, "", "first " + all.first() + ", warm " + all.warm()));
    FontCoverageTest.table().forEach(line -> rows.add(new BenchRow("Han characters", "", line)));
    return rows;
  }
}
