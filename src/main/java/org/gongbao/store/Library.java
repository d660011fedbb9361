package org.gongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Verification;
import org.gongbao.review.round.ProofRound;
import org.jspecify.annotations.Nullable;

/// An open library file, to be read by any thread and written by one.
public final class Library implements AutoCloseable {
  private final Path file;
  private final @Nullable LibraryLock lock;
  private final @Nullable ReadOnly readOnly;
  private final @Nullable LibraryWriter writer;
  private final LibraryReader reader;
  private final FileIdentity identity;

  private Library(
      Path file,
      @Nullable LibraryLock lock,
      @Nullable ReadOnly readOnly,
      @Nullable LibraryWriter writer,
      LibraryReader reader) {
    this.file = file;
    this.lock = lock;
    this.readOnly = readOnly;
    this.writer = writer;
    this.reader = reader;
    this.identity = new FileIdentity(file);
  }

  static Library writable(Path file, LibraryLock lock, Sql writer, Sql reader) {
    return new Library(
        file, lock, null, new LibraryWriter(file, writer), new LibraryReader(file, reader));
  }

  static Library readOnly(Path file, ReadOnly why, Sql reader) {
    return new Library(file, null, why, null, new LibraryReader(file, reader));
  }

  /// Opens a library for writing, or for reading when something keeps it from being written.
  ///
  /// @throws ProblemException when it cannot be opened at all; the file is then unchanged
  public static Library open(Path file, Opener opener) {
    return new Opening(opener, FilePlace.LOCAL, Migrations.CURRENT).open(file);
  }

  /// Opens an extract of a proof round: for reading, whoever may write the file. One of an older
  /// program is brought up first.
  ///
  /// @throws ProblemException when it cannot be opened
  public static Library openProof(Path file, Opener opener) {
    return new Opening(opener, FilePlace.LOCAL, Migrations.CURRENT).openProof(file);
  }

  /// Writes a proof round with its locked version into a library file of its own.
  ///
  /// @throws ProblemException when that exists or cannot be made; it is then not there
  public void extract(ProofRound round, Issue issue, Path target, Opener opener) {
    Extract.write(this, round, issue, target, opener);
  }

  /// Makes an empty library and opens it.
  ///
  /// @throws ProblemException when the file exists or cannot be made; nothing is left behind
  public static Library create(Path file, Opener opener) {
    if (Files.exists(file)) {
      throw new ProblemException(Problems.exists(file));
    }
    Path folder = file.toAbsolutePath().getParent();
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.deleteIfExists(draft);
      try (Sql sql = Connections.writing(draft.toAbsolutePath())) {
        Migrations.CURRENT.apply(sql);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | SQLException failed) {
      discard(draft, failed);
      throw new ProblemException(Problems.cannotCreate(file), failed);
    }
    return open(file, opener);
  }

  /// Real path of the file.
  public Path file() {
    return file;
  }

  /// Why nothing can be written; empty when the library is writable.
  public Optional<ReadOnly> readOnly() {
    return Optional.ofNullable(readOnly);
  }

  /// Reads what is committed. Any thread.
  public LibraryReader reader() {
    return reader;
  }

  /// Proof rounds.
  public ProofShelf proofs() {
    return new ProofShelf(this);
  }

  /// Writes. One thread only.
  ///
  /// @throws ProblemException when the library is read-only
  public LibraryWriter writer() {
    if (writer != null) {
      return writer;
    }
    throw new ProblemException(
        readOnly == null ? Problems.readOnlyPlace(file) : readOnly.problem());
  }

  /// Journals actions, as [LibraryWriter#append], in the file that has the library's name. When
  /// that is no more the file that was opened, it is taken for the library come back, if it holds
  /// exactly the state the actions follow.
  ///
  /// @param entries in order; none only looks whether the file is there
  public void append(List<JournalEntry> entries) {
    switch (identity.look()) {
      case HERE -> {}
      case GONE -> throw new ProblemException(Problems.gone(file));
      case REPLACED -> comeBack(entries);
    }
    if (!entries.isEmpty()) {
      writer().append(entries);
    }
  }

  /// True while the file that was opened has the library's name.
  public boolean isInPlace() {
    return identity.look() == FileIdentity.Whereabouts.HERE;
  }

  private void comeBack(List<JournalEntry> entries) {
    if (lock == null || !isStateBefore(entries) || !lock.renew()) {
      throw new ProblemException(Problems.replaced(file));
    }
    try {
      writer().reconnect();
      reader.reconnect();
      identity.accept();
    } catch (SQLException failed) {
      throw Problems.saving(file, failed);
    }
  }

  private boolean isStateBefore(List<JournalEntry> entries) {
    Set<NodeId> seen = new HashSet<>();
    try {
      FileHeader header = FileHeader.read(file);
      if (!header.isOurs() || header.userVersion() != Migrations.CURRENT.latest()) {
        return false;
      }
      try (Sql sql = Connections.reading(file)) {
        for (JournalEntry entry : entries) {
          boolean first = seen.add(entry.issue());
          if (first && !follows(sql, entry)) {
            return false;
          }
        }
        return !entries.isEmpty();
      }
    } catch (IOException | SQLException unreadable) {
      return false;
    }
  }

  private static boolean follows(Sql sql, JournalEntry entry) throws SQLException {
    IssueDao issues = new IssueDao(sql);
    Optional<Long> key = issues.key(entry.issue());
    return key.isPresent() && issues.revision(key.get()) == entry.revision() - 1;
  }

  /// Structure check of the file by SQLite, on a connection of its own: for large libraries, which
  /// are not checked on opening.
  ///
  /// @throws ProblemException when it is damaged
  public void checkStructure() {
    try (Sql sql = connect()) {
      if (!FileCheck.quick(sql).isEmpty()) {
        throw new ProblemException(Problems.damaged(file));
      }
    } catch (SQLException failed) {
      throw Problems.reading(file, failed);
    }
  }

  /// Everything there is to verify: the file, every current state against its journal, every
  /// version, every source file. Takes long; changes nothing.
  public Verification verify() {
    try (Sql sql = connect()) {
      return new Verifier(sql).run();
    } catch (SQLException failed) {
      throw Problems.reading(file, failed);
    }
  }

  /// Backs the library up, unless nothing changed since the last backup.
  ///
  /// @return the backup made
  /// @throws ProblemException when none could be made
  public Optional<Path> backUp(Backups backups) {
    try (Sql sql = connect()) {
      return backups.make(sql);
    } catch (SQLException failed) {
      throw new ProblemException(Problems.noBackup(file), failed);
    }
  }

  /// Writes a whole copy of the committed state to another file.
  ///
  /// @throws ProblemException when the target exists or cannot be written; it is then not there
  public void copyTo(Path target) {
    if (Files.exists(target)) {
      throw new ProblemException(Problems.exists(target));
    }
    try (Sql sql = connect()) {
      Backups.copy(sql, target);
    } catch (SQLException | IOException failed) {
      throw new ProblemException(Problems.cannotCreate(target), failed);
    }
  }

  /// Writes a whole copy by the connection that is already there: for when no other can be made,
  /// because the file is gone but not yet forgotten by the system. On the writing thread.
  ///
  /// @throws ProblemException when the target exists, or too little of the file can still be read
  public void rescueTo(Path target) {
    if (Files.exists(target)) {
      throw new ProblemException(Problems.exists(target));
    }
    try {
      Backups.copy(writer().sql(), target);
    } catch (SQLException | IOException failed) {
      throw new ProblemException(Problems.cannotCreate(target), failed);
    }
  }

  /// A further connection for long reading.
  private Sql connect() throws SQLException {
    boolean alone = readOnly != null && readOnly.reason() != ReadOnly.Reason.HELD;
    return alone ? Connections.immutable(file) : Connections.reading(file);
  }

  /// The last connection to close is the writer's: it folds the write-ahead log into the file. A
  /// library whose file is gone is only let go of, so that nothing of another file is touched.
  @Override
  public void close() {
    try {
      if (writer != null && !isInPlace()) {
        return;
      }
      reader.close();
      if (writer != null) {
        writer.close();
      }
    } catch (SQLException failed) {
      throw Problems.writing(file, failed);
    } finally {
      unlock();
    }
  }

  /// Closes what connects to a file that is gone, as if the system had. For tests of exactly that.
  public void loseConnection() {
    try {
      writer().close();
    } catch (SQLException failed) {
      throw Problems.writing(file, failed);
    }
  }

  private void unlock() {
    try {
      if (lock != null) {
        lock.close();
      }
    } catch (IOException failed) {
      throw new ProblemException(Problems.unreadable(file), failed);
    }
  }

  private static void discard(Path draft, Exception cause) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException leftBehind) {
      cause.addSuppressed(leftBehind);
    }
  }
}
