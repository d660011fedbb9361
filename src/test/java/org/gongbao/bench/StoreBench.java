package org.gongbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gongbao.app.Checks;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.Transaction;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.store.JournalEntry;
import org.gongbao.store.Library;

/// How fast a library takes what is typed, and how fast a large one opens.
public final class StoreBench {
  private static final int WARM = 200;
  private static final int KEYS = 1_000;
  private static final int ISSUES = 480;
  private static final int CHARACTERS = 60_000;

  private StoreBench() {}

  public static void main(String[] arguments) {
    rows().forEach(System.out::println);
  }

  public static List<BenchRow> rows() {
    try {
      Path folder = Files.createTempDirectory("gongbao-bench");
      try {
        return measure(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<BenchRow> measure(Path folder) throws IOException {
    Path file = folder.resolve("大.gongbao");
    long start = System.nanoTime();
    LibraryFixtures.manyIssues(file, ISSUES, CHARACTERS, folder);
    long made = System.nanoTime() - start;
    List<BenchRow> rows = new ArrayList<>();
    rows.add(
        new BenchRow(
            "library of " + ISSUES + " issues made",
            "-",
            millis(made) + ", " + (Files.size(file) >> 20) + " MB"));
    rows.add(opening(file, folder));
    rows.add(ledger(file, folder));
    rows.add(others(file, folder));
    rows.addAll(DeskBench.rows(file, folder));
    rows.addAll(typing(file, folder));
    return rows;
  }

  private static BenchRow opening(Path file, Path folder) {
    long[] nanos = new long[7];
    long used = 0;
    for (int i = 0; i < nanos.length; i++) {
      long before = usedMemory();
      long start = System.nanoTime();
      try (Library library = Library.open(file, LibraryFixtures.opener(folder))) {
        List<IssueSummary> issues = library.reader().issues();
        Tree tree = library.reader().issue(issues.getLast().id()).tree();
        nanos[i] = System.nanoTime() - start;
        used = usedMemory() - before;
        if (issues.size() != ISSUES || tree.issue().items().isEmpty()) {
          throw new IllegalStateException("not all was read");
        }
      }
    }
    String times = "first " + millis(nanos[0]) + ", warm " + millis(quantile(nanos, 0.5));
    return new BenchRow(
        "open 480 issues: list and one issue", "-", times + ", heap " + (used >> 10) + " KB");
  }

  /// What rules know of the other issues: read at opening, and again when nothing changed.
  private static BenchRow others(Path file, Path folder) {
    Libraries libraries =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
    try (OpenLibrary library = libraries.open(file)) {
      NodeId last = library.issues().getLast().id();
      long[] nanos = new long[2];
      for (int i = 0; i < nanos.length; i++) {
        long start = System.nanoTime();
        if (Checks.office(library, last).past().issues().size() != ISSUES - 1) {
          throw new IllegalStateException("not all was read");
        }
        nanos[i] = System.nanoTime() - start;
      }
      return new BenchRow(
          "  what rules know of the others, on a worker",
          "≤ 200 ms",
          "first " + millis(nanos[0]) + ", again " + millis(nanos[1]));
    }
  }

  /// 发文字号台账: once in a library of which nothing is kept yet, as the first thing after opening it
  /// again, and again.
  private static BenchRow ledger(Path file, Path folder) {
    String once = millis(ledgers(file, folder, 1)[0]);
    long[] nanos = ledgers(file, folder, 2);
    return new BenchRow(
        "  ledger of the numbers of all issues, on a worker",
        "≤ 200 ms",
        "first "
            + millis(nanos[0])
            + ", again "
            + millis(nanos[1])
            + "; once in a library of an older program "
            + once);
  }

  private static long[] ledgers(Path file, Path folder, int times) {
    Libraries libraries =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
    try (OpenLibrary library = libraries.open(file)) {
      long[] nanos = new long[times];
      for (int i = 0; i < nanos.length; i++) {
        long start = System.nanoTime();
        if (library.ledger(Tasks.Progress.NONE).orElseThrow().count() != ISSUES * 12) {
          throw new IllegalStateException("not all was read");
        }
        nanos[i] = System.nanoTime() - start;
      }
      return nanos;
    }
  }

  private static List<BenchRow> typing(Path file, Path folder) {
    long[] nanos = new long[KEYS];
    try (Library library = Library.open(file, LibraryFixtures.opener(folder))) {
      NodeId issue = library.reader().issues().getLast().id();
      Tree tree = library.reader().issue(issue).tree();
      Random random = new Random(1);
      List<Node> paragraphs = paragraphs(tree.issue());
      for (int i = 0; i < WARM + KEYS; i++) {
        Node node = paragraphs.get(random.nextInt(paragraphs.size()));
        Transaction step = key(node.id(), i);
        tree = step.apply(tree);
        List<JournalEntry> entry = List.of(new JournalEntry(issue, i + 1, step, tree, List.of()));
        long start = System.nanoTime();
        library.writer().append(entry);
        if (i >= WARM) {
          nanos[i - WARM] = System.nanoTime() - start;
        }
      }
    }
    return List.of(
        new BenchRow(
            "keystroke committed to SQLite, off the owning thread",
            "p95 ≤ 5 ms",
            "p50 " + millis(quantile(nanos, 0.5)) + ", p95 " + millis(quantile(nanos, 0.95))));
  }

  private static Transaction key(NodeId node, int i) {
    TextEdit edit =
        new TextEdit(new Place(node, Slot.TEXT, 0), Text.EMPTY, Text.of(i % 2 == 0 ? "的" : "了"));
    return new Transaction(
        "edit.typing", List.of(edit), "何砚秋", LibraryFixtures.NOW, null, null, "g" + i);
  }

  private static List<Node> paragraphs(Issue issue) {
    List<Node> found = new ArrayList<>();
    issue.walk(
        node -> {
          if (node instanceof Paragraph) {
            found.add(node);
          }
        });
    return found;
  }

  private static long usedMemory() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long quantile(long[] nanos, double share) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
  }

  static String millis(long nanos) {
    return "%.2f ms".formatted(nanos / 1e6);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
