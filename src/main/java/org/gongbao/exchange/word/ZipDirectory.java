package org.gongbao.exchange.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gongbao.exchange.word.WordFault.Kind;

/// The central directory of a ZIP file held in memory (APPNOTE.TXT 4.3). The JDK's own reader of
/// directories wants a file on disk, its stream reader trusts the local headers; neither tells that
/// a name stands twice.
final class ZipDirectory {
  private static final int MOST_ENTRIES = 50_000;
  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int CENTRAL_LENGTH = 46;
  private static final long WIDE = 0xFFFFFFFFL;

  private final ByteBuffer bytes;

  private ZipDirectory(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Entries by name in lower case, with `/` between folders.
  static Map<String, Entry> of(byte[] bytes) throws WordFault {
    try {
      return new ZipDirectory(bytes).entries();
    } catch (IndexOutOfBoundsException | IllegalArgumentException cut) {
      throw new WordFault(Kind.DAMAGED, cut);
    }
  }

  /// @param start of the local header
  /// @param twice true when another entry has the same name
  record Entry(
      String name,
      int method,
      boolean encrypted,
      long checksum,
      long packed,
      long size,
      long start,
      boolean twice) {}

  private Map<String, Entry> entries() throws WordFault {
    int end = end();
    long count = Short.toUnsignedInt(bytes.getShort(end + 10));
    long length = Integer.toUnsignedLong(bytes.getInt(end + 12));
    long offset = Integer.toUnsignedLong(bytes.getInt(end + 16));
    long stop = end;
    if (end >= 20 && bytes.getInt(end - 20) == LOCATOR_64) {
      int wide = Math.toIntExact(bytes.getLong(end - 12));
      if (bytes.getInt(wide) != END_64) {
        throw new WordFault(Kind.DAMAGED);
      }
      count = bytes.getLong(wide + 32);
      length = bytes.getLong(wide + 40);
      offset = bytes.getLong(wide + 48);
      stop = wide;
    }
    // What stands before the archive itself moves all offsets.
    long shift = stop - length - offset;
    if (shift < 0 || count < 0 || count > MOST_ENTRIES) {
      throw new WordFault(Kind.DAMAGED);
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    int at = Math.toIntExact(offset + shift);
    for (int i = 0; i < count; i++) {
      at = entry(at, shift, entries);
    }
    return entries;
  }

  private int end() throws WordFault {
    for (int at = bytes.limit() - END_LENGTH; at >= 0; at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
      if (bytes.limit() - at > END_LENGTH + 0xFFFF) {
        break;
      }
    }
    throw new WordFault(Kind.DAMAGED);
  }

  /// @return where the next entry starts
  private int entry(int at, long shift, Map<String, Entry> entries) throws WordFault {
    if (bytes.getInt(at) != CENTRAL) {
      throw new WordFault(Kind.DAMAGED);
    }
    int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
    int extraLength = Short.toUnsignedInt(bytes.getShort(at + 30));
    int commentLength = Short.toUnsignedInt(bytes.getShort(at + 32));
    byte[] raw = new byte[nameLength];
    bytes.get(at + CENTRAL_LENGTH, raw);
    String name = new String(raw, StandardCharsets.UTF_8).replace('\\', '/');
    long[] wide = {
      Integer.toUnsignedLong(bytes.getInt(at + 24)),
      Integer.toUnsignedLong(bytes.getInt(at + 20)),
      Integer.toUnsignedLong(bytes.getInt(at + 42))
    };
    widen(at + CENTRAL_LENGTH + nameLength, extraLength, wide);
    String key = key(name);
    Entry entry =
        new Entry(
            name,
            Short.toUnsignedInt(bytes.getShort(at + 10)),
            (bytes.getShort(at + 8) & 1) != 0,
            Integer.toUnsignedLong(bytes.getInt(at + 16)),
            wide[1],
            wide[0],
            wide[2] + shift,
            entries.containsKey(key));
    entries.put(key, entry);
    return at + CENTRAL_LENGTH + nameLength + extraLength + commentLength;
  }

  /// Sizes too wide for their field stand in the extra field 1, in this order.
  private void widen(int from, int length, long[] values) {
    int at = from;
    while (at + 4 <= from + length) {
      int size = Short.toUnsignedInt(bytes.getShort(at + 2));
      if (bytes.getShort(at) == 1) {
        int value = at + 4;
        for (int i = 0; i < values.length; i++) {
          if (values[i] == WIDE) {
            values[i] = bytes.getLong(value);
            value += 8;
          }
        }
      }
      at += 4 + size;
    }
  }

  static String key(String name) {
    String relative = name.startsWith("/") ? name.substring(1) : name;
    return relative.toLowerCase(Locale.ROOT);
  }
}
