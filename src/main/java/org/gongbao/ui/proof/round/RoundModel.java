package org.gongbao.ui.proof.round;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.IssueSession;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageExporter;
import org.gongbao.app.proof.RoundDesk;
import org.gongbao.app.proof.Settling;
import org.gongbao.app.proof.TextState;
import org.gongbao.app.proof.TextStates;
import org.gongbao.edit.Edit;
import org.gongbao.layout.place.Citation;
import org.gongbao.layout.place.Citations;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.Door;
import org.gongbao.review.merge.Marked;
import org.gongbao.review.merge.Verdict;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.RoundId;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;

/// The rounds of the issue on the desk and the docket of one of them. Files are touched in tasks
/// only; decisions are taken one after another. Owned by the FX thread.
final class RoundModel {
  private final WorkModel work;
  private final LibraryModel library;
  private final Means means;
  private final PageExporter pages;
  private final ReadOnlyObjectWrapper<List<RoundLine>> rounds =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Held>> held =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Map<MarkId, TextState>> texts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final Deque<Order> orders = new ArrayDeque<>();
  private Consumer<Settling.Settled> settledListener = settled -> {};
  private List<String> refusals = List.of();
  private boolean deciding;
  private boolean comparing;
  private Optional<Compared> compared = Optional.empty();

  /// Decisions wanted, to be one action.
  private record Order(List<Decision> decisions) {}

  RoundModel(WorkModel work, LibraryModel library, Means means, PageExporter pages) {
    this.work = work;
    this.library = library;
    this.means = means;
    this.pages = pages;
    work.issueProperty()
        .subscribe(
            issue -> {
              orders.clear();
              rounds.set(List.of());
              held.set(Optional.empty());
              texts.set(Map.of());
              load(Optional.empty());
            });
    work.treeProperty().subscribe(tree -> compare());
    held.subscribe(shown -> compare());
  }

  WorkModel work() {
    return work;
  }

  Means means() {
    return means;
  }

  PageExporter pages() {
    return pages;
  }

  /// By number.
  ReadOnlyObjectProperty<List<RoundLine>> roundsProperty() {
    return rounds.getReadOnlyProperty();
  }

  /// The round shown.
  ReadOnlyObjectProperty<Optional<Held>> heldProperty() {
    return held.getReadOnlyProperty();
  }

  /// Accepted marks of which the issue is not, or no longer, as they say.
  ReadOnlyObjectProperty<Map<MarkId, TextState>> textsProperty() {
    return texts.getReadOnlyProperty();
  }

  /// Told what became of decisions.
  void onSettled(Consumer<Settling.Settled> listener) {
    settledListener = listener;
  }

  Optional<OpenLibrary> library() {
    return library.libraryProperty().get();
  }

  /// The issue on the desk, where rounds can be of it.
  Optional<NodeId> issue() {
    return work.isDiary()
        ? Optional.empty()
        : work.session().map(session -> session.tree().issue().id());
  }

  boolean isWritable() {
    return work.isEditable() && library().filter(open -> open.proofs().isWritable()).isPresent();
  }

  Optional<ProofRound> current() {
    return rounds.get().reversed().stream()
        .map(RoundLine::round)
        .filter(ProofRound::isOpen)
        .findFirst();
  }

  /// Why marks were refused, the reason given last first.
  List<String> refusals() {
    return refusals;
  }

  void show(RoundId id) {
    if (held.get().filter(shown -> shown.round().id().equals(id)).isEmpty()) {
      load(Optional.of(id));
    }
  }

  /// Reads everything again, the round shown staying.
  void reload() {
    load(held.get().map(shown -> shown.round().id()));
  }

  /// @param wanted the round to be shown; the last one when empty
  void load(Optional<RoundId> wanted) {
    Optional<NodeId> asked = issue();
    Optional<OpenLibrary> open = library();
    if (asked.isEmpty() || open.isEmpty()) {
      return;
    }
    means
        .tasks()
        .run(
            progress -> read(desk(open.get()), asked.get(), wanted),
            read -> {
              if (issue().equals(asked)) {
                refusals = read.refusals();
                rounds.set(read.rounds());
                held.set(read.held());
              }
            },
            means.errors());
  }

  private record Read(List<RoundLine> rounds, Optional<Held> held, List<String> refusals) {}

  RoundDesk desk(OpenLibrary library) {
    return new RoundDesk(library, pages);
  }

  private static Read read(RoundDesk desk, NodeId issue, Optional<RoundId> wanted) {
    List<RoundLine> lines = new ArrayList<>();
    Optional<Held> shown = Optional.empty();
    List<ProofRound> all = desk.rounds(issue);
    for (ProofRound round : all) {
      Docket docket = desk.docket(round);
      lines.add(new RoundLine(round, desk.proofs().returns(round.id()).size(), docket.accounts()));
      boolean last = round.equals(all.getLast());
      if (wanted.map(id -> round.id().equals(id)).orElse(last)) {
        shown =
            Optional.of(
                new Held(
                    round, docket, desk.proofs().returns(round.id()), where(desk, round, docket)));
      }
    }
    return new Read(List.copyOf(lines), shown, desk.proofs().refusals());
  }

  private static Map<MarkId, Citation> where(RoundDesk desk, ProofRound round, Docket docket) {
    Map<MarkId, Citation> where = new HashMap<>();
    List<Mark> marks = docket.collation().marks();
    if (!marks.isEmpty()) {
      Citations citations = new Citations(desk.compose(round));
      for (Mark mark : marks) {
        citations.of(Marked.start(mark)).ifPresent(line -> where.put(mark.id(), line));
      }
    }
    return where;
  }

  // ---- Deciding

  /// Decides marks as one action, after those wanted before.
  ///
  /// @param instead another form it is accepted in, of one mark only
  void decide(List<MarkId> marks, Verdict verdict, Optional<Correction> instead, String reason) {
    Optional<OpenLibrary> open = library();
    if (marks.isEmpty() || open.isEmpty() || !isWritable()) {
      return;
    }
    if (verdict == Verdict.REFUSED && !reason.isBlank()) {
      refusals = Stream.concat(Stream.of(reason), refusals.stream()).distinct().toList();
    }
    String who = open.get().proofs().who();
    orders.add(
        new Order(
            marks.stream()
                .map(id -> new Decision(id, verdict, instead, reason, who, means.clock().instant()))
                .toList()));
    next();
  }

  private void next() {
    Optional<Held> shown = held.get();
    Optional<IssueSession> session = work.session();
    Optional<OpenLibrary> open = library();
    if (deciding || orders.isEmpty() || shown.isEmpty() || session.isEmpty() || open.isEmpty()) {
      return;
    }
    deciding = true;
    Order order = orders.removeFirst();
    Held before = shown.get();
    Tree now = session.get().tree();
    means
        .tasks()
        .run(
            progress -> {
              Settling.Settled settled =
                  new Settling(before.round(), before.docket(), now).out(order.decisions());
              if (!settled.decisions().isEmpty()) {
                open.get().proofs().append(before.round(), settled.decisions());
              }
              return settled;
            },
            settled -> {
              deciding = false;
              if (work.session().equals(session)) {
                settle(before, session.get(), now, settled);
                next();
              }
            },
            error -> {
              deciding = false;
              orders.clear();
              means.errors().accept(error);
              reload();
            });
  }

  /// The decision is kept already: should the text have been worked on this very moment, the mark
  /// shows as accepted with a text that says otherwise.
  private void settle(Held before, IssueSession session, Tree then, Settling.Settled settled) {
    List<Edit> edits =
        session.tree().equals(then)
            ? settled.edits()
            : Door.edits(
                    session.tree(),
                    before.docket().outcome(before.round().salt()),
                    settled.docket().outcome(before.round().salt()))
                .orElse(List.of());
    Held after = before.with(settled.docket());
    if (!edits.isEmpty() && session.isEditable()) {
      session.commit("proof.step.carry", edits, null, null);
    }
    held.set(Optional.of(after));
    rounds.set(
        rounds.get().stream()
            .map(
                line ->
                    line.round().id().equals(before.round().id())
                        ? new RoundLine(line.round(), line.returns(), settled.docket().accounts())
                        : line)
            .toList());
    settledListener.accept(settled);
  }

  // ---- What the text says

  private record Compared(Held held, TextStates states, Map<MarkId, TextState> texts) {}

  private void compare() {
    Optional<Held> shown = held.get();
    Optional<Tree> now = work.treeProperty().get();
    if (comparing || shown.isEmpty() || now.isEmpty()) {
      return;
    }
    Held asked = shown.get();
    if (asked.docket().accepted().isEmpty()) {
      texts.set(Map.of());
      return;
    }
    comparing = true;
    // What the text must be changes with decisions only, not with every key.
    Optional<TextStates> known =
        compared.filter(one -> one.held().equals(asked)).map(Compared::states);
    means
        .tasks()
        .run(
            progress -> {
              TextStates states =
                  known.orElseGet(() -> new TextStates(asked.round(), asked.docket()));
              return new Compared(asked, states, states.in(now.get()));
            },
            found -> {
              comparing = false;
              compared = Optional.of(found);
              boolean still = held.get().equals(shown) && work.treeProperty().get().equals(now);
              if (still) {
                texts.set(found.texts());
              } else {
                compare();
              }
            },
            error -> {
              comparing = false;
              means.errors().accept(error);
            });
  }
}
