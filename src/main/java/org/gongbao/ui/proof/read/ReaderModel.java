package org.gongbao.ui.proof.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Lane;
import org.gongbao.app.proof.ProofCopy;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.layout.annotate.Annotated;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.merge.Collation;
import org.gongbao.review.merge.Marked;
import org.gongbao.review.merge.Unfit;
import org.gongbao.review.round.ReturnedMark;
import org.gongbao.ui.proof.mark.Made;
import org.gongbao.ui.proof.read.Steps.Change;
import org.gongbao.ui.proof.read.Steps.Step;
import org.gongbao.ui.work.Means;

/// A proof that is read: its marks, the pages read, the reader's note. What is done here is handed
/// to the working file at once, in order; when it cannot be kept there that is told and it is not
/// shown as done. Owned by the FX thread.
public final class ReaderModel {
  private final OpenProof proof;
  private final Means means;
  private final Lane lane;
  private final String author;
  private final ReadOnlyObjectWrapper<List<ReturnedMark>> marks;
  private final ReadOnlyObjectWrapper<NavigableSet<Integer>> read;
  private final ReadOnlyObjectWrapper<Optional<Instant>> kept =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Steps steps = new Steps();

  /// @param author the name marks are made under; the return gives them that of its signature
  public ReaderModel(OpenProof proof, String author, Means means) {
    this.proof = proof;
    this.means = means;
    this.author = author;
    this.lane = means.tasks().lane("proof");
    this.marks = new ReadOnlyObjectWrapper<>(proof.copy().marks());
    this.read = new ReadOnlyObjectWrapper<>(proof.copy().pagesRead());
  }

  /// What became of marks that were to be made.
  public sealed interface Outcome {
    /// @param overlapping numbers of own marks that cannot be carried out together with them
    record Put(List<Mark> marks, List<Integer> overlapping) implements Outcome {}

    /// @param number of the mark that says the same already
    record Twice(int number) implements Outcome {}

    record Unfitting(Unfit why) implements Outcome {}
  }

  public ProofCopy copy() {
    return proof.copy();
  }

  public Tree base() {
    return proof.copy().base();
  }

  OpenProof proof() {
    return proof;
  }

  /// In the order they were made, those withdrawn too.
  public ReadOnlyObjectProperty<List<ReturnedMark>> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /// Numbers of the pages read.
  public ReadOnlyObjectProperty<NavigableSet<Integer>> readProperty() {
    return read.getReadOnlyProperty();
  }

  /// When something was written into the working file last, while the window is open.
  public ReadOnlyObjectProperty<Optional<Instant>> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /// Marks that count.
  public List<Mark> standing() {
    return marks.get().stream().filter(one -> !one.withdrawn()).map(ReturnedMark::mark).toList();
  }

  /// A mark's number, from 1: in the order they were made, for good.
  public int number(MarkId id) {
    for (int i = 0; i < marks.get().size(); i++) {
      if (marks.get().get(i).mark().id().equals(id)) {
        return i + 1;
      }
    }
    return 0;
  }

  Optional<ReturnedMark> find(MarkId id) {
    return marks.get().stream().filter(one -> one.mark().id().equals(id)).findFirst();
  }

  /// The mark the last action made, which may still grow.
  Optional<Mark> last() {
    return steps.growing().map(change -> change.after().mark());
  }

  /// Makes marks, all or none.
  ///
  /// @param remark reason, class and rule; who, when and where are filled in
  /// @param instead becomes the mark that is made, when that is one and nobody else has seen it
  ///   yet; else it is withdrawn for them
  Outcome put(Made.Marks made, Remark remark, Optional<MarkId> instead) {
    boolean own =
        made.corrections().size() == 1
            && instead.filter(steps::isOwn).flatMap(this::find).isPresent();
    return put(made, remark, instead, own ? How.CHANGE : How.ADD);
  }

  /// Makes [#last] another by the same action, as Backspace goes on.
  Outcome grow(Made.Marks made) {
    Mark last = last().orElseThrow();
    return put(made, last.remark(), Optional.of(last.id()), How.GROW);
  }

  private enum How {
    ADD,
    CHANGE,
    GROW
  }

  private Outcome put(Made.Marks made, Remark remark, Optional<MarkId> instead, How how) {
    List<Mark> fresh = new ArrayList<>();
    for (Correction correction : made.corrections()) {
      MarkId id = how == How.ADD ? freshId() : instead.orElseThrow();
      Mark mark = mark(new Mark(id, made.sign(), correction, remark));
      Optional<Unfit> unfit = proof.copy().unfit(mark);
      if (unfit.isPresent()) {
        return new Outcome.Unfitting(unfit.get());
      }
      fresh.add(mark);
    }
    List<Mark> all = new ArrayList<>(standing());
    all.removeIf(mark -> instead.filter(mark.id()::equals).isPresent());
    all.addAll(fresh);
    Collation collation = new Collation(base(), all);
    Set<MarkId> own = fresh.stream().map(Mark::id).collect(Collectors.toSet());
    Optional<MarkId> twin =
        fresh.stream()
            .flatMap(mark -> collation.same(mark.id()).stream())
            .filter(id -> !own.contains(id))
            .findFirst();
    if (twin.isPresent()) {
      return new Outcome.Twice(number(twin.get()));
    }
    List<Integer> overlapping =
        fresh.stream()
            .flatMap(mark -> collation.contradicting(mark.id()).stream())
            .filter(id -> !own.contains(id))
            .map(this::number)
            .distinct()
            .sorted()
            .toList();
    keep(fresh, instead, how);
    return new Outcome.Put(List.copyOf(fresh), overlapping);
  }

  private MarkId freshId() {
    return new MarkId(proof.copy().library().proofs().freshId());
  }

  private Mark mark(Mark bare) {
    Remark remark = bare.remark();
    Remark whole =
        new Remark(
            author,
            proof.copy().library().proofs().now(),
            remark.reason(),
            remark.rule(),
            remark.cause(),
            remark.kind(),
            proof.citations().of(Marked.start(bare)).map(ProofCopy::cited));
    return new Mark(bare.id(), bare.sign(), bare.correction(), whole);
  }

  private void keep(List<Mark> fresh, Optional<MarkId> instead, How how) {
    if (how == How.GROW) {
      set(steps.grow(fresh.getFirst()));
      return;
    }
    Optional<ReturnedMark> other = instead.flatMap(this::find);
    Optional<ReturnedMark> before = how == How.CHANGE ? other : Optional.empty();
    List<Change> changes = new ArrayList<>();
    fresh.forEach(mark -> changes.add(new Change(before, new ReturnedMark(mark, false))));
    if (how == How.ADD) {
      other.map(one -> Change.turned(one, true)).ifPresent(changes::add);
    }
    set(steps.add(new Step(changes), true));
  }

  /// Takes marks back, or makes them count again. They stay listed.
  void withdraw(Collection<MarkId> ids, boolean withdrawn) {
    List<Change> changes =
        ids.stream()
            .flatMap(id -> find(id).stream())
            .map(one -> Change.turned(one, withdrawn))
            .toList();
    if (!changes.isEmpty()) {
      set(steps.add(new Step(changes), false));
    }
  }

  private void set(Step step) {
    List<ReturnedMark> after = step.after();
    write(() -> proof.copy().set(after));
  }

  /// A mark that was made by what is undone was never made.
  ///
  /// @return false when there is nothing to be undone
  boolean undo() {
    Optional<Step> step = steps.undo();
    step.ifPresent(
        one ->
            write(
                () -> {
                  proof.copy().set(one.before());
                  one.made().forEach(proof.copy()::remove);
                }));
    return step.isPresent();
  }

  boolean redo() {
    Optional<Step> step = steps.redo();
    step.ifPresent(this::set);
    return step.isPresent();
  }

  /// Somebody else is about to see the marks as they are now: what was done before is not undone
  /// any more, only withdrawn.
  void seal() {
    steps.clear();
  }

  /// Says that pages are read, or that they are not.
  void read(Collection<Integer> pages, boolean isRead) {
    List<Integer> all = List.copyOf(pages);
    write(() -> all.forEach(page -> proof.copy().read(page, isRead)));
  }

  /// For the reader alone.
  String note() {
    return proof.copy().note();
  }

  void note(String text) {
    write(() -> proof.copy().note(text));
  }

  /// Numbers of the pages there are.
  NavigableSet<Integer> pages() {
    return proof.copy().pages().pages().stream()
        .map(page -> page.number())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  NavigableSet<Integer> unread() {
    NavigableSet<Integer> unread = pages();
    unread.removeAll(read.get());
    return unread;
  }

  /// What is in the working file is what is shown, also after a failure.
  private void write(Runnable change) {
    lane.execute(
        () -> {
          Optional<RuntimeException> failed = attempt(change);
          List<ReturnedMark> now = proof.copy().marks();
          NavigableSet<Integer> pages = proof.copy().pagesRead();
          means
              .tasks()
              .onOwner(
                  () -> {
                    marks.set(now);
                    read.set(pages);
                    failed.ifPresentOrElse(
                        means.errors(), () -> kept.set(Optional.of(means.clock().instant())));
                  });
        });
  }

  /// Done once everything before is kept, and nothing else meanwhile. On a worker.
  <T> T inOrder(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    lane.execute(task);
    try {
      return task.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    }
  }

  private static Optional<RuntimeException> attempt(Runnable change) {
    try {
      change.run();
      return Optional.empty();
    } catch (RuntimeException failed) {
      return Optional.of(failed);
    }
  }

  /// The marks that count, drawn on the pages. On a worker.
  public Annotated drawn(FontLibrary fonts) {
    return MarkPictures.drawn(this, standing(), fonts);
  }

  /// Once everything is kept. On a worker.
  public void letGo() {
    lane.close();
    proof.copy().close();
  }
}
