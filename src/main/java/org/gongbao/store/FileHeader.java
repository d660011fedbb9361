package org.gongbao.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The first 100 bytes of a SQLite file (sqlite.org/fileformat2.html §1.3), read without SQLite, so
/// that a file which is not a library is never opened by it and stays as it is.
///
/// @param sqlite whether the magic string is right
/// @param expectedSize pages the header tells of times page size; 0 when it does not tell
record FileHeader(
    boolean sqlite, int applicationId, int userVersion, long expectedSize, long size) {
  /// "Gbao", of ours alone; see `PRAGMA application_id`.
  static final int APPLICATION_ID = 0x4762616f;

  private static final int LENGTH = 100;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  static FileHeader read(Path file) throws IOException {
    long size = Files.size(file);
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LENGTH);
    }
    if (bytes.length < LENGTH || !startsWithMagic(bytes)) {
      return new FileHeader(startsWithMagic(bytes), 0, 0, 0, size);
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    int pageSize = Short.toUnsignedInt(header.getShort(16));
    // 1 stands for 65536. The page count holds only if it was written with the last change.
    long bytesAPage = pageSize == 1 ? 65_536 : pageSize;
    boolean told = header.getInt(24) == header.getInt(92);
    long expected = told ? Integer.toUnsignedLong(header.getInt(28)) * bytesAPage : 0;
    return new FileHeader(true, header.getInt(68), header.getInt(60), expected, size);
  }

  boolean isOurs() {
    return sqlite && applicationId == APPLICATION_ID;
  }

  boolean isTruncated() {
    return size < Math.max(LENGTH, expectedSize);
  }

  private static boolean startsWithMagic(byte[] bytes) {
    return bytes.length >= MAGIC.length
        && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }
}
