package org.gongbao.ui.proof.read;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
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
import org.gongbao.ui.proof.mark.MarkWords;
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
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /// @param author the name marks are made under; the return gives them that of its signature
  public ReaderModel(OpenProof proof, String author, Means means) {
    this.proof = proof;
    this.means = means;
    this.author = author;
    this.lane = means.tasks().lane("proof");
    this.marks = new ReadOnlyObjectWrapper<>(proof.copy().marks());
    this.read = new ReadOnlyObjectWrapper<>(proof.copy().pagesRead());
  }

  /// One action of the reader.
  private record Step(List<MarkId> made, List<MarkId> withdrawn) {}

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

  /// Makes marks, all or none.
  ///
  /// @param remark reason, class and rule; who, when and where are filled in
  /// @param instead withdrawn for them
  Outcome put(Made.Marks made, Remark remark, Optional<MarkId> instead) {
    List<Mark> fresh = new ArrayList<>();
    for (Correction correction : made.corrections()) {
      Mark mark = mark(made, correction, remark);
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
    keep(
        new Step(List.copyOf(fresh.stream().map(Mark::id).toList()), instead.stream().toList()),
        fresh);
    return new Outcome.Put(List.copyOf(fresh), overlapping);
  }

  private Mark mark(Made.Marks made, Correction correction, Remark remark) {
    Mark bare =
        new Mark(
            new MarkId(proof.copy().library().proofs().freshId()), made.sign(), correction, remark);
    Remark whole =
        new Remark(
            author,
            proof.copy().library().proofs().now(),
            remark.reason(),
            remark.rule(),
            remark.cause(),
            remark.kind(),
            proof.citations().of(Marked.start(bare)).map(MarkWords::kept));
    return new Mark(bare.id(), bare.sign(), bare.correction(), whole);
  }

  private void keep(Step step, List<Mark> fresh) {
    write(
        () -> {
          proof.copy().put(fresh);
          step.withdrawn().forEach(id -> proof.copy().withdraw(id, true));
        });
    done.push(step);
    undone.clear();
  }

  /// Takes marks back, or makes them count again. They stay listed.
  void withdraw(Collection<MarkId> ids, boolean withdrawn) {
    List<MarkId> all = List.copyOf(ids);
    if (!all.isEmpty()) {
      set(all, withdrawn);
      done.push(withdrawn ? new Step(List.of(), all) : new Step(all, List.of()));
      undone.clear();
    }
  }

  private void set(List<MarkId> ids, boolean withdrawn) {
    write(() -> ids.forEach(id -> proof.copy().withdraw(id, withdrawn)));
  }

  /// @return false when there is nothing to be undone
  boolean undo() {
    return step(done, undone, true);
  }

  boolean redo() {
    return step(undone, done, false);
  }

  private boolean step(Deque<Step> from, Deque<Step> to, boolean back) {
    if (from.isEmpty()) {
      return false;
    }
    Step step = from.pop();
    to.push(step);
    set(step.made(), back);
    set(step.withdrawn(), !back);
    return true;
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
