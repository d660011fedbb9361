package org.gongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.gongbao.app.Checks;
import org.gongbao.check.Rule;
import org.gongbao.check.Traces;
import org.gongbao.check.engine.Checker;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.check.office.Office;
import org.gongbao.edit.TextEdit;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.SourceReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Cell;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.SourceId;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// All rules over a whole issue, over the same twenty times, and after one keystroke.
public final class CheckBench {
  private static final int RUNS = 40;
  private static final int KEYS = 200;
  private static final int COSTLIEST = 24;

  private CheckBench() {}

  /// Alone, with the costliest rules.
  public static void main(String[] args) throws IOException {
    rows().forEach(row -> System.out.println(row.work() + "\t" + row.measured()));
    costliest("whole issue", CheckBench::whole).forEach(System.out::println);
    costliest("one keystroke", CheckBench::keystroke).forEach(System.out::println);
  }

  static List<BenchRow> rows() throws IOException {
    Issue issue = issue();
    List<BenchRow> rows = new ArrayList<>();
    for (int times : new int[] {1, 20}) {
      Issue longer = times == 1 ? issue : Copies.repeated(issue, times);
      Timings whole = new Timings();
      for (int i = 0; i < RUNS; i++) {
        Checker checker = Checks.of(true, Traces.NONE, Office.NONE);
        whole.time(() -> checker.check(longer));
      }
      rows.add(
          new BenchRow(
              "all %d rules, issue %d ×, warm".formatted(RuleCatalog.all().size(), times),
              times == 1 ? "≤ 100 ms" : "20 × the time of 1 ×",
              whole.warm()));
    }
    List<Rule> all = RuleCatalog.all();
    rows.add(
        new BenchRow(
            "  after one keystroke in a paragraph",
            "≤ 5 ms",
            keystrokes(issue, all, Paragraph.class).p95()));
    rows.add(
        new BenchRow(
            "  after one keystroke in a table",
            "≤ 5 ms",
            keystrokes(issue, all, Cell.class).p95()));
    return rows;
  }

  private static Timings keystrokes(Issue issue, List<Rule> rules, Class<? extends Node> where) {
    List<Node> texts = new ArrayList<>();
    issue.walk(
        node -> {
          if (where.isInstance(node) && node.text(Slot.TEXT).orElseThrow().length() > 20) {
            texts.add(node);
          }
        });
    Checker checker = Checks.of(true, Traces.NONE, Office.NONE, rules);
    checker.check(issue);
    Tree tree = Tree.of(issue);
    Timings keys = new Timings();
    for (int i = 0; i < KEYS; i++) {
      Place place = new Place(texts.get(i * 37 % texts.size()).id(), Slot.TEXT, 10);
      tree = new TextEdit(place, Text.EMPTY, Text.of("字")).apply(tree);
      Issue edited = tree.issue();
      keys.time(() -> checker.check(edited));
    }
    return keys;
  }

  private static double whole(Issue issue, Rule rule) {
    Timings alone = new Timings();
    for (int i = 0; i < RUNS / 2; i++) {
      Checker checker = Checks.of(true, Traces.NONE, Office.NONE, List.of(rule));
      alone.time(() -> checker.check(issue));
    }
    return alone.median();
  }

  private static double keystroke(Issue issue, Rule rule) {
    return keystrokes(issue, List.of(rule), Paragraph.class).median();
  }

  private static List<String> costliest(String what, ToDoubleBiFunction<Issue, Rule> cost)
      throws IOException {
    Issue issue = issue();
    Map<String, Double> costs = new TreeMap<>();
    for (Rule rule : RuleCatalog.all()) {
      costs.put(rule.card().id(), cost.applyAsDouble(issue, rule));
    }
    return costs.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(COSTLIEST)
        .map(
            one -> String.format(Locale.ROOT, "%s %s\t%.2f ms", what, one.getKey(), one.getValue()))
        .toList();
  }

  private static Issue issue() throws IOException {
    Path source =
        Stream.of("../shared/seed/nanchang-2021-09.txt", "resources/sample/jiangzhou-2026-22.txt")
            .map(Path::of)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    return new GazetteReader(new CountingIds("n"))
        .read(
            SourceReader.read("bench.txt", Files.readAllBytes(source), Optional.empty()),
            new SourceId("s"),
            Guidance.NONE)
        .issue();
  }
}
