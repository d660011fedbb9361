package org.gongbao.edit.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gongbao.edit.Transaction;
import org.gongbao.edit.chronicle.Assembly.Line;
import org.gongbao.edit.chronicle.Assembly.State;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.NodeId;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Period;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

/// What holds however diary and issue were changed before, between and after.
class AssemblyPropertyTest {
  private static final int SEEDS = 1200;

  @Test
  void everyEntryOfThePeriodIsOnceInTheIssueOrSaidToDiffer() {
    int taken = 0;
    int differing = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      List<ChronicleEntry> diary = entries(random, "d", 2 + random.nextInt(14));
      Tree issue = Chronicles.holding(entries(random, "e", random.nextInt(4)));
      for (int round = 0; round < 3; round++) {
        String where = "seed " + seed + " round " + round;
        Period period = period(random);
        Assembly assembly = assembly(issue, diary, period);
        Set<NodeId> chosen = chosen(assembly, random);
        Assembling.Outcome outcome =
            new Assembling(issue, ids, Optional.empty()).take(assembly, chosen, diary);
        taken += outcome.added() + outcome.updated();
        if (outcome.step().isPresent()) {
          Transaction done = Chronicles.transaction(outcome.step().get());
          Tree after = done.apply(issue);
          assertEquals(
              issue.issue(),
              done.invert("edit.undo", "何砚秋", Instant.EPOCH).apply(after).issue(),
              where);
          assertOwnStays(issue, after, assembly, where);
          issue = after;
        }
        differing += assertConserved(issue, diary, period, chosen, where);
        diary = changed(diary, random);
        issue = changed(issue, random, ids);
      }
    }
    assertTrue(taken > SEEDS * 5, taken + " taken");
    assertTrue(differing > SEEDS / 10, differing + " differing");
  }

  private static Assembly assembly(Tree issue, List<ChronicleEntry> diary, Period period) {
    return Assembly.of(period, Assembling.entries(issue.issue()), diary, List.of());
  }

  /// @return how many differ
  private static int assertConserved(
      Tree issue, List<ChronicleEntry> diary, Period period, Set<NodeId> chosen, String where) {
    Assembly now = assembly(issue, diary, period);
    Map<String, Integer> here = new HashMap<>();
    Assembling.entries(issue.issue()).forEach(e -> here.merge(Assembly.key(e), 1, Integer::sum));
    Map<String, Line> lines = new HashMap<>();
    now.lines().forEach(line -> lines.put(line.diary().id().value(), line));
    int differing = 0;
    for (ChronicleEntry entry : diary) {
      if (!Assembly.isIn(period, entry)) {
        continue;
      }
      Line line = lines.get(entry.id().value());
      boolean twin =
          line == null
              && now.lines().stream()
                  .anyMatch(l -> Assembly.key(l.diary()).equals(Assembly.key(entry)));
      assertTrue(line != null || twin, where + " " + entry);
      if (line != null && line.state() == State.SAME) {
        assertTrue(here.getOrDefault(Assembly.key(entry), 0) >= 1, where + " " + entry);
      } else if (line != null) {
        differing++;
        assertTrue(!chosen.contains(entry.id()), where + " taken, yet " + line);
      }
    }
    // Whoever asks again is told the same, and taking the usual a second time does nothing new.
    assertEquals(now, assembly(issue, diary, period), where);
    return differing;
  }

  /// What the issue had and nobody chose to replace is still there as it was, each once.
  private static void assertOwnStays(Tree before, Tree after, Assembly assembly, String where) {
    List<ChronicleEntry> now = Assembling.entries(after.issue());
    assertEquals(now.size(), new HashSet<>(now.stream().map(ChronicleEntry::id).toList()).size());
    for (ChronicleEntry own : assembly.own()) {
      assertTrue(
          now.stream().anyMatch(e -> e.id().equals(own.id()) && e.text().equals(own.text())),
          where + " " + own);
    }
    List<NodeId> stay = now.stream().map(ChronicleEntry::id).toList();
    Assembling.entries(before.issue())
        .forEach(e -> assertTrue(stay.contains(e.id()), where + " gone " + e));
  }

  private static Set<NodeId> chosen(Assembly assembly, Random random) {
    Set<NodeId> chosen = new HashSet<>();
    for (Line line : assembly.lines()) {
      if (line.isUsual() || line.isOpen() && random.nextInt(3) == 0) {
        chosen.add(line.diary().id());
      }
    }
    return chosen;
  }

  private static List<ChronicleEntry> entries(Random random, String prefix, int count) {
    List<ChronicleEntry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      EntryDate date = date(random);
      int place = Days.placeFor(date, entries);
      String day =
          date.from() == null
              ? ""
              : date.from().getMonthValue() + "月" + date.from().getDayOfMonth() + "日，";
      entries.add(
          place,
          new ChronicleEntry(
              new NodeId(prefix + i), date, Text.of(day), Text.of("事" + random.nextInt(12) + "。")));
    }
    return entries;
  }

  private static EntryDate date(Random random) {
    return random.nextInt(12) == 0
        ? EntryDate.UNKNOWN
        : Chronicles.date(Integer.toString(1 + random.nextInt(45)), part(random));
  }

  private static PartOfDay part(Random random) {
    return random.nextBoolean()
        ? PartOfDay.NONE
        : PartOfDay.values()[random.nextInt(PartOfDay.values().length)];
  }

  private static Period period(Random random) {
    int from = 1 + random.nextInt(30);
    int to = from + random.nextInt(31);
    return new Period(
        Chronicles.date("" + from, PartOfDay.NONE).from(),
        Chronicles.date("" + to, PartOfDay.NONE).from());
  }

  private static List<ChronicleEntry> changed(List<ChronicleEntry> diary, Random random) {
    List<ChronicleEntry> changed = new ArrayList<>();
    for (ChronicleEntry entry : diary) {
      switch (random.nextInt(8)) {
        case 0 -> changed.add(entry.saying(Text.of("簿改" + random.nextInt(20) + "。")));
        case 1 -> changed.add(entry.dated(date(random), Text.EMPTY));
        case 2 -> {}
        default -> changed.add(entry);
      }
    }
    return changed;
  }

  private static Tree changed(Tree issue, Random random, CountingIds ids) {
    Tree tree = issue;
    for (ChronicleEntry entry : Assembling.entries(issue.issue())) {
      switch (random.nextInt(8)) {
        case 0 ->
            tree =
                tree.change(
                    entry.id(),
                    node ->
                        ((ChronicleEntry) node).saying(Text.of("刊改" + random.nextInt(20) + "。")));
        case 1 -> tree = Chronicles.done(tree, new ChronicleSteps(tree, ids).remove(entry.id()));
        case 2 -> tree = Chronicles.done(tree, new ChronicleSteps(tree, ids).duplicate(entry.id()));
        default -> {}
      }
    }
    return tree;
  }
}
