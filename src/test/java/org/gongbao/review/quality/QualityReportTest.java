package org.gongbao.review.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomMarks;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.mark.Cited;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.State;
import org.gongbao.review.merge.Verdict;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.RoundId;
import org.gongbao.review.round.RoundKind;
import org.junit.jupiter.api.Test;

/// Whatever the marks and decisions are, the report adds up however it is cut.
class QualityReportTest {
  private static final int TRIALS = 500;
  private static final Instant WHEN = Instant.parse("2026-07-02T08:00:00Z");
  private static final List<String> READERS = List.of("甲", "乙", "丙");

  @Test
  void partsAddUpToTheWholeHoweverItIsCut() {
    int places = 0;
    int together = 0;
    for (int seed = 0; seed < TRIALS; seed++) {
      Random random = new Random(seed);
      List<Proofread> proofs = new ArrayList<>();
      for (RoundKind kind : List.of(RoundKind.FIRST, RoundKind.SECOND)) {
        proofs.add(proof(random, kind));
      }
      QualityReport report = QualityReport.of(proofs, Standard.USUAL);
      String where = "seed " + seed;
      Tally total = report.total();
      adds(report, total, Flaw::kind, where);
      adds(report, total, Flaw::cause, where);
      adds(report, total, flaw -> flaw.finders().size(), where);
      adds(report, total, flaw -> flaw.cited().map(Cited::page).orElse(0), where);
      adds(report, total, flaw -> flaw.place().node().value(), where);
      adds(report, total, flaw -> flaw.count().repeated(), where);
      for (int i = 0; i < proofs.size(); i++) {
        holds(proofs.get(i), report.proofs().get(i), where);
      }
      places += total.places();
      together += report.flaws(flaw -> flaw.finders().size() > 1).size();
    }
    System.out.println(
        "quality: " + TRIALS + " trials, " + places + " errors, " + together + " found by several");
    assertTrue(places > 2_000 && together > 200, places + " " + together);
  }

  private static void holds(Proofread proof, ProofQuality quality, String where) {
    Docket docket = proof.docket();
    for (Reader reader : quality.readers()) {
      Tally seen = reader.found().plus(reader.missed());
      assertEquals(quality.total(), seen, where + " " + reader.name());
      assertTrue(reader.alone().places() <= reader.found().places(), where);
    }
    assertEquals(READERS.size(), quality.readers().size(), where);
    int returned = quality.readers().stream().mapToInt(one -> one.account().returned()).sum();
    assertEquals(docket.collation().marks().size(), returned, where);
    Set<MarkId> counted = new HashSet<>();
    for (Flaw flaw : quality.flaws()) {
      assertEquals(State.ACCEPTED, docket.state(flaw.mark()), where);
      assertTrue(counted.add(flaw.mark()), where + " counted twice");
      assertTrue(
          Collections.disjoint(docket.collation().same(flaw.mark()), counted),
          where + " twins counted twice");
      assertFalse(flaw.finders().isEmpty(), where);
      assertTrue(flaw.points() >= 0 && flaw.kind() != ErrorKind.NONE, where);
    }
    assertTrue(counted.size() <= docket.accepted().size(), where);
  }

  private static <K extends Comparable<K>> void adds(
      QualityReport report, Tally total, Function<Flaw, K> part, String where) {
    assertEquals(total, report.by(part).values().stream().reduce(Tally.NONE, Tally::plus), where);
    Tally byProof = Tally.NONE;
    for (ProofQuality proof : report.proofs()) {
      Tally own = proof.by(part).values().stream().reduce(Tally.NONE, Tally::plus);
      assertEquals(proof.total(), own, where);
      byProof = byProof.plus(own);
    }
    assertEquals(total, byProof, where);
  }

  @Test
  void theOrderInWhichMarksCameDoesNotMatter() {
    for (int seed = 0; seed < TRIALS / 5; seed++) {
      Proofread proof = proof(new Random(seed), RoundKind.FIRST);
      List<Mark> marks = new ArrayList<>(proof.docket().collation().marks());
      Set<MarkId> withdrawn = new HashSet<>();
      List<Decision> decisions = new ArrayList<>();
      for (Mark mark : marks) {
        if (proof.docket().state(mark.id()) == State.WITHDRAWN) {
          withdrawn.add(mark.id());
        }
        proof.docket().decision(mark.id()).ifPresent(decisions::add);
      }
      Collections.shuffle(marks, new Random(seed));
      Docket other = Docket.of(proof.docket().base(), marks, withdrawn, decisions);
      Proofread again =
          new Proofread(proof.round(), other, proof.readers(), proof.front(), proof.room());
      assertEquals(
          QualityReport.of(List.of(proof), Standard.USUAL),
          QualityReport.of(List.of(again), Standard.USUAL),
          "seed " + seed);
    }
  }

  private static Proofread proof(Random random, RoundKind kind) {
    Tree base = Tree.of(new RandomTree(random, new CountingIds("n")).issue());
    RandomMarks draws = new RandomMarks(random, base);
    List<Mark> marks = new ArrayList<>();
    Set<MarkId> withdrawn = new HashSet<>();
    for (String reader : READERS) {
      for (int i = 4 + random.nextInt(8); i > 0; i--) {
        Mark drawn = draws.next(reader);
        Mark mark = new Mark(drawn.id(), drawn.sign(), drawn.correction(), remark(reader, random));
        marks.add(mark);
        if (random.nextInt(8) == 0) {
          withdrawn.add(mark.id());
        }
      }
    }
    Docket docket = Docket.of(base, marks, withdrawn, List.of());
    for (Mark mark : marks) {
      Verdict verdict = Verdict.values()[random.nextInt(5) % 3];
      Decision decision = new Decision(mark.id(), verdict, Optional.empty(), "", "主编", WHEN);
      if (docket.state(mark.id()) != State.WITHDRAWN && docket.hindrances(decision).isEmpty()) {
        docket = docket.with(decision);
      }
    }
    Set<NodeId> front = new HashSet<>();
    base.issue().masthead().walk(node -> front.add(node.id()));
    return new Proofread(round(kind), docket, READERS, front, 1 + random.nextInt(90_000));
  }

  private static Remark remark(String reader, Random random) {
    Optional<ErrorKind> kind =
        random.nextInt(4) == 0
            ? Optional.of(ErrorKind.values()[random.nextInt(ErrorKind.values().length)])
            : Optional.empty();
    Optional<Cited> cited =
        random.nextBoolean()
            ? Optional.of(new Cited(1 + random.nextInt(2), 0, 3))
            : Optional.empty();
    Cause cause = random.nextBoolean() ? Cause.WRONG : Cause.DIFFERS;
    return new Remark(reader, WHEN, "", Optional.empty(), cause, kind, cited);
  }

  private static ProofRound round(RoundKind kind) {
    return new ProofRound(
        new RoundId("r" + kind),
        new NodeId("issue"),
        kind.ordinal() + 1,
        kind,
        1,
        "0123456789abcdef",
        "0123456789abcdef",
        new ProofRound.Opened("排版", WHEN),
        Optional.empty());
  }
}
