package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongbao.check.Mutations.Mutation;
import org.gongbao.check.Mutations.Spoilt;
import org.gongbao.check.engine.RuleCatalog;
import org.junit.jupiter.api.Test;

/// Ten faults of each rule that has a mutation, put into the sample issue: nearly all are found, on
/// the line they are on.
class MissesTest {
  private static final int FAULTS = 10;
  private static final double FOUND = 0.95;

  @Test
  void seededFaultsAreFoundWhereTheyAre() throws IOException {
    List<String> clean = Files.readAllLines(Path.of("resources/sample/jiangzhou-2026-22.txt"));
    int seeded = 0;
    int found = 0;
    Map<String, String> missed = new TreeMap<>();
    Set<String> without = new TreeSet<>();
    for (Rule rule : RuleCatalog.all()) {
      Mutation mutation = Mutations.ALL.get(rule.card().id());
      if (mutation == null) {
        without.add(rule.card().id());
        continue;
      }
      Map<Integer, String> faults = new TreeMap<>();
      List<String> spoilt = spoil(clean, mutation, faults);
      Set<Integer> told = lines(spoilt, rule);
      seeded += faults.size();
      List<String> lost =
          faults.entrySet().stream()
              .filter(fault -> !told.contains(fault.getKey()))
              .map(fault -> fault.getKey() + " " + spoilt.get(fault.getKey() - 1))
              .toList();
      found += faults.size() - lost.size();
      if (!lost.isEmpty()) {
        missed.put(
            rule.card().id() + " " + lost.size() + "/" + faults.size(), String.join(" | ", lost));
      }
    }
    System.out.printf("faults seeded %d, found %d; missed: %s%n", seeded, found, missed);
    System.out.println("rules without a mutation: " + without);
    assertTrue(found >= FOUND * seeded, found + " of " + seeded + ": " + missed);
  }

  /// Spoils lines far enough apart, chosen by a fixed seed.
  private static List<String> spoil(
      List<String> clean, Mutation mutation, Map<Integer, String> faults) {
    Random random = new Random(20261123);
    List<String> spoilt = new ArrayList<>(clean);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < clean.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    for (int line : order) {
      boolean near = faults.keySet().stream().anyMatch(other -> Math.abs(other - line - 1) < 3);
      // Contents lists are no passages.
      boolean contents = clean.get(line).contains("……") || clean.get(line).contains("\t");
      if (faults.size() < FAULTS && !near && !contents) {
        Optional<Spoilt> one = mutation.of(clean.get(line), random);
        one.ifPresent(
            made -> {
              spoilt.set(line, made.line());
              faults.put(line + 1, made.fault());
            });
      }
    }
    return spoilt;
  }

  private static Set<Integer> lines(List<String> source, Rule rule) {
    Checked checked = Checked.source(String.join("\n", source), Optional.of(rule));
    return checked.report().findings().stream()
        .map(finding -> checked.told(finding).line())
        .collect(Collectors.toSet());
  }
}
