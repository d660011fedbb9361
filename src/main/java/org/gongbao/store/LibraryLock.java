package org.gongbao.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The right to write a library: an operating-system lock on `<file>.lock` beside it. It vanishes
/// with the process that holds it, however that ends. The file stays, emptied: removing it would
/// let two openers lock two files of one name.
final class LibraryLock implements AutoCloseable {
  /// Far beyond the text, so that others can read who holds it where locks are mandatory (Windows).
  private static final long REGION = 1L << 40;

  /// POSIX drops all locks of a process on a file as soon as the process closes *any* descriptor of
  /// it. So within this process a held lock file (and library file) must not even be looked into,
  /// and what is held is known per process, not per object.
  private static final Map<Path, Holder> HELD_HERE = new ConcurrentHashMap<>();

  private final Path library;
  private final Holder self;
  private final FileIdentity identity;
  private FileChannel channel;

  private LibraryLock(Path library, Holder self, FileChannel channel) {
    this.library = library;
    this.self = self;
    this.channel = channel;
    this.identity = new FileIdentity(file(library));
  }

  /// What became of trying to lock.
  sealed interface Attempt {
    record Taken(LibraryLock lock) implements Attempt {}

    /// @param holder empty when it could not be read
    record Held(Optional<Holder> holder) implements Attempt {}

    /// The folder or the lock file cannot be written.
    record Unwritable() implements Attempt {}
  }

  /// The holder when this process itself has the library open for writing.
  static Optional<Holder> heldHere(Path library) {
    return Optional.ofNullable(HELD_HERE.get(library));
  }

  /// @param library real path
  static Attempt take(Path library, Holder self) {
    Holder here = HELD_HERE.putIfAbsent(library, self);
    if (here != null) {
      return new Attempt.Held(Optional.of(here));
    }
    Attempt attempt = lock(library, self);
    if (!(attempt instanceof Attempt.Taken)) {
      HELD_HERE.remove(library);
    }
    return attempt;
  }

  /// Locks again when the lock file is another one: the drive was away and came back.
  ///
  /// @return false when somebody else has the lock now
  boolean renew() {
    if (identity.look() == FileIdentity.Whereabouts.HERE) {
      return true;
    }
    if (lock(library, self) instanceof Attempt.Taken again) {
      channel = again.lock().channel;
      identity.accept();
      return true;
    }
    return false;
  }

  private static Attempt lock(Path library, Holder self) {
    Path file = file(library);
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException unwritable) {
      return probe(library);
    }
    try {
      FileLock lock = channel.tryLock(REGION, 1, false);
      if (lock == null) {
        channel.close();
        return new Attempt.Held(read(file));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(self.written().getBytes(StandardCharsets.UTF_8)));
      return new Attempt.Taken(new LibraryLock(library, self, channel));
    } catch (IOException noLocksHere) {
      closeQuietly(channel, noLocksHere);
      return new Attempt.Unwritable();
    }
  }

  /// Tells, without writing anything, whether another process holds the lock.
  ///
  /// @return `Held` or `Unwritable`
  static Attempt probe(Path library) {
    Path file = file(library);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        FileLock shared = channel.tryLock(REGION, 1, true)) {
      return shared == null ? new Attempt.Held(read(file)) : new Attempt.Unwritable();
    } catch (IOException noLockFile) {
      return new Attempt.Unwritable();
    }
  }

  private static Optional<Holder> read(Path file) {
    try {
      return Holder.read(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static void closeQuietly(FileChannel channel, Throwable cause) {
    try {
      channel.close();
    } catch (IOException alreadyFailing) {
      cause.addSuppressed(alreadyFailing);
    }
  }

  static Path file(Path library) {
    return library.resolveSibling(library.getFileName() + ".lock");
  }

  @Override
  public void close() throws IOException {
    try (FileChannel held = channel) {
      held.truncate(0);
    } finally {
      HELD_HERE.remove(library);
    }
  }
}
