package org.gongbao.ui.flow;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Access;
import org.gongbao.app.IssueSession;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageExporter;
import org.gongbao.app.SignOff;
import org.gongbao.app.Tasks;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.review.workflow.ApprovalLog;
import org.gongbao.review.workflow.Keys;
import org.gongbao.review.workflow.Standing;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;

/// Where the issue on the desk stands, kept up with its text in tasks; the stage of the issue
/// follows. Owned by the FX thread.
final class FlowModel {
  private static final Duration MOMENT = Duration.ofMillis(400);

  private final WorkModel work;
  private final LibraryModel library;
  private final Means means;
  private final Function<OpenLibrary, Keys> keys;
  private final PageExporter pages;
  private final ReadOnlyObjectWrapper<Optional<FlowState>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<SignOff> signOff = Optional.empty();
  private Tasks.Handle waiting = () -> {};
  private long asked;

  FlowModel(
      WorkModel work,
      LibraryModel library,
      Means means,
      Function<OpenLibrary, Keys> keys,
      PageExporter pages) {
    this.work = work;
    this.library = library;
    this.means = means;
    this.keys = keys;
    this.pages = pages;
    work.issueProperty().subscribe(open -> taken());
    work.treeProperty().subscribe(tree -> soon());
  }

  /// Empty while there is no issue, or nothing is known of it yet.
  ReadOnlyObjectProperty<Optional<FlowState>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// True when what is known is of the issue as it is now.
  boolean isCurrent() {
    Optional<Tree> now = work.treeProperty().get();
    return state
        .get()
        .filter(one -> now.filter(tree -> tree == one.tree()).isPresent())
        .isPresent();
  }

  boolean isWritable() {
    return library
        .libraryProperty()
        .get()
        .filter(open -> open.access() instanceof Access.Writable)
        .isPresent();
  }

  private void taken() {
    Optional<OpenLibrary> open = library.libraryProperty().get();
    signOff =
        work.session()
            .filter(session -> !work.isDiary())
            .flatMap(
                session ->
                    open.map(
                        one ->
                            SignOff.of(one, session.tree().issue().id(), keys.apply(one), pages)));
    state.set(Optional.empty());
    again();
  }

  private void soon() {
    waiting.cancel();
    waiting = means.tasks().later(MOMENT, this::again);
  }

  /// Reads again what was signed.
  void again() {
    waiting.cancel();
    long mine = ++asked;
    Optional<IssueSession> session = work.session();
    Optional<OpenLibrary> open = library.libraryProperty().get();
    if (signOff.isEmpty() || session.isEmpty() || open.isEmpty()) {
      state.set(Optional.empty());
      return;
    }
    SignOff of = signOff.get();
    Tree tree = session.get().tree();
    long revision = session.get().revision();
    means
        .tasks()
        .run(
            progress -> read(open.get(), of, tree, revision),
            found -> {
              if (mine == asked) {
                show(found);
              }
            },
            means.errors());
  }

  private static FlowState read(OpenLibrary library, SignOff of, Tree tree, long revision) {
    NodeId issue = tree.issue().id();
    HouseStyle style = library.style(issue);
    Optional<Standing> standing = of.standing(tree.issue(), style, revision);
    ApprovalLog log = standing.isPresent() ? of.log() : ApprovalLog.NONE;
    return new FlowState(of, tree, standing, log, of.due(tree.issue()), of.today());
  }

  private void show(FlowState found) {
    state.set(Optional.of(found));
    if (isWritable()) {
      found
          .standing()
          .ifPresent(
              standing -> work.session().ifPresent(session -> session.follow(standing.stage())));
    }
  }
}
