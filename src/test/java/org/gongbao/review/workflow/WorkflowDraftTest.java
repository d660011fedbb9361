package org.gongbao.review.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.gongbao.review.workflow.WorkflowFault.Reason;
import org.junit.jupiter.api.Test;

class WorkflowDraftTest {
  private final WorkflowDraft usual = WorkflowDraft.read(Flows.resource());

  private static int at(WorkflowDraft draft, String name) {
    List<String> names = draft.lines().stream().map(line -> line.step().name()).toList();
    return names.indexOf(name);
  }

  private static WorkflowStep step(Workflow workflow, String beginning) {
    return workflow.steps().stream()
        .filter(step -> step.name().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsNotChangedStays() {
    assertEquals(Flows.USUAL, usual.workflow());
    assertEquals(usual, WorkflowDraft.read(usual.write()));
  }

  @Test
  void aStepSwitchedOffIsKeptWithWhatItIsApartFrom() {
    WorkflowDraft off = usual.on(at(usual, "一校（校异同）"), false);
    Workflow without = off.workflow();
    assertEquals(16, without.steps().size());
    assertEquals(Set.of(8), step(without, "二校").apart());
    WorkflowDraft again = WorkflowDraft.read(off.write());
    int first = at(again, "一校（校异同）");
    assertFalse(again.lines().get(first).on());
    Workflow back = again.on(first, true).workflow();
    assertEquals(17, back.steps().size());
    for (String other : List.of("改样核红", "二校", "通读")) {
      assertTrue(Workflow.areApart(step(back, "一校"), step(back, other)), other);
    }
    assertFalse(Workflow.areApart(step(back, "一校"), step(back, "三校")));
  }

  @Test
  void movingKeepsNumbersInPlaceAndDutiesApart() {
    int third = at(usual, "三校整理");
    WorkflowDraft moved = usual.moved(third, 1);
    Workflow workflow = moved.workflow();
    assertEquals(11, step(workflow, "三校").number());
    assertEquals(10, step(workflow, "通读").number());
    assertEquals(Set.of(7, 9, 11), step(workflow, "通读").apart());
    assertEquals(Set.of(10), step(workflow, "送审").apart());
    assertEquals(usual, moved.moved(third + 1, -1));
  }

  @Test
  void withoutAStepForPrintItIsNoWorkflow() {
    WorkflowDraft none = usual.on(at(usual, "送审付印"), false);
    assertEquals(Reason.PRINT, assertThrows(WorkflowFault.class, none::workflow).reason());
  }

  @Test
  void signersAreReadAsTheyAreWritten() {
    assertEquals(List.of(Set.of("排版"), Set.of("主编", "通读")), WorkflowText.slots("排版 ＋ 主编／通读"));
  }
}
