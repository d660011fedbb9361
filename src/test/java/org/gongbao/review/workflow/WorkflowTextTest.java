package org.gongbao.review.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WorkflowTextTest {
  @Test
  void theUsualWorkflowHasSeventeenSteps() {
    assertEquals(17, Flows.USUAL.steps().size());
    assertEquals(12, Flows.USUAL.printing().number());
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertEquals(Flows.USUAL, WorkflowText.read(WorkflowText.write(Flows.USUAL)));
  }

  @Test
  void theLineAtFaultIsTold() {
    for (String wrong :
        new String[] {
          Flows.resource().replace("\titem\ttext\tediting", "\tpage\ttext\tediting"),
          Flows.resource().replace("errors,originals\t-\t-", "errors,nothing\t-\t-"),
        }) {
      String said =
          String.valueOf(
              assertThrows(IllegalArgumentException.class, () -> WorkflowText.read(wrong))
                  .getMessage());
      assertTrue(said.startsWith("5: "), said);
    }
  }

  @Test
  void aWorkflowThatReleasesNothingIsNone() {
    String none = Flows.resource().replace("\tprint\n", "\t-\n");
    assertThrows(IllegalArgumentException.class, () -> WorkflowText.read(none));
  }

  @Test
  void stepsAreInOrderAndThere() {
    String head = "1\t编排\tissue\torder\tediting\t1\t-\t主编\t-\t-\tprint\n";
    assertThrows(IllegalArgumentException.class, () -> WorkflowText.read(head + head));
    assertThrows(
        IllegalArgumentException.class,
        () -> WorkflowText.read(head.replace("-\t-\tprint", "-\t7\tprint")));
    assertEquals(1, WorkflowText.read(head).steps().size());
  }
}
