package org.gongbao.ui.check;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Decisions;
import org.gongbao.app.Tasks;
import org.gongbao.review.decide.Decided;
import org.gongbao.review.decide.Decision;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.WorkModel;

/// What the office decided about the findings of the issue on the desk. The file is touched in
/// tasks only. Owned by the FX thread.
final class DecisionsModel {
  private final WorkModel work;
  private final Means means;
  private final ReadOnlyObjectWrapper<Optional<Decided>> decided =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();
  private List<String> reasons = List.of();
  private Optional<Decision> last = Optional.empty();

  DecisionsModel(WorkModel work, Means means) {
    this.work = work;
    this.means = means;
    work.issueProperty().subscribe(this::read);
  }

  /// What stands; empty until it is read.
  ReadOnlyObjectProperty<Optional<Decided>> decidedProperty() {
    return decided.getReadOnlyProperty();
  }

  /// False where decisions can only be seen.
  ReadOnlyBooleanProperty writableProperty() {
    return writable.getReadOnlyProperty();
  }

  /// Reasons given before, the last given first.
  List<String> reasons() {
    return reasons;
  }

  /// What was decided last since the issue was taken to the desk, while it stands.
  Optional<Decision> last() {
    return last.filter(
        one -> decided.get().filter(now -> now.standing().contains(one)).isPresent());
  }

  void decide(Decision.Kind kind, String subject, String reason) {
    Decisions decisions = decisions();
    run(
        progress -> {
          Decided now = decisions.decide(kind, subject, reason);
          return new Read(now, decisions.reasons(), now.of(kind, subject));
        });
  }

  void revoke(Decision decision) {
    Decisions decisions = decisions();
    run(
        progress ->
            new Read(
                decisions.revoke(decision.kind(), decision.subject()),
                decisions.reasons(),
                Optional.empty()));
  }

  private void read(Optional<OpenIssue> issue) {
    decided.set(Optional.empty());
    last = Optional.empty();
    Decisions decisions = decisions();
    writable.set(decisions.isWritable());
    if (issue.isPresent()) {
      run(progress -> new Read(decisions.standing(), decisions.reasons(), Optional.empty()));
    }
  }

  private void run(Tasks.Work<Read> work) {
    Optional<OpenIssue> asked = this.work.issueProperty().get();
    means
        .tasks()
        .run(
            work,
            read -> {
              if (this.work.issueProperty().get().equals(asked)) {
                reasons = read.reasons();
                last = read.made().or(() -> last);
                decided.set(Optional.of(read.decided()));
              }
            },
            broken -> {
              // What was found is shown all the same.
              decided.set(decided.get().or(() -> Optional.of(Decided.NONE)));
              means.errors().accept(broken);
            });
  }

  private Decisions decisions() {
    return work.issueProperty().get().map(OpenIssue::decisions).orElse(Decisions.NONE);
  }

  private record Read(Decided decided, List<String> reasons, Optional<Decision> made) {}
}
