package org.gongbao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.ApprovalLog;
import org.gongbao.review.workflow.Started;
import org.gongbao.review.workflow.Withdrawal;
import org.gongbao.review.workflow.WorkflowEntry;
import org.gongbao.review.workflow.WorkflowText;

/// Rows of workflows, signatures and withdrawals, only ever added to.
final class WorkflowDao {
  private final Sql sql;

  WorkflowDao(Sql sql) {
    this.sql = sql;
  }

  Optional<Started> started(long issue) throws SQLException {
    return sql.first(
        "SELECT steps, who, at FROM workflow WHERE issue = ?",
        row ->
            new Started(
                WorkflowText.read(row.getString(1)),
                row.getString(2),
                Instant.parse(row.getString(3))),
        issue);
  }

  void start(long issue, Started started) throws SQLException {
    sql.update(
        "INSERT INTO workflow (issue, steps, who, at) VALUES (?, ?, ?, ?)",
        issue,
        WorkflowText.write(started.workflow()),
        started.who(),
        started.when().toString());
  }

  void append(long issue, Approval one) throws SQLException {
    sql.update(
        "INSERT INTO approval (id, issue, step, slot, subject, person, name, digest, style, pdf,"
            + " revision, at, note, public_key, signature)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        one.id(),
        issue,
        one.step(),
        one.slot(),
        one.subject().value(),
        one.person(),
        one.name(),
        one.digest(),
        one.style(),
        one.pdf(),
        one.revision(),
        one.when().toString(),
        one.note(),
        one.key(),
        one.signature());
  }

  void append(Withdrawal one) throws SQLException {
    sql.update(
        "INSERT INTO withdrawal (approval, person, name, reason, at) VALUES (?, ?, ?, ?, ?)",
        one.approval(),
        one.person(),
        one.name(),
        one.reason(),
        one.when().toString());
  }

  /// Signatures, oldest first, then withdrawals.
  ApprovalLog log(long issue) throws SQLException {
    List<WorkflowEntry> entries = new ArrayList<>();
    entries.addAll(
        sql.list(
            "SELECT * FROM approval WHERE issue = ? ORDER BY key", WorkflowDao::approval, issue));
    entries.addAll(
        sql.list(
            "SELECT withdrawal.* FROM withdrawal JOIN approval ON approval.id = withdrawal.approval"
                + " WHERE approval.issue = ? ORDER BY withdrawal.key",
            WorkflowDao::withdrawal,
            issue));
    return new ApprovalLog(entries);
  }

  void keepStyle(String digest, String content) throws SQLException {
    sql.update(
        "INSERT OR IGNORE INTO signed_style (digest, content) VALUES (?, ?)", digest, content);
  }

  Optional<String> style(String digest) throws SQLException {
    return sql.first(
        "SELECT content FROM signed_style WHERE digest = ?", row -> row.getString(1), digest);
  }

  static Approval approval(ResultSet row) throws SQLException {
    return new Approval(
        row.getString("id"),
        row.getInt("step"),
        row.getInt("slot"),
        new NodeId(row.getString("subject")),
        row.getString("person"),
        row.getString("name"),
        row.getString("digest"),
        row.getString("style"),
        row.getString("pdf"),
        row.getLong("revision"),
        Instant.parse(row.getString("at")),
        row.getString("note"),
        row.getString("public_key"),
        row.getString("signature"));
  }

  private static Withdrawal withdrawal(ResultSet row) throws SQLException {
    return new Withdrawal(
        row.getString("approval"),
        row.getString("person"),
        row.getString("name"),
        row.getString("reason"),
        Instant.parse(row.getString("at")));
  }
}
