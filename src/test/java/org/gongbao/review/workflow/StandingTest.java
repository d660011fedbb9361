package org.gongbao.review.workflow;

import static org.gongbao.review.workflow.Flows.ISSUE;
import static org.gongbao.review.workflow.Flows.approval;
import static org.gongbao.review.workflow.Flows.issue;
import static org.gongbao.review.workflow.Flows.person;
import static org.gongbao.review.workflow.Flows.signed;
import static org.gongbao.review.workflow.Flows.standing;
import static org.gongbao.review.workflow.Flows.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.Stage;
import org.gongbao.review.workflow.Voided.Cause;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final NodeId FIRST = new NodeId("item0");
  private static final NodeId SECOND = new NodeId("item1");
  private static final Snapshot NOW = issue("style", "甲文", "乙文");

  @Test
  void theIssueGoesThroughItsStages() {
    assertEquals(Stage.EDITING, standing(ApprovalLog.NONE, NOW).stage());
    assertEquals(Stage.REVIEWING, stage(2));
    assertEquals(Stage.PROOFING, stage(5));
    assertEquals(Stage.PROOFING, stage(11));
    assertEquals(Stage.SIGNED, stage(12));
    assertEquals(Stage.SIGNED, stage(13));
    assertEquals(Stage.PUBLISHED, stage(14));
    assertEquals(Stage.PUBLISHED, stage(16));
  }

  private static Stage stage(int upTo) {
    return standing(signed(NOW, ApprovalLog.NONE, upTo), NOW).stage();
  }

  @Test
  void pagesAreReleasedByPrintingAlone() {
    assertFalse(standing(signed(NOW, ApprovalLog.NONE, 11), NOW).isReleased());
    assertTrue(standing(signed(NOW, ApprovalLog.NONE, 12), NOW).isReleased());
  }

  @Test
  void oneOfTwoSignaturesDoesNotRelease() {
    ApprovalLog log = signed(NOW, ApprovalLog.NONE, 11);
    Signatory editor = person("周主编", "主编");
    ApprovalLog half = log.with(approval(step(12), 0, ISSUE, editor, NOW));
    assertFalse(standing(half, NOW).isReleased());
    // The same person in the other slot makes no second signature.
    ApprovalLog twice = half.with(approval(step(12), 1, ISSUE, editor, NOW));
    assertFalse(standing(twice, NOW).isReleased());
    Signatory both = person("周主编", "主编", "编委会主任");
    assertEquals(
        List.of(new Refusal.SignedByThem()),
        standing(half, NOW).refusals(step(12), ISSUE, both, Verdicts.CLEAR));
  }

  @Test
  void changedTextVoidsTheItemAndTheIssueButNotOtherItems() {
    ApprovalLog log = signed(NOW, ApprovalLog.NONE, 12);
    Standing changed = standing(log, issue("style", "甲文改", "乙文"));
    assertFalse(changed.isReleased());
    assertTrue(
        changed.voided(FIRST).stream().allMatch(one -> one.cause() == Cause.TEXT)
            && !changed.voided(FIRST).isEmpty());
    assertEquals(List.of(), changed.voided(SECOND));
    assertFalse(changed.voided(ISSUE).isEmpty());
    assertEquals(Optional.of(step(2)), changed.next(FIRST));
    // What was received stays received.
    assertTrue(changed.isDone(step(0), FIRST));
  }

  @Test
  void aStyleVoidsPagesAlone() {
    ApprovalLog log = signed(NOW, ApprovalLog.NONE, 12);
    Standing changed = standing(log, issue("other", "甲文", "乙文"));
    assertFalse(changed.isReleased());
    assertEquals(List.of(), changed.voided(FIRST));
    assertEquals(
        List.of(10, 12, 12),
        changed.voided(ISSUE).stream().map(one -> one.approval().step()).toList());
    assertTrue(changed.voided(ISSUE).stream().allMatch(one -> one.cause() == Cause.STYLE));
  }

  @Test
  void theTextComeBackIsSignedAgain() {
    ApprovalLog log = signed(NOW, ApprovalLog.NONE, 12);
    assertFalse(standing(log, issue("style", "甲文改", "乙文")).isReleased());
    assertTrue(standing(log, NOW).isReleased());
  }

  @Test
  void aNewItemHasNotBeenSigned() {
    ApprovalLog log = signed(NOW, ApprovalLog.NONE, 12);
    Standing more = standing(log, issue("style", "甲文", "乙文", "丙文"));
    assertFalse(more.isReleased());
    assertEquals(Stage.EDITING, more.stage());
  }

  @Test
  void whatIsForgedDoesNotCount() {
    ApprovalLog log = signed(NOW, ApprovalLog.NONE, 12);
    Standing distrusting = new Standing(Flows.USUAL, log, NOW, one -> one.step() != 4);
    assertFalse(distrusting.isReleased());
    assertEquals(Cause.FORGED, distrusting.voided(FIRST).getFirst().cause());
  }

  @Test
  void oneWithdrawsOnlyOnesOwn() {
    ApprovalLog log = signed(NOW, ApprovalLog.NONE, 2);
    Approval editing = log.standing().getLast();
    Withdrawal alien = new Withdrawal(editing.id(), "id-别人", "别人", "误签", Flows.WHEN);
    assertTrue(standing(log.with(alien), NOW).isDone(step(2)));
    Withdrawal own =
        new Withdrawal(editing.id(), editing.person(), editing.name(), "误签", Flows.WHEN);
    assertFalse(standing(log.with(own), NOW).isDone(step(2)));
  }

  @Test
  void everyReasonIsTold() {
    Signatory nobody = person("路人", "门卫");
    List<Refusal> reasons =
        standing(ApprovalLog.NONE, NOW)
            .refusals(
                step(8),
                FIRST,
                nobody,
                (gate, subject) -> gate == GateKind.ROUNDS ? Verdict.of(2) : Verdict.UNKNOWN);
    assertEquals(
        List.of(
            new Refusal.NotYet(step(0)),
            new Refusal.Role(step(8), 0),
            new Refusal.Open(GateKind.ROUNDS, 2),
            new Refusal.Unknown(GateKind.RED_CHECK)),
        reasons);
  }

  @Test
  void aFormerProofreaderDoesNotReadThrough() {
    ApprovalLog log = signed(NOW, ApprovalLog.NONE, 10);
    Signatory former = person("甲校", "校对", "通读");
    assertInstanceOf(
        Refusal.Apart.class,
        standing(log, NOW).refusals(step(11), FIRST, former, Verdicts.CLEAR).getFirst());
  }

  @Test
  void itemsWaitForTheStepsOfTheIssue() {
    ApprovalLog log = signed(NOW, ApprovalLog.NONE, 0);
    assertEquals(Optional.of(step(1)), standing(log, NOW).next(FIRST));
    assertEquals(
        List.of(new Refusal.NotYet(step(1))),
        standing(log, NOW).refusals(step(2), FIRST, person("许编辑", "责任编辑"), Verdicts.CLEAR));
  }

  @Test
  void whatIsGoneCannotBeSigned() {
    assertEquals(
        List.of(new Refusal.Gone()),
        standing(ApprovalLog.NONE, NOW)
            .refusals(step(0), new NodeId("nowhere"), person("宁编务", "编务"), Verdicts.CLEAR));
  }

  @Test
  void noTwoApprovalsSayTheSame() {
    Approval one = approval(step(3), 0, FIRST, person("许编辑", "责任编辑"), NOW);
    Approval other = approval(step(4), 0, FIRST, person("许编辑", "责任编辑"), NOW);
    Approval signed = one.signed("另一把钥匙", "另一个签名");
    assertFalse(hex(one).equals(hex(other)));
    assertEquals(hex(one), hex(signed));
    assertFalse(HexFormat.of().formatHex(one.statement(new NodeId("issue2"))).equals(hex(one)));
  }

  private static String hex(Approval approval) {
    return HexFormat.of().formatHex(approval.statement(ISSUE));
  }
}
