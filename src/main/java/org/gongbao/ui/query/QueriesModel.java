package org.gongbao.ui.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Queries;
import org.gongbao.edit.Selection;
import org.gongbao.edit.fields.Issuers;
import org.gongbao.model.Document;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.query.Anchor;
import org.gongbao.review.query.Answer;
import org.gongbao.review.query.Outcome;
import org.gongbao.review.query.Phrase;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.Question;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 质疑单 of the issue on the desk. The file is touched in tasks only. Owned by the FX thread.
final class QueriesModel {
  private static final int PHRASES = 4;
  private final WorkModel work;
  private final Means means;
  private final ReadOnlyObjectWrapper<List<Query>> queries = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();
  private List<Phrase> phrases = List.of();

  QueriesModel(WorkModel work, Means means) {
    this.work = work;
    this.means = means;
    work.issueProperty()
        .subscribe(
            issue -> {
              queries.set(List.of());
              writable.set(queries().isWritable());
              issue.ifPresent(open -> run(held -> Optional.empty(), done -> {}));
            });
  }

  WorkModel work() {
    return work;
  }

  /// By number.
  ReadOnlyObjectProperty<List<Query>> queriesProperty() {
    return queries.getReadOnlyProperty();
  }

  /// 质疑用语: the office's own, then those that come with the program.
  List<Phrase> phrases() {
    List<Phrase> all = new ArrayList<>(phrases);
    for (int i = 1; i <= PHRASES; i++) {
      all.add(
          new Phrase(
              means.messages().get("query.phrase." + i + ".name"),
              means.messages().get("query.phrase." + i)));
    }
    return all;
  }

  /// False where queries can only be seen.
  ReadOnlyBooleanProperty writableProperty() {
    return writable.getReadOnlyProperty();
  }

  /// @param raised told the query once it is kept
  void raise(Query.Draft draft, Consumer<Query> raised) {
    run(held -> Optional.of(held.raise(draft)), raised);
  }

  void reword(Query query, Question question) {
    run(held -> Optional.of(held.reword(query.id(), question)), done -> {});
  }

  void answer(Query query, Answer answer) {
    run(held -> Optional.of(held.answer(query.id(), answer)), done -> {});
  }

  void end(Query query, Outcome.Kind kind, String note) {
    run(held -> Optional.of(held.end(query.id(), kind, note)), done -> {});
  }

  void reopen(Query query) {
    run(held -> Optional.of(held.reopen(query.id())), done -> {});
  }

  long days(Query query) {
    return query.days(now(), means.clock().getZone());
  }

  Instant now() {
    return means.clock().instant();
  }

  /// The characters a query would be about, as they are now.
  ///
  /// @return empty for a place outside every part of the issue
  Optional<Anchor> anchor(Asked asked) {
    Place start = asked.start();
    return work.partOf(start.node())
        .flatMap(
            part ->
                written(start.node(), start.slot())
                    .map(
                        text -> {
                          int from = Math.min(start.offset(), text.length());
                          int to = Math.min(from + asked.length(), text.length());
                          boolean whole = from == to;
                          return whole
                              ? Anchor.of(part, start.at(0), "", text)
                              : Anchor.of(part, start.at(from), text.substring(from, to), text);
                        }));
  }

  /// Where the characters of a query are now; empty when they are gone.
  Optional<Place> place(Query query) {
    Anchor anchor = query.anchor();
    return anchor.in(written(anchor.node(), anchor.slot()));
  }

  /// Goes to the text, or to its part where the characters are gone.
  ///
  /// @return false when nothing of it is there any more
  boolean go(Query query) {
    Optional<Place> place = place(query);
    place.ifPresentOrElse(
        start -> go(start, query.anchor().quote().length()),
        () -> work.select(query.anchor().item()));
    return place.isPresent();
  }

  private void go(Place start, int length) {
    boolean inText = node(start.node()).flatMap(node -> node.text(start.slot())).isPresent();
    if (inText) {
      Place end = start.at(start.offset() + length);
      work.go(new Selection(start, end), Spot.Origin.COMMAND);
    } else {
      work.go(start.node(), Spot.Origin.COMMAND);
    }
  }

  /// The item a query is about.
  Optional<Item> item(Query query) {
    return node(query.anchor().item()).filter(Item.class::isInstance).map(Item.class::cast);
  }

  /// Of an item; empty for what is none.
  String title(NodeId item) {
    return node(item)
        .filter(Item.class::isInstance)
        .map(one -> ((Item) one).title().chars().replace("\n", ""))
        .orElse("");
  }

  /// Who issued an item, as its title says; empty where it does not.
  String office(NodeId item) {
    return node(item)
        .filter(Document.class::isInstance)
        .map(Document.class::cast)
        .map(
            document ->
                String.join(
                    means.messages().get("query.offices"), Issuers.of(document.title().chars())))
        .orElse("");
  }

  private Optional<String> written(NodeId id, Slot slot) {
    return node(id).flatMap(node -> node.written(slot));
  }

  private Optional<Node> node(NodeId id) {
    Optional<Tree> tree = work.treeProperty().get();
    return tree.flatMap(now -> now.find(id));
  }

  private void run(Function<Queries, Optional<Query>> change, Consumer<Query> done) {
    Optional<OpenIssue> asked = work.issueProperty().get();
    Queries held = queries();
    means
        .tasks()
        .run(
            progress -> {
              Optional<Query> changed = change.apply(held);
              return new Read(held.all(), held.phrases(), changed);
            },
            read -> {
              if (work.issueProperty().get().equals(asked)) {
                queries.set(read.all());
                phrases = read.phrases();
                read.changed().ifPresent(done);
              }
            },
            means.errors());
  }

  private Queries queries() {
    return work.issueProperty().get().map(OpenIssue::queries).orElse(Queries.NONE);
  }

  private record Read(List<Query> all, List<Phrase> phrases, Optional<Query> changed) {}
}
