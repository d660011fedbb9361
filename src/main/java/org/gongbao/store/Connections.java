package org.gongbao.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// Opens SQLite connections to a library file, each in one of three ways.
final class Connections {
  private static final int BUSY_MILLIS = 2_000;

  private Connections() {}

  /// For the one writer. Durable after each commit: WAL with `synchronous=FULL`.
  static Sql writing(Path file) throws SQLException {
    SQLiteConfig config = common();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    return open(config, uri(file, ""));
  }

  /// Beside a writer of this or another process.
  static Sql reading(Path file) throws SQLException {
    SQLiteConfig config = common();
    config.setReadOnly(true);
    return open(config, uri(file, "?mode=ro"));
  }

  /// When nobody writes: creates no file beside the library and takes no lock. Sees nothing that is
  /// still in a write-ahead log.
  static Sql immutable(Path file) throws SQLException {
    SQLiteConfig config = common();
    config.setReadOnly(true);
    return open(config, uri(file, "?mode=ro&immutable=1"));
  }

  /// True when committed work waits in a write-ahead log beside the file.
  static boolean hasLog(Path file) {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    return log.toFile().length() > 0 && Files.exists(log);
  }

  private static SQLiteConfig common() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    // Else the driver asks for the last row id after every update: a fifth of the time.
    config.setGetGeneratedKeys(false);
    return config;
  }

  private static Sql open(SQLiteConfig config, String uri) throws SQLException {
    return new Sql(() -> config.createConnection("jdbc:sqlite:" + uri));
  }

  /// As a URI, so that no character of a file name means anything to driver or SQLite.
  private static String uri(Path file, String query) {
    return file.toUri().toASCIIString() + query;
  }
}
