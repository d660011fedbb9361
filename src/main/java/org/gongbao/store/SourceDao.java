package org.gongbao.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.Asset;
import org.gongbao.model.Intake;
import org.gongbao.model.Item;
import org.gongbao.model.LossReport;
import org.gongbao.model.NodeId;
import org.gongbao.model.Provenance;
import org.gongbao.model.Slot;
import org.gongbao.model.SourceFile;
import org.gongbao.model.SourceId;
import org.gongbao.model.SourceInfo;
import org.gongbao.model.manuscript.Origin;

/// Rows of what came in from outside: source files, where each text stood in them, losses,
/// pictures.
final class SourceDao {
  private final Sql sql;

  SourceDao(Sql sql) {
    this.sql = sql;
  }

  /// The same bytes again add nothing; the first name stays. What was kept before anything came of
  /// it is read from now on as it was read for this intake.
  void insert(long issue, Intake intake, Instant at) throws SQLException {
    SourceFile source = intake.source();
    String id = source.id().value();
    keep(source, at);
    sql.update(
        "UPDATE source_file SET charset = ? WHERE id = ? AND NOT EXISTS"
            + " (SELECT 1 FROM intake WHERE source = source_file.id)",
        source.charset(),
        id);
    sql.update("INSERT OR IGNORE INTO intake (issue, source) VALUES (?, ?)", issue, id);
    for (Map.Entry<Provenance.TextKey, Provenance.Trace> trace :
        intake.provenance().traces().entrySet()) {
      insert(issue, id, trace.getKey(), trace.getValue());
    }
    for (LossReport.Loss loss : intake.losses().losses()) {
      sql.update(
          "INSERT INTO loss (issue, source, kind, line, text) VALUES (?, ?, ?, ?, ?)",
          issue,
          id,
          loss.kind().name(),
          loss.line(),
          loss.text());
    }
    for (Asset asset : intake.assets()) {
      insert(asset);
    }
    for (Item item : intake.items()) {
      new BaselineDao(sql).insert(item, source.id(), at);
    }
  }

  /// A file nothing came of yet.
  void keep(SourceFile source, Instant at) throws SQLException {
    sql.update(
        "INSERT OR IGNORE INTO source_file (id, name, charset, imported, bytes)"
            + " VALUES (?, ?, ?, ?, ?)",
        source.id().value(),
        source.name(),
        source.charset(),
        at.toString(),
        source.bytes());
  }

  /// The items that came of each source, whether they are still there or not.
  List<Origin> origins() throws SQLException {
    return sql.list(
        "SELECT baseline.source, baseline.item, issue.id FROM baseline"
            + " LEFT JOIN intake ON intake.source = baseline.source"
            + " LEFT JOIN issue ON issue.key = intake.issue AND issue.discarded IS NULL"
            + " AND EXISTS (SELECT 1 FROM node"
            + " WHERE node.issue = intake.issue AND node.id = baseline.item)",
        row ->
            new Origin(
                new SourceId(row.getString(1)),
                new NodeId(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(NodeId::new)));
  }

  void insert(Asset asset) throws SQLException {
    sql.update(
        "INSERT OR IGNORE INTO asset (sha256, name, bytes) VALUES (?, ?, ?)",
        asset.sha256(),
        asset.name(),
        asset.bytes());
  }

  List<SourceInfo> sources(long issue) throws SQLException {
    return sql.list(
        "SELECT id, name, charset, length(bytes), imported FROM source_file"
            + " JOIN intake ON intake.source = source_file.id WHERE intake.issue = ?"
            + " ORDER BY intake.key",
        SourceDao::info,
        issue);
  }

  Optional<SourceFile> source(SourceId id) throws SQLException {
    return sql.first(
        "SELECT name, charset, bytes FROM source_file WHERE id = ?",
        row -> new SourceFile(id, row.getString(1), row.getString(2), row.getBytes(3)),
        id.value());
  }

  Optional<Asset> asset(String sha256) throws SQLException {
    return sql.first(
        "SELECT name, bytes FROM asset WHERE sha256 = ?",
        row -> new Asset(sha256, row.getString(1), row.getBytes(2)),
        sha256);
  }

  /// One a source, in order of import.
  List<Provenance> provenance(long issue) throws SQLException {
    List<Provenance> all = new ArrayList<>();
    for (SourceInfo source : sources(issue)) {
      Map<Provenance.TextKey, Provenance.Trace> traces = new HashMap<>();
      sql.list(
          "SELECT node, slot, runs, verbatim FROM provenance WHERE issue = ? AND source = ?",
          row -> traces.put(key(row), trace(row)),
          issue,
          source.id().value());
      all.add(new Provenance(source.id(), traces));
    }
    return all;
  }

  LossReport losses(long issue, SourceId source) throws SQLException {
    return new LossReport(
        sql.list(
            "SELECT kind, line, text FROM loss WHERE issue = ? AND source = ? ORDER BY key",
            row ->
                new LossReport.Loss(
                    LossReport.Kind.valueOf(row.getString(1)), row.getInt(2), row.getString(3)),
            issue,
            source.value()));
  }

  List<String> sourceIds() throws SQLException {
    return sql.list("SELECT id FROM source_file", row -> row.getString(1));
  }

  List<String> assetIds() throws SQLException {
    return sql.list("SELECT sha256 FROM asset", row -> row.getString(1));
  }

  private void insert(long issue, String source, Provenance.TextKey key, Provenance.Trace trace)
      throws SQLException {
    ArrayNode runs = JsonNodeFactory.instance.arrayNode(trace.runs().size());
    trace.runs().forEach(run -> runs.addArray().add(run.start()).add(run.line()));
    sql.update(
        "INSERT OR REPLACE INTO provenance (issue, source, node, slot, runs, verbatim)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        issue,
        source,
        key.node().value(),
        key.slot().name(),
        NodeCodec.write(runs),
        trace.verbatim());
  }

  private static SourceInfo info(ResultSet row) throws SQLException {
    return new SourceInfo(
        new SourceId(row.getString(1)),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        Instant.parse(row.getString(5)));
  }

  private static Provenance.TextKey key(ResultSet row) throws SQLException {
    return new Provenance.TextKey(new NodeId(row.getString(1)), Slot.valueOf(row.getString(2)));
  }

  private static Provenance.Trace trace(ResultSet row) throws SQLException {
    List<Provenance.Run> runs = new ArrayList<>();
    for (JsonNode run : NodeCodec.parse(row.getString(3))) {
      runs.add(new Provenance.Run(run.path(0).asInt(), run.path(1).asInt()));
    }
    return new Provenance.Trace(runs, row.getString(4));
  }
}
