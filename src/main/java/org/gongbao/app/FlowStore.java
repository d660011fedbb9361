package org.gongbao.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.Stage;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Started;
import org.gongbao.review.workflow.Withdrawal;
import org.gongbao.store.Library;
import org.gongbao.store.StoredIssue;

/// Workflows and signatures as a library keeps them.
final class FlowStore {
  private final Library library;
  private final Autosave autosave;
  private final Desk desk;

  FlowStore(Library library, Autosave autosave, Desk desk) {
    this.library = library;
    this.autosave = autosave;
    this.desk = desk;
  }

  Desk desk() {
    return desk;
  }

  Approved approved(NodeId issue) {
    return new Approved(library.reader().workflow(issue), library.reader().approvals(issue));
  }

  /// The style the pages of a published issue were signed in; empty for others.
  ///
  /// @param open stage of an issue that is open
  Optional<HouseStyle> signedStyle(NodeId issue, Optional<Stage> open) {
    Optional<Stage> stage =
        open.or(
            () ->
                library.reader().issues().stream()
                    .filter(one -> one.id().equals(issue))
                    .map(IssueSummary::stage)
                    .findFirst());
    return stage.equals(Optional.of(Stage.PUBLISHED))
        ? approved(issue).log().standing().stream()
            .map(Approval::style)
            .filter(style -> !style.isEmpty())
            .reduce((first, last) -> last)
            .flatMap(library.reader()::signedStyle)
            .map(StyleReader::read)
        : Optional.empty();
  }

  Started start(NodeId issue, Started workflow) {
    return autosave.call(() -> library.writer().start(issue, workflow));
  }

  void withdraw(Withdrawal withdrawal) {
    autosave.call(
        () -> {
          library.writer().withdraw(withdrawal);
          return withdrawal;
        });
  }

  /// An issue as it is in the file, once everything done so far is in it.
  StoredIssue stored(NodeId issue) {
    autosave.flush();
    return library.reader().issue(issue);
  }

  /// Signs a state of an issue: nothing is done in it between.
  ///
  /// @param signed what is to be signed of the state
  <T> T sign(NodeId issue, Function<StoredIssue, SignedState<T>> signed) {
    return autosave.call(
        () -> {
          autosave.drain();
          autosave.requireSaved();
          SignedState<T> state = signed.apply(library.reader().issue(issue));
          if (!state.approvals().isEmpty()) {
            library.writer().sign(issue, state.approvals(), state.styles());
          }
          return state.told();
        });
  }

  /// @param styles what the digests of styles in the approvals stand for
  /// @param told to who wanted it
  record SignedState<T>(List<Approval> approvals, Map<String, String> styles, T told) {}
}
