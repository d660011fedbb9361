package org.gongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.l10n.ProblemException;
import org.sqlite.SQLiteConnection;

/// The backups of one library: whole, checked copies in `<name>.backups` beside it, or in the
/// program's data folder when that cannot be made. A backup is itself a library.
public final class Backups {
  private final Path library;
  private final Path folder;
  private final Clock clock;

  private Backups(Path library, Path folder, Clock clock) {
    this.library = library;
    this.folder = folder;
    this.clock = clock;
  }

  /// @param library real path
  public static Backups of(Path library, Opener opener) {
    Path beside = library.resolveSibling(library.getFileName() + ".backups");
    try {
      Files.createDirectories(beside);
      return new Backups(library, beside, opener.clock());
    } catch (IOException notThere) {
      Path home = opener.home().resolve("backups").resolve(String.valueOf(library.getFileName()));
      return new Backups(library, home, opener.clock());
    }
  }

  public Path folder() {
    return folder;
  }

  /// Newest first.
  public List<Path> list() {
    return named().map(BackupName::file).map(folder::resolve).toList();
  }

  /// @return the backup made; empty when nothing is in the library or nothing changed since the
  ///   last
  Optional<Path> make(Sql sql) throws SQLException {
    try {
      Files.createDirectories(folder);
      long changes = changes(sql);
      if (changes == 0 || named().limit(1).anyMatch(last -> last.changes() == changes)) {
        return Optional.empty();
      }
      String stem = String.valueOf(library.getFileName()).replaceFirst("\\.gongbao$", "");
      Path target = folder.resolve(BackupName.of(stem, ZonedDateTime.now(clock), changes).file());
      copy(sql, target);
      rotate();
      return Optional.of(target);
    } catch (IOException failed) {
      throw new ProblemException(Problems.noBackup(library), failed);
    }
  }

  /// Copies one state of the library, whatever is written meanwhile, and looks the copy over: a
  /// damaged one is thrown away, never kept.
  static void copy(Sql sql, Path target) throws SQLException, IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Files.deleteIfExists(part);
    sql.script("BEGIN");
    try {
      // The first read fixes the state the transaction sees; the backup then never has to restart.
      changes(sql);
      SQLiteConnection source = sql.connection().unwrap(SQLiteConnection.class);
      source.getDatabase().backup("main", part.toString(), null);
    } finally {
      sql.script("COMMIT");
    }
    try (Sql copied = Connections.immutable(part.toAbsolutePath())) {
      if (!FileCheck.quick(copied).isEmpty()) {
        throw new ProblemException(Problems.damaged(target));
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void rotate() throws IOException {
    for (BackupName name : BackupName.superfluous(named().toList())) {
      Files.deleteIfExists(folder.resolve(name.file()));
    }
  }

  private Stream<BackupName> named() {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> BackupName.parse(String.valueOf(file.getFileName())).stream())
          .sorted(BackupName.NEWEST_FIRST)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new ProblemException(Problems.noBackup(library), unreadable);
    }
  }

  /// Grows with every action and every version kept; nothing else is worth a backup.
  private static long changes(Sql sql) throws SQLException {
    return sql.number(
        "SELECT coalesce((SELECT max(seq) FROM journal), 0)"
            + " + coalesce((SELECT max(key) FROM version), 0)");
  }
}
