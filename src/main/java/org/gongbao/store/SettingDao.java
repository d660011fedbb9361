package org.gongbao.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Settings that belong to a library rather than to a user.
final class SettingDao {
  private final Sql sql;

  SettingDao(Sql sql) {
    this.sql = sql;
  }

  Optional<String> get(String key) throws SQLException {
    return sql.first("SELECT value FROM setting WHERE key = ?", row -> row.getString(1), key);
  }

  /// Those whose keys begin so, by key.
  Map<String, String> all(String beginning) throws SQLException {
    Map<String, String> all = new HashMap<>();
    sql.list(
        "SELECT key, value FROM setting WHERE substr(key, 1, length(?)) = ?",
        row -> all.put(row.getString(1), row.getString(2)),
        beginning,
        beginning);
    return all;
  }

  void put(String key, String value) throws SQLException {
    sql.update("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", key, value);
  }
}
