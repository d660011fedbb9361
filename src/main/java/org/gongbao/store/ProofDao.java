package org.gongbao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.NodeId;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.Returned;
import org.gongbao.review.round.ReturnedMark;
import org.gongbao.review.round.RoundId;
import org.gongbao.review.round.RoundKind;
import org.gongbao.store.proof.MarkCodec;

/// Rows of proof rounds, of what readers returned and what was decided about it.
final class ProofDao {
  private static final String ROUNDS =
      "SELECT proof_round.*, issue.id AS issue_id FROM proof_round"
          + " JOIN issue ON issue.key = proof_round.issue ";

  private final Sql sql;

  ProofDao(Sql sql) {
    this.sql = sql;
  }

  /// By number.
  List<ProofRound> rounds(long issue) throws SQLException {
    return sql.list(
        ROUNDS + "WHERE proof_round.issue = ? ORDER BY number", whole(ProofDao::round), issue);
  }

  Optional<ProofRound> round(RoundId id) throws SQLException {
    return sql.first(ROUNDS + "WHERE proof_round.id = ?", whole(ProofDao::round), id.value());
  }

  int nextNumber(long issue) throws SQLException {
    return Math.toIntExact(
        sql.number("SELECT coalesce(max(number), 0) + 1 FROM proof_round WHERE issue = ?", issue));
  }

  void insert(long issue, ProofRound round) throws SQLException {
    sql.update(
        "INSERT INTO proof_round (id, issue, number, kind, version, digest, pages, opened, who)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        round.id().value(),
        issue,
        round.number(),
        round.kind().name(),
        round.version(),
        round.digest(),
        round.pages(),
        round.opened().when().toString(),
        round.opened().who());
  }

  void close(RoundId id, ProofRound.Opened closed) throws SQLException {
    sql.update(
        "UPDATE proof_round SET closed = ?, closed_by = ? WHERE id = ? AND closed IS NULL",
        closed.when().toString(),
        closed.who(),
        id.value());
  }

  /// In the order they came.
  List<Returned> returns(RoundId round) throws SQLException {
    return sql.list(
        "SELECT parcel, reader, part, signed, received, marks FROM proof_return"
            + " WHERE round = (SELECT key FROM proof_round WHERE id = ?) ORDER BY key",
        whole(ProofDao::returned),
        round.value());
  }

  Optional<Returned> returned(String parcel) throws SQLException {
    return sql.first(
        "SELECT parcel, reader, part, signed, received, marks FROM proof_return WHERE parcel = ?",
        whole(ProofDao::returned),
        parcel);
  }

  /// A mark that is there already only takes over that its reader took it back; that he no longer
  /// does counts when he signed no other return since. Whatever his clock said, nothing he took
  /// back comes again by itself.
  void insert(RoundId round, Returned returned, List<ReturnedMark> marks) throws SQLException {
    long key = key(round);
    sql.update(
        "INSERT INTO proof_return (round, parcel, reader, part, signed, received, marks)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        key,
        returned.parcel(),
        returned.reader(),
        returned.key(),
        returned.signed().toString(),
        returned.received().toString(),
        returned.marks());
    long row = sql.number("SELECT last_insert_rowid()");
    for (ReturnedMark one : marks) {
      sql.update(
          "INSERT INTO proof_mark (round, id, returned, withdrawn, content) VALUES (?, ?, ?, ?, ?)"
              + " ON CONFLICT (round, id) DO UPDATE SET withdrawn = excluded.withdrawn"
              + " WHERE excluded.withdrawn OR NOT EXISTS (SELECT 1 FROM proof_return"
              + " WHERE round = excluded.round AND part = ? AND key <> excluded.returned"
              + " AND signed >= ?)",
          key,
          one.mark().id().value(),
          row,
          one.withdrawn() ? 1 : 0,
          MarkCodec.write(one.mark()),
          returned.key(),
          returned.signed().toString());
    }
  }

  List<ReturnedMark> marks(RoundId round) throws SQLException {
    return sql.list(
        "SELECT content, withdrawn FROM proof_mark"
            + " WHERE round = (SELECT key FROM proof_round WHERE id = ?) ORDER BY returned, id",
        whole(row -> new ReturnedMark(MarkCodec.read(row.getString(1)), row.getInt(2) != 0)),
        round.value());
  }

  /// Oldest first.
  List<Decision> decisions(RoundId round) throws SQLException {
    return sql.list(
        "SELECT content FROM proof_decision"
            + " WHERE round = (SELECT key FROM proof_round WHERE id = ?) ORDER BY key",
        whole(row -> MarkCodec.readDecision(row.getString(1))),
        round.value());
  }

  /// Of all rounds, the newest first.
  List<Decision> latest(int most) throws SQLException {
    return sql.list(
        "SELECT content FROM proof_decision ORDER BY key DESC LIMIT ?",
        row -> MarkCodec.readDecision(row.getString(1)),
        most);
  }

  void append(RoundId round, List<Decision> decisions) throws SQLException {
    long key = key(round);
    for (Decision decision : decisions) {
      sql.update(
          "INSERT INTO proof_decision (round, mark, content) VALUES (?, ?, ?)",
          key,
          decision.mark().value(),
          MarkCodec.write(decision));
    }
  }

  /// Tells of a row that holds what no round, return, mark or decision is.
  private static <T> Sql.Row<T> whole(Sql.Row<T> reader) {
    return row -> {
      try {
        return reader.read(row);
      } catch (IllegalArgumentException | DateTimeException damaged) {
        throw new ProblemException(Problem.library("GB-S19", "store.unreadableRound"), damaged);
      }
    };
  }

  private long key(RoundId round) throws SQLException {
    return sql.first(
            "SELECT key FROM proof_round WHERE id = ?", row -> row.getLong(1), round.value())
        .orElseThrow(() -> new IllegalStateException("no round " + round));
  }

  private static ProofRound round(ResultSet row) throws SQLException {
    String closed = row.getString("closed");
    return new ProofRound(
        new RoundId(row.getString("id")),
        new NodeId(row.getString("issue_id")),
        row.getInt("number"),
        RoundKind.valueOf(row.getString("kind")),
        row.getLong("version"),
        row.getString("digest"),
        row.getString("pages"),
        new ProofRound.Opened(row.getString("who"), Instant.parse(row.getString("opened"))),
        closed == null
            ? Optional.empty()
            : Optional.of(
                new ProofRound.Opened(row.getString("closed_by"), Instant.parse(closed))));
  }

  private static Returned returned(ResultSet row) throws SQLException {
    return new Returned(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Instant.parse(row.getString(4)),
        Instant.parse(row.getString(5)),
        row.getInt(6));
  }
}
