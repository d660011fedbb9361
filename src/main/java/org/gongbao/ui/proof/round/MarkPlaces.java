package org.gongbao.ui.proof.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.app.Change;
import org.gongbao.app.IssueSession;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.proof.MarkDrawing;
import org.gongbao.edit.Transaction;
import org.gongbao.layout.annotate.MarkRequest;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Anchors;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.merge.State;
import org.gongbao.ui.work.OpenIssue;

/// Where the marks of the round shown stand in the issue as it is now: on the characters they were
/// made on, or nowhere. Owned by the FX thread.
final class MarkPlaces {
  private final RoundModel model;
  private final List<Runnable> listeners = new ArrayList<>();
  private Optional<Followed> followed = Optional.empty();
  private Optional<Held> asked = Optional.empty();

  /// @param revision of the issue the anchors are of
  private record Followed(Held held, Anchors anchors, long revision) {}

  MarkPlaces(RoundModel model) {
    this.model = model;
    model.heldProperty().subscribe(this::follow);
    model.work().issueProperty().subscribe(open -> open.ifPresent(this::watch));
  }

  /// Told when marks stand elsewhere.
  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /// Revision of the issue places are of; -1 for none.
  long revision() {
    return followed.map(Followed::revision).orElse(-1L);
  }

  /// The marks that stand somewhere, drawn where they do. Those carried out are there no more.
  List<MarkRequest> requests() {
    Optional<Tree> now = model.work().treeProperty().get();
    List<MarkRequest> found = new ArrayList<>();
    followed.ifPresent(
        one ->
            now.ifPresent(
                tree ->
                    one.held().docket().collation().marks().stream()
                        .flatMap(mark -> request(one, tree, mark).stream())
                        .forEach(found::add)));
    return found;
  }

  /// Where a mark stands; empty when its characters are gone.
  Optional<MarkRequest> request(MarkId id) {
    return requests().stream().filter(one -> one.id().equals(id.value())).findFirst();
  }

  private static Optional<MarkRequest> request(Followed one, Tree tree, Mark mark) {
    Held held = one.held();
    State state = held.docket().state(mark.id());
    if (state == State.WITHDRAWN) {
      return Optional.empty();
    }
    MarkRequest.State drawn =
        switch (state) {
          case ACCEPTED -> MarkRequest.State.ACCEPTED;
          case REFUSED -> MarkRequest.State.REFUSED;
          default -> MarkRequest.State.OPEN;
        };
    Tree base = held.docket().base();
    MarkRequest request = MarkDrawing.of(base, mark, held.round().number(), drawn);
    List<org.gongbao.layout.place.Stretch> there = new ArrayList<>();
    for (Stretch stretch : stretches(base, request)) {
      Optional<List<Stretch>> found = one.anchors().in(tree, stretch);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      found
          .get()
          .forEach(at -> there.add(new org.gongbao.layout.place.Stretch(at.start(), at.to())));
    }
    return there.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MarkRequest(
                request.id(), request.sign(), there, request.words(), request.round(), drawn));
  }

  private static List<Stretch> stretches(Tree base, MarkRequest request) {
    return request.targets().stream()
        .map(
            target -> {
              String chars =
                  base.find(target.from().node())
                      .flatMap(node -> node.written(target.from().slot()))
                      .orElse("");
              int to = Math.min(target.to(), chars.length());
              int from = Math.min(target.from().offset(), to);
              return new Stretch(target.from().at(from), chars.substring(from, to));
            })
        .toList();
  }

  private void watch(OpenIssue open) {
    open.session().onChange(change -> changed(open, change));
  }

  private void changed(OpenIssue open, Change change) {
    if (model.work().issueProperty().get().equals(Optional.of(open))) {
      followed =
          followed.map(
              one ->
                  new Followed(
                      one.held(), one.anchors().after(change.transaction()), change.revision()));
      tell();
    }
  }

  private void follow(Optional<Held> held) {
    boolean same =
        followed.filter(one -> held.filter(now -> isSame(one.held(), now)).isPresent()).isPresent();
    if (same) {
      followed = followed.map(one -> new Followed(held.get(), one.anchors(), one.revision()));
      tell();
      return;
    }
    followed = Optional.empty();
    asked = held;
    held.ifPresent(this::load);
    tell();
  }

  /// Decided otherwise only.
  private static boolean isSame(Held one, Held other) {
    return one.round().id().equals(other.round().id())
        && one.docket().collation().marks().equals(other.docket().collation().marks());
  }

  private void load(Held held) {
    Optional<IssueSession> session = model.work().session();
    Optional<OpenLibrary> library = model.library();
    if (session.isEmpty() || library.isEmpty()) {
      return;
    }
    long to = session.get().revision();
    model
        .means()
        .tasks()
        .run(
            progress -> anchors(held, library.get(), to),
            anchors -> {
              if (asked.equals(Optional.of(held)) && model.work().session().equals(session)) {
                if (session.get().revision() == to) {
                  Held now = model.heldProperty().get().orElse(held);
                  followed = Optional.of(new Followed(now, anchors, to));
                  tell();
                } else {
                  load(held);
                }
              }
            },
            model.means().errors());
  }

  private static Anchors anchors(Held held, OpenLibrary library, long to) {
    Tree base = held.docket().base();
    Map<Stretch, Stretch> all = new LinkedHashMap<>();
    for (Mark mark : held.docket().collation().marks()) {
      stretches(base, MarkDrawing.of(base, mark, 1, MarkRequest.State.OPEN))
          .forEach(stretch -> all.put(stretch, stretch));
    }
    Anchors anchors = Anchors.of(all.keySet());
    long from =
        library.versions(held.round().issue()).stream()
            .filter(version -> version.number() == held.round().version())
            .mapToLong(IssueVersion::revision)
            .findFirst()
            .orElse(to);
    for (Transaction done : library.proofs().actions(held.round().issue(), from, to).reversed()) {
      anchors = anchors.after(done);
    }
    return anchors;
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }
}
