package org.gongbao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.edit.TextEdit;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.Composer;
import org.gongbao.layout.font.FontSet;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Whole-issue layout, and one keystroke to new frames, at one, five and twenty times the length.
final class LayoutBench {
  private static final int RUNS = 200;
  private static final int KEYS = 1000;
  private static final HouseStyle STYLE = StyleReader.gazette();

  private LayoutBench() {}

  static List<BenchRow> rows() {
    Path source =
        Stream.of("../shared/seed/nanchang-2021-09.txt", "resources/sample/jiangzhou-2026-22.txt")
            .map(Path::of)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    Issue issue = Reading.file(source).issue();
    FontSet fonts = new FontLibrary(List.of());
    STYLE.fonts().values().forEach(fonts::metrics);
    fonts.fallbacks().forEach(fonts::metrics);
    List<BenchRow> rows = new ArrayList<>();
    long start = System.nanoTime();
    int pages = new Composer(fonts).compose(issue, STYLE).pages().size();
    String first = "%.0f ms".formatted((System.nanoTime() - start) / 1e6);
    rows.add(new BenchRow("layout of %d pages, first time".formatted(pages), "≤ 300 ms", first));
    for (int times : new int[] {1, 5, 20}) {
      Issue longer = Copies.repeated(issue, times);
      Timings whole = new Timings();
      for (int i = 0; i < Math.max(5, RUNS / times); i++) {
        whole.time(() -> new Composer(fonts).compose(longer, STYLE));
      }
      rows.add(
          new BenchRow(
              "  %d × its length, warm".formatted(times),
              times == 1 ? "≤ 30 ms" : "linear",
              whole.warm()));
      rows.add(
          new BenchRow(
              "  keystroke to new frames, %d ×".formatted(times),
              times == 1 ? "p95 ≤ 4 ms" : "",
              keystrokes(fonts, longer).p95()));
    }
    return rows;
  }

  private static Timings keystrokes(FontSet fonts, Issue issue) {
    Composer composer = new Composer(fonts);
    List<Paragraph> paragraphs = new ArrayList<>();
    issue.walk(
        node -> {
          if (node instanceof Paragraph paragraph && paragraph.text().length() > 20) {
            paragraphs.add(paragraph);
          }
        });
    Tree tree = Tree.of(issue);
    composer.compose(issue, STYLE);
    Timings keys = new Timings();
    for (int i = 0; i < KEYS; i++) {
      Paragraph at = paragraphs.get(i * 37 % paragraphs.size());
      Place place = new Place(at.id(), Slot.TEXT, 10);
      tree = new TextEdit(place, Text.EMPTY, Text.of("字")).apply(tree);
      Issue edited = tree.issue();
      keys.time(() -> composer.compose(edited, STYLE));
    }
    return keys;
  }
}
