package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongbao.check.Mutation.Fault;
import org.gongbao.check.engine.RuleCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Ten faults of each rule, each put alone into a clean text where the rule finds nothing: nearly
/// all are found, on the line they are on.
@Execution(ExecutionMode.CONCURRENT)
class MissesTest {
  private static final int FAULTS = 10;
  private static final int TRIES = 60;
  private static final double FOUND = 0.95;
  private static final long SEED = 20261123;

  /// What happened to the faults of a family.
  private static final class Tally {
    private int seeded;
    private int found;

    @Override
    public String toString() {
      return found + "/" + seeded;
    }
  }

  @Test
  void seededFaultsAreFoundWhereTheyAre() {
    Map<String, Tally> families = new TreeMap<>();
    Tally all = new Tally();
    List<String> missed = new ArrayList<>();
    List<String> few = new ArrayList<>();
    Map<String, List<Mutation>> mutations = Mutations.all();
    List<Tried> tried =
        RuleCatalog.all().parallelStream()
            .map(rule -> tried(rule, mutations.getOrDefault(rule.card().id(), List.of())))
            .toList();
    for (Tried one : tried) {
      Tally family = families.computeIfAbsent(one.family(), none -> new Tally());
      for (Tally tally : List.of(family, all)) {
        tally.seeded += one.seeded();
        tally.found += one.seeded() - one.missed().size();
      }
      one.missed().forEach(fault -> missed.add(one.rule() + " " + fault));
      if (one.seeded() > 0 && one.seeded() < FAULTS) {
        few.add(one.rule() + " " + one.seeded());
      }
    }
    System.out.printf(
        "faults of %d rules found/seeded: %s%nby family: %s%n", mutations.size(), all, families);
    System.out.println("rules with fewer places than ten: " + few);
    System.out.println("rules without a mutation: " + new TreeMap<>(Mutations.WITHOUT));
    System.out.println("missed:\n  " + String.join("\n  ", missed));
    assertTrue(all.found >= FOUND * all.seeded, all + ": " + missed);
  }

  /// A rule and its faults.
  private record Tried(String rule, String family, int seeded, List<String> missed) {}

  private static Tried tried(Rule rule, List<Mutation> mutations) {
    String id = rule.card().id();
    List<Fault> faults = faults(mutations, SEED + id.hashCode());
    assertClean(faults, rule);
    List<String> missed =
        faults.stream()
            .filter(fault -> !isFound(fault, rule))
            .map(fault -> fault.lines() + " " + fault.what())
            .toList();
    return new Tried(id, rule.card().family(), faults.size(), missed);
  }

  @Test
  void everyRuleHasAMutationOrAReason() {
    Map<String, List<Mutation>> mutations = Mutations.all();
    Set<String> rules =
        RuleCatalog.all().stream().map(rule -> rule.card().id()).collect(Collectors.toSet());
    assertEquals(
        Set.of(),
        rules.stream()
            .filter(id -> mutations.containsKey(id) == isWithout(id))
            .collect(Collectors.toSet()),
        "rules with neither, or both");
    assertTrue(rules.containsAll(mutations.keySet()), "mutations of no rule");
  }

  private static boolean isWithout(String id) {
    return Mutations.WITHOUT.keySet().stream().anyMatch(id::startsWith);
  }

  /// Ten faults, if there are so many, of all mutations in turn, on different lines if there are so
  /// many.
  private static List<Fault> faults(List<Mutation> mutations, long seed) {
    Random random = new Random(seed);
    List<Fault> faults = new ArrayList<>();
    Set<String> put = new HashSet<>();
    for (boolean sameLines : List.of(false, true)) {
      Set<Set<Integer>> lines = new HashSet<>();
      for (int i = 0; i < TRIES && !mutations.isEmpty() && faults.size() < FAULTS; i++) {
        Optional<Fault> fault = mutations.get(i % mutations.size()).fault(random);
        if (fault.isPresent()
            && (sameLines || lines.add(fault.get().lines()))
            && put.add(fault.get().what())) {
          faults.add(fault.get());
        }
      }
    }
    return faults;
  }

  private static void assertClean(List<Fault> faults, Rule rule) {
    Set<Clean> texts = Collections.newSetFromMap(new IdentityHashMap<>());
    faults.forEach(fault -> texts.add(fault.clean()));
    for (Clean clean : texts) {
      assertEquals("", clean.told(clean.lines(), rule), rule.card().id() + " before mutation");
    }
  }

  private static boolean isFound(Fault fault, Rule rule) {
    Checked checked = fault.clean().checked(fault.spoilt(), rule);
    return checked.report().findings().stream()
        .anyMatch(finding -> fault.lines().contains(checked.told(finding).line()));
  }
}
