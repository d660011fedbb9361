package org.gongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// Tells whether a name still stands for the file it stood for: an open file that was removed or
/// replaced takes every write without complaint, and keeps none of them.
///
/// Where the file system gives files no identity (Windows, which does not let open files go), a
/// file of the name counts as the same.
final class FileIdentity {
  private final Path file;
  private Optional<Object> known;

  FileIdentity(Path file) {
    this.file = file;
    this.known = read().flatMap(FileIdentity::key);
  }

  /// Where the file is now.
  enum Whereabouts {
    HERE,
    GONE,
    REPLACED
  }

  Whereabouts look() {
    Optional<BasicFileAttributes> found = read();
    if (found.isEmpty()) {
      return Whereabouts.GONE;
    }
    return found.flatMap(FileIdentity::key).equals(known) ? Whereabouts.HERE : Whereabouts.REPLACED;
  }

  /// From now on the file that has the name is the one.
  void accept() {
    known = read().flatMap(FileIdentity::key);
  }

  private Optional<BasicFileAttributes> read() {
    try {
      return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private static Optional<Object> key(BasicFileAttributes attributes) {
    return Optional.ofNullable(attributes.fileKey());
  }
}
