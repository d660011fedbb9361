package org.gongbao.store;

import java.sql.SQLException;
import java.util.List;

/// SQLite's own checks of its file.
final class FileCheck {
  private static final int MOST_FAULTS = 20;

  private FileCheck() {}

  /// Structure of tables, without comparing them with their indexes.
  ///
  /// @return what is wrong; empty when nothing is
  static List<String> quick(Sql sql) throws SQLException {
    return faults(sql, "PRAGMA quick_check(" + MOST_FAULTS + ")");
  }

  static List<String> full(Sql sql) throws SQLException {
    return faults(sql, "PRAGMA integrity_check(" + MOST_FAULTS + ")");
  }

  private static List<String> faults(Sql sql, String pragma) throws SQLException {
    List<String> said = sql.list(pragma, row -> row.getString(1));
    return said.equals(List.of("ok")) ? List.of() : said;
  }
}
