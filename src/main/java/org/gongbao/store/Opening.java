package org.gongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;

/// The steps from a path to an open library. Each looks without touching before the next touches,
/// so that a file which is refused has not a byte changed.
final class Opening {
  /// Up to this size the structure is checked before opening (about 10 ms); larger files are
  /// checked in the background.
  private static final long CHECKED_AT_ONCE = 8L << 20;

  private final Opener opener;
  private final FilePlace place;
  private final Migrations migrations;

  Opening(Opener opener, FilePlace place, Migrations migrations) {
    this.opener = opener;
    this.place = place;
    this.migrations = migrations;
  }

  Library open(Path given) {
    try {
      Path file = located(given);
      Optional<Holder> here = LibraryLock.heldHere(file);
      if (here.isPresent()) {
        return readBeside(file, here);
      }
      FileHeader header = FileHeader.read(file);
      refuse(file, header);
      if (place.isNetwork(file)) {
        return readAlone(file, header, ReadOnly.Reason.NETWORK, Problems.network(file));
      }
      return openLocal(file, header);
    } catch (IOException unreadable) {
      throw new ProblemException(Problems.unreadable(given), unreadable);
    }
  }

  /// For reading only, though it could be written: a proof is not changed.
  Library openProof(Path given) {
    try {
      Path file = located(given);
      FileHeader header = FileHeader.read(file);
      refuse(file, header);
      if (header.userVersion() < migrations.latest()) {
        open(file).close();
        header = FileHeader.read(file);
      }
      return readAlone(file, header, ReadOnly.Reason.PROOF, Problems.proof());
    } catch (IOException unreadable) {
      throw new ProblemException(Problems.unreadable(given), unreadable);
    }
  }

  private Library openLocal(Path file, FileHeader header) throws IOException {
    LibraryLock.Attempt attempt =
        place.isWritable(file) ? LibraryLock.take(file, opener.holder()) : LibraryLock.probe(file);
    return switch (attempt) {
      case LibraryLock.Attempt.Taken taken -> write(file, header, taken.lock());
      case LibraryLock.Attempt.Held held -> readBeside(file, held.holder());
      case LibraryLock.Attempt.Unwritable unwritable ->
          readAlone(file, header, ReadOnly.Reason.READ_ONLY_PLACE, Problems.readOnlyPlace(file));
    };
  }

  private static Path located(Path given) throws IOException {
    if (!Files.isRegularFile(given)) {
      throw new ProblemException(
          Files.isDirectory(given) ? Problems.notLibrary(given) : Problems.missing(given));
    }
    return given.toRealPath();
  }

  private void refuse(Path file, FileHeader header) {
    int known = migrations.latest();
    if (header.size() == 0) {
      throw new ProblemException(Problems.emptyFile(file));
    }
    if (!header.sqlite()) {
      throw new ProblemException(Problems.notLibrary(file));
    }
    // While a write-ahead log exists, the file may still be about to grow to what its header says.
    if (header.isTruncated() && !Connections.hasLog(file)) {
      throw new ProblemException(Problems.damaged(file));
    }
    if (!header.isOurs()) {
      throw new ProblemException(
          header.userVersion() > known
              ? Problems.foreignNewer(file, header.userVersion(), known)
              : Problems.foreign(file));
    }
    if (header.userVersion() > known) {
      throw new ProblemException(Problems.newer(file, header.userVersion(), known));
    }
  }

  private Library write(Path file, FileHeader header, LibraryLock lock) throws IOException {
    try {
      try (Sql check = Connections.hasLog(file) ? reading(file) : Connections.immutable(file)) {
        check(file, header.size(), check);
        if (header.userVersion() < migrations.latest()) {
          Backups.of(file, opener).make(check);
        }
      }
      Sql writer = Connections.writing(file);
      try {
        if (header.userVersion() < migrations.latest()) {
          migrations.apply(writer);
        }
        return Library.writable(file, lock, writer, reading(file));
      } catch (SQLException failed) {
        writer.close();
        throw failed;
      }
    } catch (SQLException failed) {
      lock.close();
      throw Problems.reading(file, failed);
    } catch (RuntimeException refused) {
      lock.close();
      throw refused;
    }
  }

  private Library readBeside(Path file, Optional<Holder> holder) {
    ReadOnly why = new ReadOnly(ReadOnly.Reason.HELD, Problems.held(file, holder), holder);
    try {
      return Library.readOnly(file, why, reading(file));
    } catch (SQLException failed) {
      throw Problems.reading(file, failed);
    }
  }

  private Library readAlone(Path file, FileHeader header, ReadOnly.Reason reason, Problem problem) {
    if (Connections.hasLog(file)) {
      throw new ProblemException(Problems.unfinished(file));
    }
    if (header.userVersion() < migrations.latest()) {
      throw new ProblemException(Problems.olderReadOnly(file));
    }
    try {
      Sql reader = Connections.immutable(file);
      check(file, header.size(), reader);
      return Library.readOnly(file, new ReadOnly(reason, problem, Optional.empty()), reader);
    } catch (SQLException failed) {
      throw Problems.reading(file, failed);
    }
  }

  private static Sql reading(Path file) throws SQLException {
    return Connections.reading(file);
  }

  private static void check(Path file, long size, Sql sql) throws SQLException {
    List<String> tables =
        sql.list("SELECT name FROM sqlite_schema WHERE type = 'table'", row -> row.getString(1));
    boolean whole = tables.containsAll(List.of("issue", "node", "journal", "version", "setting"));
    if (!whole || (size <= CHECKED_AT_ONCE && !FileCheck.quick(sql).isEmpty())) {
      throw new ProblemException(Problems.damaged(file));
    }
  }
}
