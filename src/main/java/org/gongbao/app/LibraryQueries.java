package org.gongbao.app;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongbao.model.NodeId;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Register;
import org.gongbao.review.query.Answer;
import org.gongbao.review.query.Outcome;
import org.gongbao.review.query.Phrase;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.QueryChange;
import org.gongbao.review.query.QueryId;
import org.gongbao.review.query.Question;
import org.gongbao.store.Library;

/// Queries kept in a library.
final class LibraryQueries implements Queries {
  private final Library library;
  private final Autosave autosave;
  private final Desk desk;
  private final NodeId issue;

  LibraryQueries(Library library, Autosave autosave, Desk desk, NodeId issue) {
    this.library = library;
    this.autosave = autosave;
    this.desk = desk;
    this.issue = issue;
  }

  @Override
  public boolean isWritable() {
    return library.readOnly().isEmpty();
  }

  @Override
  public List<Query> all() {
    return library.reader().queries(issue);
  }

  @Override
  public List<Phrase> phrases() {
    return new Registers(library, autosave, desk)
        .entries(Register.PHRASES).stream()
            .map(line -> new Phrase(line.get(Column.TITLE), line.get(Column.BODY)))
            .toList();
  }

  @Override
  public Query raise(Query.Draft draft) {
    QueryId id = new QueryId(desk.ids().next().value());
    return autosave.call(() -> library.writer().raise(issue, id, draft, desk.who(), now()));
  }

  @Override
  public Query reword(QueryId id, Question question) {
    return change(id, query -> query.asking(question));
  }

  @Override
  public Query answer(QueryId id, Answer answer) {
    return change(id, query -> query.answered(answer));
  }

  @Override
  public Query end(QueryId id, Outcome.Kind kind, String note) {
    Outcome outcome = new Outcome(kind, note.strip(), desk.who(), now());
    return change(id, query -> query.ended(outcome));
  }

  @Override
  public Query reopen(QueryId id) {
    return change(id, Query::reopened);
  }

  @Override
  public List<QueryChange> audit(QueryId id) {
    return library.reader().queryAudit(id);
  }

  private Query change(QueryId id, UnaryOperator<Query> change) {
    return autosave.call(() -> library.writer().change(id, change, desk.who(), now()));
  }

  private Instant now() {
    return desk.clock().instant();
  }
}
