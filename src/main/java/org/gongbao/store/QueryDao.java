package org.gongbao.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.QueryChange;
import org.gongbao.review.query.QueryId;

/// Rows of queries, each with the audit of its changes.
final class QueryDao {
  private final Sql sql;

  QueryDao(Sql sql) {
    this.sql = sql;
  }

  /// By number.
  List<Query> all(long issue) throws SQLException {
    return sql.list(
        "SELECT content FROM query WHERE issue = ? ORDER BY number",
        row -> QueryCodec.read(row.getString(1)),
        issue);
  }

  /// Of the issue a node stands in, by number.
  List<Query> beside(NodeId node) throws SQLException {
    return sql.list(
        "SELECT content FROM query WHERE EXISTS (SELECT 1 FROM node WHERE node.issue = query.issue"
            + " AND node.id = ?) ORDER BY number",
        row -> QueryCodec.read(row.getString(1)),
        node.value());
  }

  Optional<Query> find(QueryId id) throws SQLException {
    return sql.first(
        "SELECT content FROM query WHERE id = ?",
        row -> QueryCodec.read(row.getString(1)),
        id.value());
  }

  int nextNumber(long issue) throws SQLException {
    return Math.toIntExact(
        sql.number("SELECT coalesce(max(number), 0) + 1 FROM query WHERE issue = ?", issue));
  }

  void insert(long issue, Query query, String who, Instant at) throws SQLException {
    String content = QueryCodec.write(query);
    sql.update(
        "INSERT INTO query (id, issue, number, content) VALUES (?, ?, ?, ?)",
        query.id().value(),
        issue,
        query.number(),
        content);
    audit(query.id(), Optional.empty(), content, who, at);
  }

  void update(Query before, Query after, String who, Instant at) throws SQLException {
    String content = QueryCodec.write(after);
    sql.update("UPDATE query SET content = ? WHERE id = ?", content, after.id().value());
    audit(after.id(), Optional.of(QueryCodec.write(before)), content, who, at);
  }

  private void audit(QueryId id, Optional<String> before, String after, String who, Instant at)
      throws SQLException {
    sql.update(
        "INSERT INTO query_audit (query, before, after, who, at) VALUES (?, ?, ?, ?, ?)",
        id.value(),
        before.orElse(null),
        after,
        who,
        at.toString());
  }

  /// Oldest first.
  List<QueryChange> audit(QueryId id) throws SQLException {
    return sql.list(
        "SELECT before, after, who, at FROM query_audit WHERE query = ? ORDER BY key",
        row ->
            new QueryChange(
                Optional.ofNullable(row.getString(1)).map(QueryCodec::read),
                QueryCodec.read(row.getString(2)),
                row.getString(3),
                Instant.parse(row.getString(4))),
        id.value());
  }
}
