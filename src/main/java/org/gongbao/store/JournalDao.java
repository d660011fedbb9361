package org.gongbao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.gongbao.edit.Transaction;

/// Rows of the journal; only ever added to.
final class JournalDao {
  private final Sql sql;

  JournalDao(Sql sql) {
    this.sql = sql;
  }

  /// An entry as read back.
  record Step(long revision, Transaction transaction) {}

  void append(long issue, long revision, Transaction transaction) throws SQLException {
    sql.update(
        "INSERT INTO journal (issue, revision, at, who, label, group_id, content)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        issue,
        revision,
        transaction.when().toString(),
        transaction.who(),
        transaction.label(),
        transaction.group(),
        EditCodec.encode(transaction));
  }

  long count(long issue) throws SQLException {
    return sql.number("SELECT count(*) FROM journal WHERE issue = ?", issue);
  }

  /// @throws IllegalArgumentException when an entry cannot be read
  List<Step> between(long issue, long after, long upTo) throws SQLException {
    return sql.list(
        "SELECT * FROM journal WHERE issue = ? AND revision > ? AND revision <= ?"
            + " ORDER BY revision",
        JournalDao::step,
        issue,
        after,
        upTo);
  }

  /// What was done, newest first, without how.
  ///
  /// @param before only what led to earlier revisions than this
  List<JournalRow> rows(long issue, long before, int limit) throws SQLException {
    return sql.list(
        "SELECT revision, at, who, label, group_id FROM journal WHERE issue = ? AND revision < ?"
            + " ORDER BY revision DESC LIMIT ?",
        row ->
            new JournalRow(
                row.getLong(1),
                Instant.parse(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        issue,
        before,
        limit);
  }

  private static Step step(ResultSet row) throws SQLException {
    String content = row.getString("content");
    return new Step(
        row.getLong("revision"),
        new Transaction(
            row.getString("label"),
            EditCodec.edits(content),
            row.getString("who"),
            Instant.parse(row.getString("at")),
            EditCodec.selection(content, "before"),
            EditCodec.selection(content, "after"),
            row.getString("group_id")));
  }
}
