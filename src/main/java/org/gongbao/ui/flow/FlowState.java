package org.gongbao.ui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.SignOff;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.review.workflow.ApprovalLog;
import org.gongbao.review.workflow.DueDates;
import org.gongbao.review.workflow.Scope;
import org.gongbao.review.workflow.Standing;
import org.gongbao.review.workflow.WorkflowStep;

/// Where everything stands in a state of the issue.
///
/// @param standing empty while no workflow is started
record FlowState(
    SignOff signOff,
    Tree tree,
    Optional<Standing> standing,
    ApprovalLog log,
    DueDates due,
    LocalDate today) {

  /// The issue, or an item of it.
  record Row(NodeId subject, Optional<Item> item) {}

  /// The issue first, then its items in printed order.
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    if (standing.isPresent()) {
      rows.add(new Row(tree.issue().id(), Optional.empty()));
      tree.issue().items().forEach(item -> rows.add(new Row(item.id(), Optional.of(item))));
    }
    return rows;
  }

  Optional<WorkflowStep> next(NodeId subject) {
    return standing.flatMap(one -> one.next(subject));
  }

  boolean isOverdue(NodeId subject) {
    return next(subject).filter(step -> due.isOverdue(step, today)).isPresent();
  }

  /// How many signatures are late: of items, or that of the issue all of them wait for.
  int overdue() {
    return (int)
        rows().stream()
            .filter(row -> isOverdue(row.subject()))
            .filter(row -> row.item().isPresent() == isOfItems(row.subject()))
            .count();
  }

  private boolean isOfItems(NodeId subject) {
    return next(subject).filter(step -> step.scope() == Scope.ITEM).isPresent();
  }

  int voided() {
    return standing
        .map(one -> rows().stream().mapToInt(row -> one.voided(row.subject()).size()).sum())
        .orElse(0);
  }
}
