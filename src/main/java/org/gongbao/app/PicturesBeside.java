package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// The picture files that lie beside a text file.
public final class PicturesBeside {
  private final Path file;

  public PicturesBeside(Path file) {
    this.file = file;
  }

  /// The bytes of a picture by the name the text uses; empty when it is not there, or lies
  /// elsewhere.
  public Optional<byte[]> find(String picture) {
    try {
      Path path = file.resolveSibling(picture);
      boolean plain = picture.indexOf('/') < 0 && picture.indexOf('\\') < 0;
      return plain && Files.isRegularFile(path)
          ? Optional.of(Files.readAllBytes(path))
          : Optional.empty();
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }
}
