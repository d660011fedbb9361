package org.gongbao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.Stage;
import org.jspecify.annotations.Nullable;

/// Rows of the list of issues.
final class IssueDao {
  private final Sql sql;

  IssueDao(Sql sql) {
    this.sql = sql;
  }

  List<IssueSummary> all() throws SQLException {
    return sql.list(
        "SELECT * FROM issue WHERE discarded IS NULL ORDER BY year, first, supplement, total, key",
        IssueDao::summary);
  }

  /// Those set aside, the last one first.
  List<IssueSummary> discarded() throws SQLException {
    return sql.list(
        "SELECT * FROM issue WHERE discarded IS NOT NULL ORDER BY discarded DESC, key",
        IssueDao::summary);
  }

  /// @param at null to list it again
  void discard(NodeId id, @Nullable Instant at) throws SQLException {
    sql.update(
        "UPDATE issue SET discarded = ? WHERE id = ?",
        at == null ? null : at.toString(),
        id.value());
  }

  Optional<Long> key(NodeId id) throws SQLException {
    return sql.first("SELECT key FROM issue WHERE id = ?", row -> row.getLong(1), id.value());
  }

  long revision(long key) throws SQLException {
    return sql.number("SELECT revision FROM issue WHERE key = ?", key);
  }

  long insert(Issue issue, Instant at) throws SQLException {
    sql.update(
        "INSERT INTO issue (id, year, first, last, total, stage, title, revision, changed)"
            + " VALUES (?, 0, 0, 0, 0, '', '', 0, '')",
        issue.id().value());
    long key = sql.number("SELECT last_insert_rowid()");
    update(key, issue, 0, at);
    return key;
  }

  void update(long key, Issue issue, long revision, Instant at) throws SQLException {
    IssueNumber number = issue.number();
    @Nullable LocalDate printed = number.printDate();
    sql.update(
        "UPDATE issue SET year = ?, first = ?, last = ?, total = ?, print_date = ?, supplement = ?,"
            + " stage = ?, title = ?, revision = ?, changed = ? WHERE key = ?",
        number.year(),
        number.first(),
        number.last(),
        number.total(),
        printed == null ? null : printed.toString(),
        number.supplement(),
        issue.stage().name(),
        issue.masthead().title().chars(),
        revision,
        at.toString(),
        key);
  }

  private static IssueSummary summary(ResultSet row) throws SQLException {
    @Nullable String printed = row.getString("print_date");
    return new IssueSummary(
        new NodeId(row.getString("id")),
        new IssueNumber(
            row.getInt("year"),
            row.getInt("first"),
            row.getInt("last"),
            row.getInt("total"),
            printed == null ? null : LocalDate.parse(printed),
            row.getInt("supplement")),
        Stage.valueOf(row.getString("stage")),
        row.getString("title"),
        row.getLong("revision"),
        Instant.parse(row.getString("changed")));
  }
}
