package org.gongbao.review.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.edit.Edit;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;
import org.gongbao.review.compare.DiffLine.Axis;
import org.gongbao.review.compare.DiffLine.DiffCell;
import org.gongbao.review.compare.DiffLine.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Whatever was edited: what a comparison shows reads as both states did, character for character,
/// every piece stands where it says, and only equal states have no difference.
@Execution(ExecutionMode.CONCURRENT)
class ReadingBothTest {
  private static final int TRIALS = 1_500;

  @Test
  void readsAsBothStatesOfOneIssue() {
    int differing = 0;
    for (int seed = 0; seed < TRIALS; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      Tree before = Tree.of(new RandomTree(random, ids).issue());
      Tree after = edited(before, random, ids, 1 + random.nextInt(12));
      differing += check("seed " + seed, before, after) ? 1 : 0;
    }
    System.out.println("states that differ: " + differing + " of " + TRIALS);
    assertTrue(differing > TRIALS / 2);
  }

  @Test
  void readsAsBothStatesOfDifferentOrigin() {
    for (int seed = 0; seed < TRIALS; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      Tree before = Tree.of(new RandomTree(random, ids).issue());
      Tree after = edited(before, random, ids, random.nextInt(8));
      Issue anew = (Issue) after.issue().copied(new CountingIds("m"));
      check("seed " + seed, before, Tree.of(anew));
    }
  }

  @Test
  void findsNothingInACopy() {
    for (int seed = 0; seed < 300; seed++) {
      Issue issue = new RandomTree(new Random(seed), new CountingIds("n")).issue();
      Issue copy = (Issue) issue.copied(new CountingIds("m"));
      List<PartChange> changes = IssueComparison.of(issue, copy);
      assertEquals(List.of(), changes, "seed " + seed);
    }
  }

  private static Tree edited(Tree before, Random random, CountingIds ids, int count) {
    Tree after = before;
    RandomEdits edits = new RandomEdits(random, ids);
    for (int i = 0; i < count; i++) {
      for (Edit edit : edits.next(after)) {
        after = edit.apply(after);
      }
    }
    return after;
  }

  /// @return true when they differ
  private static boolean check(String name, Tree before, Tree after) {
    List<String> then = new ArrayList<>();
    List<String> now = new ArrayList<>();
    for (IssueComparison.Whole part : IssueComparison.whole(before.issue(), after.issue())) {
      part.lines().forEach(line -> read(line, then, now));
      part.lines().forEach(line -> places(name, line, before, after));
    }
    assertEquals(sorted(texts(before.issue(), after.issue())), sorted(then), name + " before");
    assertEquals(sorted(texts(after.issue(), before.issue())), sorted(now), name + " after");
    boolean equal =
        before
            .issue()
            .copied(new CountingIds("c"))
            .equals(after.issue().copied(new CountingIds("c")));
    List<Difference> flat = Differences.of(before.issue(), after.issue());
    boolean told = before.issue().id().equals(after.issue().id()) || !then.equals(now);
    if (!equal && told) {
      assertTrue(!flat.isEmpty(), name + " says nothing");
    }
    return !flat.isEmpty();
  }

  private static List<String> sorted(List<String> lines) {
    return lines.stream().sorted(Comparator.naturalOrder()).toList();
  }

  /// Of parts that are not the very same object in another state.
  private static List<String> texts(Issue issue, Issue other) {
    List<String> texts = new ArrayList<>();
    List<Node> parts = new ArrayList<>(List.of(issue, issue.masthead(), issue.colophon()));
    parts.addAll(issue.items());
    List<Node> others = new ArrayList<>(List.of(other, other.masthead(), other.colophon()));
    others.addAll(other.items());
    parts.stream()
        .filter(part -> others.stream().noneMatch(one -> one == part))
        .forEach(part -> add(part, texts));
    return texts;
  }

  private static void add(Node part, List<String> texts) {
    for (Line line : Line.of(part)) {
      line.grid()
          .ifPresentOrElse(
              table ->
                  table
                      .rows()
                      .forEach(row -> row.cells().forEach(cell -> texts.add(cell.text().chars()))),
              () -> texts.add(line.chars()));
    }
    texts.removeIf(String::isEmpty);
  }

  private static void read(DiffLine line, List<String> then, List<String> now) {
    switch (line) {
      case DiffLine.Words words -> {
        if (words.fate() != Fate.ADDED && words.fate() != Fate.MOVED_HERE) {
          then.addAll(side(words.pieces(), true));
        }
        if (words.fate() != Fate.REMOVED && words.fate() != Fate.MOVED_AWAY) {
          now.addAll(side(words.pieces(), false));
        }
      }
      case DiffLine.Grid grid -> {
        for (DiffCell cell : grid.cells()) {
          Axis row = grid.rows().get(cell.row());
          boolean away = grid.fate() == Fate.MOVED_AWAY;
          if (grid.fate() != Fate.MOVED_HERE && row.fate() != Fate.MOVED_HERE) {
            then.addAll(side(cell.pieces(), true));
          }
          if (!away && row.fate() != Fate.MOVED_AWAY) {
            now.addAll(side(cell.pieces(), false));
          }
        }
      }
      default -> {
        // No characters.
      }
    }
  }

  private static List<String> side(List<Piece> pieces, boolean before) {
    StringBuilder side = new StringBuilder();
    List<String> lines = new ArrayList<>();
    for (Piece piece : pieces) {
      if (before ? piece.isBefore() : piece.isAfter()) {
        if (piece.kind() == Piece.Kind.SPLIT || piece.kind() == Piece.Kind.JOINED) {
          lines.add(side.toString());
          side.setLength(0);
        }
        side.append(piece.chars());
      }
    }
    lines.add(side.toString());
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private static void places(String name, DiffLine line, Tree before, Tree after) {
    List<Piece> pieces =
        switch (line) {
          case DiffLine.Words words -> words.pieces();
          case DiffLine.Grid grid ->
              grid.cells().stream().flatMap(cell -> cell.pieces().stream()).toList();
          default -> List.of();
        };
    boolean away =
        line instanceof DiffLine.Words words && words.fate() == Fate.MOVED_AWAY
            || line instanceof DiffLine.Grid grid
                && (grid.fate() == Fate.MOVED_AWAY
                    || grid.rows().stream().anyMatch(row -> row.fate() == Fate.MOVED_AWAY));
    for (Piece piece : pieces) {
      if (piece.isBefore() && !piece.chars().isEmpty()) {
        stands(name, piece.chars(), piece.before(), before);
      }
      if (piece.isAfter() && !piece.chars().isEmpty() && !away) {
        stands(name, piece.chars(), piece.after(), after);
      }
    }
  }

  private static void stands(String name, String chars, Optional<Place> place, Tree tree) {
    Place at = place.orElseThrow();
    Node node = tree.find(at.node()).orElseThrow();
    String written = node.written(at.slot()).orElseThrow();
    assertTrue(
        written.startsWith(chars, at.offset()), name + ": " + chars + " in " + written + " " + at);
  }

  /// The flat list leads from one text to the other.
  @Test
  void flatListLeadsFromOneTextToTheOther() {
    for (int seed = 0; seed < TRIALS; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      Tree before = Tree.of(new RandomTree(random, ids).issue());
      Optional<Item> item = before.issue().items().stream().findFirst();
      if (item.isEmpty()) {
        continue;
      }
      String title = item.get().title().chars();
      String other = changed(title + title + title, random);
      Tree tripled = titled(before, item.get(), title + title + title);
      Tree after = titled(before, item.get(), other);
      StringBuilder applied = new StringBuilder(title + title + title);
      Differences.of(tripled.issue(), after.issue()).reversed().stream()
          .filter(difference -> difference.kind() == Difference.Kind.TEXT)
          .forEach(
              difference -> {
                int at = difference.before().orElseThrow().offset();
                applied.replace(at, at + difference.removed().length(), difference.inserted());
              });
      assertEquals(other, applied.toString(), "seed " + seed);
    }
  }

  private static Tree titled(Tree tree, Item item, String title) {
    return tree.change(
        item.id(),
        node -> node.withText(org.gongbao.model.Slot.TITLE, org.gongbao.model.Text.of(title)));
  }

  private static String changed(String text, Random random) {
    List<String> points = new ArrayList<>();
    text.codePoints().forEach(point -> points.add(Character.toString(point)));
    for (int i = 0; i < 4; i++) {
      int at = random.nextInt(points.size() + 1);
      if (at < points.size() && random.nextBoolean()) {
        points.remove(at);
      } else {
        points.add(at, List.of("甲", "乙", "12", "𬭎").get(random.nextInt(4)));
      }
    }
    return String.join("", points);
  }
}
