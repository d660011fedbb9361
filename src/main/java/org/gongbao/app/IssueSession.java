package org.gongbao.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.History;
import org.gongbao.edit.Selection;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.Transaction;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Stage;
import org.gongbao.model.Tree;
import org.jspecify.annotations.Nullable;

/// The issue being worked on: its tree, the one door to change it, undo and redo. Owned by one
/// thread (the FX thread in the window); the trees it hands out may be read anywhere.
public final class IssueSession {
  private final History history = new History();
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final boolean editable;
  private final String who;
  private final InstantSource clock;
  private final NodeIds ids;
  private Tree tree;
  private long revision;

  /// @param who name written into the journal
  /// @param editable false when the library was opened read-only
  public IssueSession(
      Tree tree, long revision, boolean editable, String who, InstantSource clock, NodeIds ids) {
    this.tree = tree;
    this.revision = revision;
    this.editable = editable;
    this.who = who;
    this.clock = clock;
    this.ids = ids;
  }

  public Tree tree() {
    return tree;
  }

  public long revision() {
    return revision;
  }

  /// False for a library that can only be read, and once the issue is published.
  public boolean isEditable() {
    return editable && !isPublished();
  }

  /// 已发布: frozen for ever.
  public boolean isPublished() {
    return tree.issue().stage() == Stage.PUBLISHED;
  }

  /// Has the issue's stage follow its workflow. No action of the user: undo does not take it back,
  /// and what is signed, not what is undone, decides where an issue stands.
  public void follow(Stage stage) {
    Issue issue = tree.issue();
    if (isEditable() && issue.stage() != stage) {
      FieldEdit edit = new FieldEdit(issue.id(), Field.STAGE, issue.stage(), stage);
      String group = ids.next().value();
      tell(
          go(
              new Transaction(
                  "flow.stage", List.of(edit), who, clock.instant(), null, null, group)));
    }
  }

  /// Fresh ids for nodes about to be inserted.
  public NodeIds ids() {
    return ids;
  }

  /// Tells a listener of every action from now on, in order, on the owning thread.
  public void onChange(Consumer<Change> listener) {
    listeners.add(listener);
  }

  /// One action of the user.
  ///
  /// @param label message key
  /// @throws org.gongbao.edit.StaleEditException when the edits do not fit; nothing changed
  /// @throws IllegalStateException when the session is read-only
  /// @throws ProblemException GB-W01 when the issue is published
  public void commit(
      String label, List<Edit> edits, @Nullable Selection before, @Nullable Selection after) {
    Transaction transaction =
        new Transaction(label, edits, who, clock.instant(), before, after, ids.next().value());
    Change change = go(transaction);
    history.done(transaction);
    history.seal();
    tell(change);
  }

  /// Typing or erasing at the caret; joins the typing before it for undo when it follows at once.
  public void type(TextEdit edit, @Nullable Selection before, @Nullable Selection after) {
    String group = history.groupFor(edit, clock.instant(), ids.next().value());
    Transaction transaction =
        new Transaction("edit.typing", List.of(edit), who, clock.instant(), before, after, group);
    Change change = go(transaction);
    history.done(transaction);
    tell(change);
  }

  /// Takes the last action back; the selection to restore, when there was one.
  public Optional<Selection> undo() {
    Optional<Transaction> transaction = history.undoing(who, clock.instant());
    Optional<Change> change = transaction.map(this::go);
    change.ifPresent(done -> history.undone());
    change.ifPresent(this::tell);
    return transaction.map(Transaction::after);
  }

  /// Does again what was undone last.
  public Optional<Selection> redo() {
    Optional<Transaction> transaction = history.redoing(who, clock.instant());
    Optional<Change> change = transaction.map(this::go);
    change.ifPresent(done -> history.redone());
    change.ifPresent(this::tell);
    return transaction.map(Transaction::after);
  }

  /// Ends the typing that undo takes back as one.
  public void seal() {
    history.seal();
  }

  /// Message key of the action undo would take back.
  public Optional<String> undoLabel() {
    return history.undoLabel();
  }

  /// Message key of the action redo would do again.
  public Optional<String> redoLabel() {
    return history.redoLabel();
  }

  private Change go(Transaction transaction) {
    if (isPublished()) {
      throw new ProblemException(
          Problem.usage("GB-W01", "flow.published", tree.issue().number().printed()));
    }
    if (!editable) {
      throw new IllegalStateException("read-only");
    }
    Tree before = tree;
    tree = transaction.apply(before);
    revision++;
    return new Change(before, tree, transaction, revision);
  }

  /// Listeners are told last: what they ask of this session is then settled, undo and redo
  /// included.
  private void tell(Change change) {
    listeners.forEach(listener -> listener.accept(change));
    if (change.after().issue().stage() == Stage.SIGNED
        && change.before().issue().stage() == Stage.SIGNED) {
      // What was signed is another now; if all of it is what was signed after all, the workflow
      // says
      // so.
      follow(Stage.PROOFING);
    }
  }
}
