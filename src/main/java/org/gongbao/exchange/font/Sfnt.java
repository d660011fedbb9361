package org.gongbao.exchange.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One face in a TrueType or OpenType file: the directory of its tables.
final class Sfnt {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE_TRUE_TYPE = 0x74727565; // true
  private static final int CFF = 0x4F54544F; // OTTO
  private static final int COLLECTION = 0x74746366; // ttcf
  private static final int MOST_FACES = 256;
  private static final int ENTRY = 16;

  private final FontBytes bytes;
  private final Map<String, Extent> tables;

  private Sfnt(FontBytes bytes, Map<String, Extent> tables) {
    this.bytes = bytes;
    this.tables = tables;
  }

  /// All faces of a file: one, or those of a collection in its order.
  ///
  /// @throws UnreadableFontException when it is no font
  static List<Sfnt> faces(FontBytes bytes) throws IOException {
    int tag = bytes.read(0, 4).getInt();
    if (tag != COLLECTION) {
      return List.of(face(bytes, 0));
    }
    int count = bytes.read(8, 4).getInt();
    if (count < 1 || count > MOST_FACES) {
      throw new UnreadableFontException("a collection of " + count + " faces");
    }
    ByteBuffer offsets = bytes.read(12, 4L * count);
    List<Sfnt> faces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      faces.add(face(bytes, Integer.toUnsignedLong(offsets.getInt())));
    }
    return faces;
  }

  private static Sfnt face(FontBytes bytes, long start) throws IOException {
    ByteBuffer head = bytes.read(start, 12);
    int tag = head.getInt();
    if (tag != TRUE_TYPE && tag != APPLE_TRUE_TYPE && tag != CFF) {
      throw new UnreadableFontException("no TrueType or OpenType font");
    }
    int count = Short.toUnsignedInt(head.getShort());
    ByteBuffer directory = bytes.read(start + 12, (long) count * ENTRY);
    Map<String, Extent> tables = new HashMap<>();
    byte[] name = new byte[4];
    for (int i = 0; i < count; i++) {
      directory.position(i * ENTRY).get(name).getInt();
      long offset = Integer.toUnsignedLong(directory.getInt());
      long length = Integer.toUnsignedLong(directory.getInt());
      tables.put(new String(name, StandardCharsets.ISO_8859_1), new Extent(offset, length));
    }
    return new Sfnt(bytes, tables);
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  /// @throws UnreadableFontException when the face has no such table, or the file ends before it
  ByteBuffer table(String tag) throws IOException {
    Extent extent = tables.get(tag);
    if (extent == null) {
      throw new UnreadableFontException("no table " + tag);
    }
    return bytes.read(extent.offset(), extent.length());
  }

  private record Extent(long offset, long length) {}
}
