package org.gongbao.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.Baseline;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.SourceId;
import org.gongbao.review.original.Reason;

/// Rows of baselines, and of the reasons for differing from them.
final class BaselineDao {
  private final Sql sql;

  BaselineDao(Sql sql) {
    this.sql = sql;
  }

  void insert(Item item, SourceId source, Instant at) throws SQLException {
    sql.update(
        "INSERT INTO baseline (item, source, frozen, content) VALUES (?, ?, ?, ?)",
        item.id().value(),
        source.value(),
        at.toString(),
        NodeCodec.write(NodeCodec.encodeWhole(item)));
  }

  Optional<Baseline> baseline(NodeId item) throws SQLException {
    return sql.first(
        "SELECT source, frozen, content FROM baseline WHERE item = ?",
        row ->
            new Baseline(
                new SourceId(row.getString(1)),
                (Item) NodeCodec.decodeWhole(NodeCodec.parse(row.getString(3))),
                Instant.parse(row.getString(2))),
        item.value());
  }

  void explain(NodeId item, String fingerprint, Reason reason) throws SQLException {
    sql.update(
        "INSERT INTO difference_reason (item, fingerprint, kind, note, who, at)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        item.value(),
        fingerprint,
        reason.kind().name(),
        reason.note(),
        reason.who(),
        reason.when().toString());
  }

  /// The newest reason of each difference, by fingerprint.
  Map<String, Reason> reasons(NodeId item) throws SQLException {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    sql.list(
        "SELECT fingerprint, kind, note, who, at FROM difference_reason WHERE item = ?"
            + " ORDER BY key",
        row ->
            reasons.put(
                    row.getString(1),
                    new Reason(
                        Reason.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        Instant.parse(row.getString(5))))
                == null,
        item.value());
    return reasons;
  }
}
