package org.gongbao.review.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gongbao.model.NodeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Random sequences of signing, editing, undoing, restyling and withdrawing: after each step an
/// approval counts exactly when its digests are those of the text, and nobody is on two stages that
/// are apart.
@Execution(ExecutionMode.CONCURRENT)
class StandingTrialsTest {
  private static final int TRIALS = 300;
  private static final int STEPS = 120;
  private static final List<String> ROLES =
      List.of("编务", "责任编辑", "主编", "编委会主任", "排版", "校对", "责任校对", "通读", "网站编辑");

  @Test
  void aSignatureLivesAndDiesWithItsText() {
    int signed = 0;
    int revived = 0;
    int released = 0;
    for (int seed = 0; seed < TRIALS; seed++) {
      Trial trial = new Trial(new Random(seed));
      for (int i = 0; i < STEPS; i++) {
        trial.step();
        trial.check("seed " + seed + " step " + i);
      }
      signed += trial.log.approvals().size();
      revived += trial.revived;
      released += trial.released;
    }
    System.out.println(
        TRIALS
            + " trials: "
            + signed
            + " signed, "
            + revived
            + " revived, "
            + released
            + " states released");
    assertTrue(signed > 5_000 && revived > 100 && released > 50);
  }

  private static final class Trial {
    private final Random random;
    private final List<Signatory> people = new ArrayList<>();
    private final List<Snapshot> past = new ArrayList<>();
    private final Map<String, Boolean> before = new HashMap<>();
    private ApprovalLog log = ApprovalLog.NONE;
    private Snapshot now;
    private int revived;
    private int released;
    private int edits;

    Trial(Random random) {
      this.random = random;
      int items = 1 + random.nextInt(3);
      String[] texts = new String[items];
      for (int i = 0; i < items; i++) {
        texts[i] = "文" + i;
      }
      now = Flows.issue("style", texts);
      for (int i = 0; i < 12; i++) {
        people.add(
            new Signatory(
                "p" + i,
                "人" + i,
                new HashSet<>(List.of(ROLES.get(i % ROLES.size()), any(ROLES), any(ROLES)))));
      }
      people.addAll(Flows.office());
    }

    private <T> T any(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }

    void step() {
      int what = random.nextInt(40);
      if (what == 0) {
        edit();
      } else if (what == 1 && !past.isEmpty()) {
        now = past.removeLast();
      } else if (what == 2 && !log.standing().isEmpty()) {
        Approval one = any(log.standing());
        log = log.with(new Withdrawal(one.id(), one.person(), one.name(), "误签", Flows.WHEN));
      } else {
        sign();
      }
    }

    private void edit() {
      past.add(now);
      edits++;
      boolean style = random.nextInt(4) == 0;
      Map<NodeId, String> items = new LinkedHashMap<>(now.items());
      if (!style) {
        items.put(any(List.copyOf(items.keySet())), "digest " + edits);
      }
      now =
          new Snapshot(
              now.issue(),
              items,
              now.order(),
              items.values().toString(),
              style ? "style " + edits : now.style(),
              edits);
    }

    private void sign() {
      Standing standing = Flows.standing(log, now);
      WorkflowStep step =
          random.nextInt(8) == 0
              ? any(Flows.USUAL.steps())
              : standing.current().orElse(Flows.USUAL.printing());
      NodeId subject = any(now.subjects(step.scope()));
      for (Signatory who : people) {
        if (standing.refusals(step, subject, who, Verdicts.CLEAR).isEmpty()) {
          Approval one =
              Flows.approval(
                  step, standing.slot(step, subject, who).orElseThrow(), subject, who, now);
          log =
              log.with(
                  new Approval(
                      one.id() + "#" + log.entries().size(),
                      one.step(),
                      one.slot(),
                      one.subject(),
                      one.person(),
                      one.name(),
                      one.digest(),
                      one.style(),
                      one.pdf(),
                      one.revision(),
                      one.when(),
                      one.note(),
                      one.key(),
                      one.signature()));
          return;
        }
      }
    }

    void check(String at) {
      Standing standing = Flows.standing(log, now);
      for (Approval one : log.approvals()) {
        WorkflowStep step = Flows.step(one.step());
        boolean withdrawn = log.withdrawal(one).isPresent();
        boolean same =
            one.digest().equals(now.digest(step.covers(), one.subject()))
                && (step.covers() != Covers.PAGES || one.style().equals(now.style()));
        assertEquals(same && !withdrawn, standing.counts(one), at);
        Boolean was = before.put(one.id(), standing.counts(one));
        revived += Boolean.FALSE.equals(was) && standing.counts(one) ? 1 : 0;
      }
      nobodyOnTwo(standing, at);
      released += standing.isReleased() ? 1 : 0;
      if (standing.isReleased()) {
        assertTrue(
            now.subjects(Scope.ITEM).stream().allMatch(item -> standing.voided(item).isEmpty()),
            at);
      }
    }

    private void nobodyOnTwo(Standing standing, String at) {
      List<Approval> counted = log.approvals().stream().filter(standing::counts).toList();
      for (Approval one : counted) {
        for (Approval other : counted) {
          Optional<WorkflowStep> first = Flows.USUAL.step(one.step());
          Optional<WorkflowStep> second = Flows.USUAL.step(other.step());
          boolean together =
              one.subject().equals(other.subject())
                  || one.subject().equals(now.issue())
                  || other.subject().equals(now.issue());
          boolean apart = together && Workflow.areApart(first.orElseThrow(), second.orElseThrow());
          assertFalse(apart && one.person().equals(other.person()), at);
        }
      }
    }
  }
}
