package org.gongbao.review.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gongbao.edit.Edit;
import org.gongbao.edit.compare.TreeEdits;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RandomMarks;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Field;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.redcheck.RedCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Three readers with overlapping marks, decided on at random, over and over.
@Execution(ExecutionMode.CONCURRENT)
class ProofTrialsTest {
  private static final int TRIALS = 1_000;
  private static final Instant WHEN = Instant.parse("2021-07-02T08:00:00Z");
  private static final List<String> READERS = List.of("甲", "乙", "丙");

  @Test
  void countsAddUpAndTheOutcomeIsTheMarksAndNothingElse() {
    Map<State, Integer> totals = new EnumMap<>(State.class);
    int returned = 0;
    for (int seed = 0; seed < TRIALS; seed++) {
      Trial trial = new Trial(seed);
      trial.decide();
      for (Account account : trial.docket.accounts()) {
        account.states().forEach((state, count) -> totals.merge(state, count, Integer::sum));
        returned += account.returned();
      }
      assertEquals(trial.marks.size(), sum(trial.docket), trial.where());
    }
    assertEquals(returned, totals.values().stream().mapToInt(Integer::intValue).sum());
    System.out.println("proof trials: " + TRIALS + ", marks " + returned + ", " + totals);
    for (State state : State.values()) {
      assertTrue(totals.getOrDefault(state, 0) > 100, state + " hardly occurred: " + totals);
    }
  }

  @Test
  void whatIsCarriedOutOneByOneIsWhatTheMarksSay() {
    int carriedOut = 0;
    for (int seed = 0; seed < TRIALS; seed++) {
      Trial trial = new Trial(seed);
      trial.decide();
      assertEquals(
          List.of(), RedCheck.of(trial.docket, "v", trial.live), trial.where() + " red-check");
      assertEquals(trial.docket.outcome("v").issue(), trial.live.issue(), trial.where());
      carriedOut += trial.docket.accepted().size();
    }
    assertTrue(carriedOut > 3_000, carriedOut + " carried out");
  }

  @Test
  void acceptingAllThatCanBeIsCleanAndRefusingAllGivesTheBase() {
    for (int seed = 0; seed < TRIALS; seed++) {
      Trial trial = new Trial(seed);
      for (Mark mark : trial.docket.collation().marks()) {
        trial.decide(mark.id(), Verdict.ACCEPTED, Optional.empty());
      }
      assertEquals(List.of(), RedCheck.of(trial.docket, "v", trial.live), trial.where());
      for (Mark mark : trial.docket.collation().marks()) {
        trial.decide(mark.id(), Verdict.REFUSED, Optional.empty());
      }
      assertEquals(trial.base.issue(), trial.live.issue(), trial.where() + " refused");
      assertEquals(trial.base.issue(), trial.docket.outcome("v").issue(), trial.where());
    }
  }

  @Test
  void theOrderOfMarksDoesNotMatter() {
    for (int seed = 0; seed < TRIALS; seed++) {
      Trial trial = new Trial(seed);
      trial.decide();
      List<Mark> accepted = new ArrayList<>(trial.docket.accepted());
      Tree outcome = new Merger(trial.base, "v").with(accepted);
      Collections.shuffle(accepted, trial.random);
      assertEquals(
          outcome.issue(), new Merger(trial.base, "v").with(accepted).issue(), trial.where());
    }
  }

  @Test
  void anyOtherChangeIsFound() {
    int found = 0;
    for (int seed = 0; seed < TRIALS; seed++) {
      Trial trial = new Trial(seed);
      trial.decide();
      List<Edit> other = new RandomEdits(trial.random, new CountingIds("other")).next(trial.live);
      Tree next = trial.live;
      for (Edit edit : other) {
        next = edit.apply(next);
      }
      boolean same = TreeEdits.between(trial.live, next).isEmpty();
      boolean stageOnly =
          same
              || next.issue()
                  .withField(Field.STAGE, trial.live.issue().stage())
                  .equals(trial.live.issue());
      assertEquals(
          stageOnly, RedCheck.of(trial.docket, "v", next).isEmpty(), trial.where() + " " + other);
      found += stageOnly ? 0 : 1;
    }
    assertTrue(found > TRIALS / 2, found + " changes found");
  }

  /// A second way to work out replacements: from the right to the left in a string.
  @Test
  void replacementsAreWhatAStringBuilderMakesOfThem() {
    for (int seed = 0; seed < TRIALS; seed++) {
      Trial trial = new Trial(seed);
      List<Mark> plain =
          trial.marks.stream()
              .filter(mark -> mark.correction() instanceof Correction.Replaced)
              .filter(mark -> !((Correction.Replaced) mark.correction()).text().contains("\n"))
              .toList();
      Collation collation = new Collation(trial.base, plain);
      Set<MarkId> taken = new HashSet<>();
      List<Mark> chosen = new ArrayList<>();
      for (Mark mark : plain) {
        boolean free =
            chosen.stream().noneMatch(other -> overlap(mark, other))
                && Collections.disjoint(collation.contradicting(mark.id()), taken)
                && Collections.disjoint(collation.same(mark.id()), taken);
        if (free) {
          taken.add(mark.id());
          chosen.add(mark);
        }
      }
      Tree outcome = new Merger(trial.base, "v").with(chosen);
      Map<Place, StringBuilder> texts = new HashMap<>();
      chosen.stream()
          .map(mark -> (Correction.Replaced) mark.correction())
          .sorted(
              (a, b) ->
                  a.stretch().from() == b.stretch().from()
                      ? Integer.compare(b.stretch().to(), a.stretch().to())
                      : Integer.compare(b.stretch().from(), a.stretch().from()))
          .forEach(
              one ->
                  texts
                      .computeIfAbsent(
                          one.stretch().start().at(0),
                          text -> new StringBuilder(written(trial.base, text)))
                      .replace(one.stretch().from(), one.stretch().to(), one.text()));
      texts.forEach(
          (text, chars) -> {
            boolean isOrdinal = text.slot() == Slot.ORDINAL;
            if (!isOrdinal) {
              assertTrue(written(outcome, text).endsWith(chars.toString()), trial.where());
            }
          });
    }
  }

  private static boolean overlap(Mark one, Mark other) {
    Stretch a = ((Correction.Replaced) one.correction()).stretch();
    Stretch b = ((Correction.Replaced) other.correction()).stretch();
    return a.start().at(0).equals(b.start().at(0)) && a.from() < b.to() && b.from() < a.to();
  }

  /// Work done elsewhere since the version was locked stays; work at the same place is not written
  /// over.
  @Test
  void whatWasDoneSinceIsNeverLost() {
    int brought = 0;
    int refused = 0;
    for (int seed = 0; seed < TRIALS; seed++) {
      Trial trial = new Trial(seed);
      Tree now = trial.base;
      RandomEdits others = new RandomEdits(trial.random, new CountingIds("other"));
      for (int i = 0; i < 5; i++) {
        for (Edit edit : others.next(now)) {
          now = edit.apply(now);
        }
      }
      Mark mark = trial.marks.getFirst();
      Tree after = new Merger(trial.base, "v").with(List.of(mark));
      Optional<List<Edit>> edits = Door.edits(now, trial.base, after);
      if (edits.isEmpty()) {
        refused++;
        continue;
      }
      Tree done = now;
      for (Edit edit : edits.get()) {
        done = edit.apply(done);
      }
      Map<Integer, Integer> expected = counts(now);
      counts(after).forEach((point, count) -> expected.merge(point, count, Integer::sum));
      counts(trial.base).forEach((point, count) -> expected.merge(point, -count, Integer::sum));
      expected.values().removeIf(count -> count == 0);
      assertEquals(expected, counts(done), trial.where() + " " + mark);
      brought++;
    }
    System.out.println("marks brought to a changed issue: " + brought + ", refused " + refused);
    assertTrue(brought > TRIALS / 2, brought + " brought");
    assertTrue(refused > 10, refused + " refused");
  }

  private static Map<Integer, Integer> counts(Tree tree) {
    Map<Integer, Integer> counts = new HashMap<>();
    tree.issue()
        .walk(
            node -> {
              node.written(Slot.ORDINAL).ifPresent(chars -> count(chars, counts));
              node.shape()
                  .texts()
                  .forEach(slot -> count(node.text(slot).orElseThrow().chars(), counts));
            });
    return counts;
  }

  private static void count(String chars, Map<Integer, Integer> counts) {
    chars.codePoints().forEach(point -> counts.merge(point, 1, Integer::sum));
  }

  private static String written(Tree tree, Place text) {
    return tree.find(text.node()).flatMap((Node node) -> node.written(text.slot())).orElseThrow();
  }

  private static int sum(Docket docket) {
    return docket.accounts().stream().mapToInt(Account::returned).sum();
  }

  /// One round: a version, the marks of three readers, decisions as they fall.
  private static final class Trial {
    final long seed;
    final Random random;
    final Tree base;
    final List<Mark> marks = new ArrayList<>();
    final RandomMarks draws;
    Docket docket;
    Tree live;

    Trial(long seed) {
      this.seed = seed;
      this.random = new Random(seed);
      CountingIds ids = new CountingIds("n");
      this.base = Tree.of(new RandomTree(random, ids).issue());
      this.draws = new RandomMarks(random, base);
      Set<MarkId> withdrawn = new HashSet<>();
      for (String reader : READERS) {
        for (int i = 4 + random.nextInt(6); i > 0; i--) {
          Mark mark = draws.next(reader);
          marks.add(mark);
          if (random.nextInt(8) == 0) {
            withdrawn.add(mark.id());
          }
        }
      }
      this.docket = Docket.of(base, marks, withdrawn, List.of());
      this.live = base;
    }

    void decide() {
      for (int i = 0; i < marks.size(); i++) {
        Mark mark = marks.get(random.nextInt(marks.size()));
        Verdict verdict = Verdict.values()[random.nextInt(5) % 3];
        boolean edited = verdict == Verdict.ACCEPTED && random.nextInt(4) == 0;
        decide(mark.id(), verdict, edited ? Optional.of(draws.correction()) : Optional.empty());
      }
    }

    void decide(MarkId id, Verdict verdict, Optional<Correction> instead) {
      Decision decision = new Decision(id, verdict, instead, "", "主编", WHEN);
      if (docket.state(id) == State.WITHDRAWN
          || docket.unfit(decision).isPresent()
          || !docket.hindrances(decision).isEmpty()) {
        return;
      }
      Docket next = docket.with(decision);
      Optional<List<Edit>> edits = Door.edits(live, docket.outcome("v"), next.outcome("v"));
      assertFalse(edits.isEmpty(), where() + " stale");
      for (Edit edit : edits.get()) {
        live = edit.apply(live);
      }
      docket = next;
    }

    String where() {
      return "seed " + seed;
    }
  }
}
