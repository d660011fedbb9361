package org.gongbao.exchange.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Reads pieces of a font file, big-endian, so that a name can be read without the outlines.
@FunctionalInterface
public interface FontBytes {
  /// The bytes from an offset on.
  ///
  /// @throws UnreadableFontException when the file ends before
  ByteBuffer read(long offset, long length) throws IOException;

  /// Pieces share the array.
  static FontBytes of(byte[] bytes) {
    return (offset, length) -> {
      if (offset < 0 || length < 0 || offset + length > bytes.length) {
        throw new UnreadableFontException("cut off");
      }
      return ByteBuffer.wrap(bytes, (int) offset, (int) length).slice();
    };
  }

  /// Pieces are read from the file one by one.
  static FontBytes of(FileChannel file) {
    return (offset, length) -> {
      if (offset < 0 || length < 0 || offset + length > file.size()) {
        throw new UnreadableFontException("cut off");
      }
      ByteBuffer piece = ByteBuffer.allocate(Math.toIntExact(length));
      while (piece.hasRemaining()) {
        if (file.read(piece, offset + piece.position()) < 0) {
          throw new UnreadableFontException("cut off while being read");
        }
      }
      return piece.flip();
    };
  }
}
