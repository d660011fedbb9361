package org.gongbao.store.proof;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The right to write a working file: a lock of the operating system on a file beside it, gone with
/// the process that holds it. The file stays: removing it would let two lock two files of one name.
final class WorkLock implements AutoCloseable {
  /// POSIX drops the locks of a process on a file as soon as it closes any descriptor of it, so
  /// what is held here must not be tried again here.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private WorkLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// @param file real path of the lock file's folder, and its name
  /// @throws WorkFault when somebody else has it
  static WorkLock take(Path file) throws IOException {
    if (!HELD_HERE.add(file)) {
      throw new WorkFault(WorkFault.Reason.BUSY);
    }
    try {
      return locked(file);
    } catch (IOException | RuntimeException failed) {
      HELD_HERE.remove(file);
      throw failed;
    }
  }

  private static WorkLock locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw new WorkFault(WorkFault.Reason.BUSY);
      }
      return new WorkLock(file, channel);
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
