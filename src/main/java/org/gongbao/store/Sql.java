package org.gongbao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One connection with its prepared statements. Parameters are always bound. Not for two threads at
/// once.
final class Sql implements AutoCloseable {
  private final Opening opening;
  private Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /// @param opening connects, now and whenever it has to be done anew
  Sql(Opening opening) throws SQLException {
    this.opening = opening;
    this.connection = opening.connect();
  }

  /// Makes a connection.
  @FunctionalInterface
  interface Opening {
    Connection connect() throws SQLException;
  }

  /// Makes a value of the current row.
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// What is done inside one transaction.
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException;
  }

  Connection connection() {
    return connection;
  }

  /// @param arguments strings, whole numbers, byte arrays or null
  /// @return rows changed
  int update(String sql, @Nullable Object... arguments) throws SQLException {
    return run(sql, PreparedStatement::executeUpdate, arguments);
  }

  <T> List<T> list(String sql, Row<T> row, @Nullable Object... arguments) throws SQLException {
    return run(
        sql,
        statement -> {
          try (ResultSet found = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (found.next()) {
              all.add(row.read(found));
            }
            return all;
          }
        },
        arguments);
  }

  <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments) throws SQLException {
    return run(
        sql,
        statement -> {
          try (ResultSet found = statement.executeQuery()) {
            return found.next() ? Optional.of(row.read(found)) : Optional.empty();
          }
        },
        arguments);
  }

  long number(String sql, @Nullable Object... arguments) throws SQLException {
    return first(sql, row -> row.getLong(1), arguments).orElse(0L);
  }

  /// Runs statements as they stand; several may be parted by semicolons.
  void script(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /// All of the work or nothing of it.
  <T> T transaction(Work<T> work) throws SQLException {
    script("BEGIN IMMEDIATE");
    try {
      T result = work.run();
      script("COMMIT");
      return result;
    } catch (SQLException | RuntimeException | Error failed) {
      rollBack(failed);
      throw failed;
    }
  }

  private void rollBack(Throwable failed) {
    try {
      script("ROLLBACK");
    } catch (SQLException alreadyRolledBack) {
      // SQLite itself rolls back on a full disk or an input/output error.
      failed.addSuppressed(alreadyRolledBack);
    }
  }

  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Use<T> use, @Nullable Object... arguments) throws SQLException {
    // Out of the map while in use: the driver closes a statement that failed, so only one that did
    // not goes back to be used again.
    PreparedStatement statement = prepared.remove(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
    }
    try {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      T result = use.of(statement);
      prepared.put(sql, statement);
      return result;
    } catch (SQLException | RuntimeException failed) {
      statement.close();
      throw failed;
    }
  }

  /// Connects to the file that has the name now. The old connection is left as it is: on closing,
  /// SQLite would delete the log beside the file by its name, and that is now another file's.
  void reconnect() throws SQLException {
    connection = opening.connect();
    prepared.clear();
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    connection.close();
  }
}
