package org.gongbao.app;

import java.util.List;
import org.gongbao.review.query.Answer;
import org.gongbao.review.query.Outcome;
import org.gongbao.review.query.Phrase;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.QueryChange;
import org.gongbao.review.query.QueryId;
import org.gongbao.review.query.Question;

/// 质疑单 of an issue. Call from a task: all of it touches the file. Each change gives the query as it
/// then is, and stays in its audit.
public interface Queries {

  /// None, and none to be raised.
  Queries NONE =
      new Queries() {
        @Override
        public boolean isWritable() {
          return false;
        }

        @Override
        public List<Query> all() {
          return List.of();
        }

        @Override
        public Query raise(Query.Draft draft) {
          throw new IllegalStateException("no queries here");
        }

        @Override
        public Query reword(QueryId id, Question question) {
          throw new IllegalStateException("no queries here");
        }

        @Override
        public Query answer(QueryId id, Answer answer) {
          throw new IllegalStateException("no queries here");
        }

        @Override
        public Query end(QueryId id, Outcome.Kind kind, String note) {
          throw new IllegalStateException("no queries here");
        }

        @Override
        public Query reopen(QueryId id) {
          throw new IllegalStateException("no queries here");
        }

        @Override
        public List<QueryChange> audit(QueryId id) {
          return List.of();
        }
      };

  /// False for a library that can only be read.
  boolean isWritable();

  /// By number.
  List<Query> all();

  /// 质疑用语 the office keeps, in its order.
  default List<Phrase> phrases() {
    return List.of();
  }

  Query raise(Query.Draft draft);

  Query reword(QueryId id, Question question);

  Query answer(QueryId id, Answer answer);

  /// @param note may be empty
  Query end(QueryId id, Outcome.Kind kind, String note);

  Query reopen(QueryId id);

  /// What became of it, oldest first.
  List<QueryChange> audit(QueryId id);
}
