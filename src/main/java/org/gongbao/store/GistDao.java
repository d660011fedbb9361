package org.gongbao.store;

import java.sql.SQLException;
import java.util.List;
import org.gongbao.model.NodeId;

/// Rows of what was read off issues.
final class GistDao {
  private final Sql sql;

  GistDao(Sql sql) {
    this.sql = sql;
  }

  /// Those that tell of the issues as they are now.
  List<Gist> current(int form) throws SQLException {
    return sql.list(
        "SELECT issue.id, gist.revision, gist.content FROM gist"
            + " JOIN issue ON issue.key = gist.issue AND issue.revision = gist.revision"
            + " WHERE gist.form = ?",
        row -> new Gist(new NodeId(row.getString(1)), row.getLong(2), row.getBytes(3)),
        form);
  }

  /// Keeps one in place of an earlier one, unless its issue went on meanwhile.
  void put(int form, Gist gist) throws SQLException {
    sql.update(
        "INSERT OR REPLACE INTO gist (issue, revision, form, content)"
            + " SELECT key, revision, ?, ? FROM issue WHERE id = ? AND revision = ?",
        form,
        gist.content(),
        gist.issue().value(),
        gist.revision());
  }
}
