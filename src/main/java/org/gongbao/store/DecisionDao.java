package org.gongbao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.gongbao.review.decide.Decision;
import org.gongbao.review.decide.Revocation;
import org.gongbao.review.decide.Ruling;

/// Rows of decisions about findings, only ever added to.
final class DecisionDao {
  private final Sql sql;

  DecisionDao(Sql sql) {
    this.sql = sql;
  }

  void append(long issue, Ruling ruling) throws SQLException {
    sql.update(
        "INSERT INTO decision (issue, kind, subject, reason, who, at) VALUES (?, ?, ?, ?, ?, ?)",
        issue,
        ruling.kind().name(),
        ruling.subject(),
        ruling instanceof Decision decision ? decision.reason() : null,
        ruling.who(),
        ruling.when().toString());
  }

  /// Oldest first.
  List<Ruling> rulings(long issue) throws SQLException {
    return sql.list(
        "SELECT kind, subject, reason, who, at FROM decision WHERE issue = ? ORDER BY key",
        DecisionDao::read,
        issue);
  }

  private static Ruling read(ResultSet row) throws SQLException {
    Decision.Kind kind = Decision.Kind.valueOf(row.getString(1));
    String reason = row.getString(3);
    Instant at = Instant.parse(row.getString(5));
    return reason == null
        ? new Revocation(kind, row.getString(2), row.getString(4), at)
        : new Decision(kind, row.getString(2), reason, row.getString(4), at);
  }

  /// Reasons given in any issue, each once, the last given first.
  List<String> reasons(int most) throws SQLException {
    return sql.list(
        "SELECT reason FROM decision WHERE reason IS NOT NULL GROUP BY reason"
            + " ORDER BY max(key) DESC LIMIT ?",
        row -> row.getString(1),
        most);
  }
}
