package org.gongbao.ui.check;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.gongbao.app.IssueSession;
import org.gongbao.app.Judged;
import org.gongbao.app.LiveChecks;
import org.gongbao.app.LiveChecks.Checked;
import org.gongbao.check.Finding;
import org.gongbao.check.Fixing;
import org.gongbao.check.Severity;
import org.gongbao.check.Traces;
import org.gongbao.check.office.Office;
import org.gongbao.edit.Selection;
import org.gongbao.model.Tree;
import org.gongbao.review.decide.Decided;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.OpenSource;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// What the rules found in the issue on the desk, which of it is shown, and how it is mended. Owned
/// by the FX thread.
final class CheckModel {
  private final WorkModel work;
  private final LiveChecks live;
  private final DecisionsModel decisions;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
  private final TreeMap<Long, Tree> trees = new TreeMap<>();
  private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);

  CheckModel(WorkModel work, LiveChecks live, DecisionsModel decisions) {
    this.work = work;
    this.live = live;
    this.decisions = decisions;
    live.onChecked(checked -> judge());
    decisions.decidedProperty().subscribe(decided -> judge());
    work.treeProperty().subscribe(this::remember);
    work.issueProperty()
        .subscribe(
            open ->
                live.follow(
                    open.map(OpenIssue::session),
                    open.map(CheckModel::traces).orElse(Traces.NONE),
                    open.map(OpenIssue::office).orElse(() -> Office.NONE)));
  }

  /// What was found in a revision of the issue, and decided; -1 before anything was checked.
  record State(long revision, Judged judged) {
    static final State NOTHING = new State(-1, Judged.NONE);
  }

  /// Findings are told by the text they were found in, which may be older than that on the desk.
  private void remember(Optional<Tree> tree) {
    if (tree.isEmpty()) {
      trees.clear();
    }
    tree.ifPresent(now -> work.session().ifPresent(s -> trees.put(s.revision(), now)));
    trees.headMap(live.checked().revision()).clear();
  }

  private void judge() {
    Checked checked = live.checked();
    Optional<Tree> tree = checkedTree();
    Optional<Decided> decided = decisions.decidedProperty().get();
    boolean known = checked.revision() >= 0 && tree.isPresent() && decided.isPresent();
    state.set(
        known
            ? new State(checked.revision(), Judged.of(checked.report(), tree.get(), decided.get()))
            : State.NOTHING);
  }

  /// The issue as it was checked.
  Optional<Tree> checkedTree() {
    return Optional.ofNullable(trees.get(live.checked().revision()))
        .or(() -> work.session().map(IssueSession::tree));
  }

  /// What the sources of an issue had.
  private static Traces traces(OpenIssue issue) {
    return Traces.of(issue.sources().stream().map(OpenSource::provenance).toList());
  }

  /// Which findings are listed, and how they are grouped.
  ///
  /// @param severity only these; empty for all
  /// @param sought part of a rule's id, a message or a text
  /// @param onlyHere only those of the item shown
  record Shown(Grouping grouping, Optional<Severity> severity, String sought, boolean onlyHere) {
    static final Shown ALL = new Shown(Grouping.SEVERITY, Optional.empty(), "", false);

    Shown by(Grouping other) {
      return new Shown(other, severity, sought, onlyHere);
    }

    Shown of(Optional<Severity> only) {
      return new Shown(grouping, only, sought, onlyHere);
    }

    Shown seeking(String other) {
      return new Shown(grouping, severity, other, onlyHere);
    }

    Shown here(boolean only) {
      return new Shown(grouping, severity, sought, only);
    }
  }

  /// What findings are put together by.
  enum Grouping {
    SEVERITY,
    RULE,
    ITEM
  }

  WorkModel work() {
    return work;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  DecisionsModel decisions() {
    return decisions;
  }

  ObjectProperty<Shown> shownProperty() {
    return shown;
  }

  void show(Function<Shown, Shown> other) {
    shown.set(other.apply(shown.get()));
  }

  /// Those open: nobody decided about them.
  List<Finding> findings() {
    return state.get().judged().open();
  }

  long count(Severity severity) {
    return count(finding -> finding.severity() == severity);
  }

  long count(Predicate<Finding> which) {
    return findings().stream().filter(which).count();
  }

  /// True when the findings are those of the issue as it is now.
  boolean isCurrent() {
    return work.session().filter(s -> s.revision() == state.get().revision()).isPresent();
  }

  /// Goes to the page of a finding, and to its characters.
  void go(Finding finding) {
    finding.printed().ifPresent(at -> work.goToPage(at.page()));
    if (finding.isOfPage()) {
      return;
    }
    var start = finding.site().start();
    work.treeProperty()
        .get()
        .flatMap(tree -> tree.find(start.node()))
        .ifPresent(
            node -> {
              boolean inText =
                  node.text(start.slot())
                      .filter(t -> finding.site().to() <= t.length())
                      .isPresent();
              if (inText) {
                work.go(new Selection(start, start.at(finding.site().to())), Spot.Origin.COMMAND);
              } else {
                work.go(node.id(), Spot.Origin.COMMAND);
              }
            });
  }

  /// Mends findings by one action.
  ///
  /// @return how many were mended; none while the findings are behind the text
  int fix(List<Finding> findings) {
    Optional<Tree> tree = work.treeProperty().get();
    if (tree.isEmpty() || !work.isEditable() || !isCurrent()) {
      return 0;
    }
    Optional<Selection> after = work.spotProperty().get().map(Spot::selection);
    Fixing.Outcome outcome = Fixing.of(tree.get(), findings, after);
    boolean done = outcome.step().filter(work::perform).isPresent();
    return done ? outcome.count() : 0;
  }

  /// Checks again, though nothing changed.
  void again() {
    live.again();
  }
}
