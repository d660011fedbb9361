package org.gongbao.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.NodeId;

/// Rows of named versions: whole issues, deflated.
final class VersionDao {
  private static final String COLUMNS =
      "SELECT version.key, issue.id, version.name, version.revision, version.at, version.who,"
          + " version.digest FROM version JOIN issue ON issue.key = version.issue ";

  private final Sql sql;

  VersionDao(Sql sql) {
    this.sql = sql;
  }

  /// Oldest first.
  List<IssueVersion> all(long issue) throws SQLException {
    return sql.list(
        COLUMNS + "WHERE version.issue = ? ORDER BY version.revision, version.key",
        VersionDao::read,
        issue);
  }

  Optional<IssueVersion> find(long number) throws SQLException {
    return sql.first(COLUMNS + "WHERE version.key = ?", VersionDao::read, number);
  }

  IssueVersion insert(long key, Issue issue, String name, long revision, Instant at, String who)
      throws SQLException {
    String digest = Digests.of(issue);
    sql.update(
        "INSERT INTO version (issue, name, revision, at, who, digest, content)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        key,
        name,
        revision,
        at.toString(),
        who,
        digest,
        deflated(issue));
    long number = sql.number("SELECT last_insert_rowid()");
    return new IssueVersion(number, issue.id(), name, revision, at, who, digest);
  }

  /// @throws IllegalArgumentException when the content cannot be read
  Optional<List<String>> contents(long number) throws SQLException {
    return sql.first(
        "SELECT content FROM version WHERE key = ?", row -> inflated(row.getBytes(1)), number);
  }

  private static IssueVersion read(ResultSet row) throws SQLException {
    return new IssueVersion(
        row.getLong(1),
        new NodeId(row.getString(2)),
        row.getString(3),
        row.getLong(4),
        Instant.parse(row.getString(5)),
        row.getString(6),
        row.getString(7));
  }

  private static byte[] deflated(Issue issue) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // A version is made at every import: four times as quick counts for more than a tenth in size.
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      StringBuilder lines = new StringBuilder();
      issue.walk(node -> lines.append(NodeCodec.encode(node)).append('\n'));
      out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static List<String> inflated(byte[] content) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(content))) {
      // JSON escapes line feeds, so a line is a node.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new IllegalArgumentException("version content", broken);
    }
  }
}
