package org.gongbao.store;

import java.sql.SQLException;
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

  void put(String key, String value) throws SQLException {
    sql.update("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", key, value);
  }
}
