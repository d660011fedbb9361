package org.gongbao.ui.query;

import java.util.List;
import java.util.Optional;
import org.gongbao.app.IssueSession;
import org.gongbao.app.Originals;
import org.gongbao.edit.Edit;
import org.gongbao.edit.TextEdit;
import org.gongbao.model.Document;
import org.gongbao.model.Item;
import org.gongbao.model.Slot;
import org.gongbao.review.original.Reason;
import org.gongbao.review.query.Noting;
import org.gongbao.review.query.Query;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.WorkModel;

/// Puts the note a query ended with below its document, as one step, and records for the
/// original-text guard which query it stands for.
final class QueryNoting {
  private final WorkModel work;
  private final Means means;

  QueryNoting(WorkModel work, Means means) {
    this.work = work;
    this.means = means;
  }

  /// @return false when nothing was added
  boolean add(Query query, String note) {
    Optional<OpenIssue> open = work.issueProperty().get();
    Optional<TextEdit> edit = document(query).flatMap(item -> Noting.edit(item, note));
    if (open.isEmpty() || edit.isEmpty() || !open.get().queries().isWritable()) {
      return false;
    }
    IssueSession session = open.get().session();
    session.commit("query.step.note", List.<Edit>of(edit.get()), null, null);
    document(query).ifPresent(now -> explain(open.get().originals(), now, query));
    return true;
  }

  private Optional<Document> document(Query query) {
    return work.treeProperty()
        .get()
        .flatMap(tree -> tree.find(query.anchor().item()))
        .filter(Document.class::isInstance)
        .map(Document.class::cast);
  }

  private void explain(Originals originals, Item now, Query query) {
    String reason = means.messages().get("query.note.reason", query.number());
    means
        .tasks()
        .run(
            progress -> {
              originals.compare(now).differences().stream()
                  .filter(one -> !one.isSettled())
                  .map(Originals.Explained::difference)
                  .filter(one -> one.place().slot() == Slot.EDITOR_NOTE)
                  .forEach(one -> originals.explain(now, one, Reason.Kind.EDITOR_NOTE, reason));
              return now;
            },
            done -> {},
            means.errors());
  }
}
