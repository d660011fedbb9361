package org.gongbao.exchange.word;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.gongbao.exchange.word.WordFault.Kind;
import org.gongbao.exchange.word.ZipDirectory.Entry;

/// The parts of a package, unpacked one at a time and only when asked for, within limits.
final class ZipParts {
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /// All XML of a file together; a document of 1,000 pages has about 40 MB.
  private static final long MOST_XML = 96L << 20;

  /// Smaller parts may be packed as tightly as they like.
  private static final long UNSUSPECTED = 24L << 20;

  private static final int TIGHTEST = 300;

  private final byte[] bytes;
  private final Map<String, Entry> entries;
  private long left = MOST_XML;

  private ZipParts(byte[] bytes, Map<String, Entry> entries) {
    this.bytes = bytes;
    this.entries = entries;
  }

  static ZipParts of(byte[] bytes) throws WordFault {
    return new ZipParts(bytes, ZipDirectory.of(bytes));
  }

  boolean has(String name) {
    return entries.containsKey(ZipDirectory.key(name));
  }

  /// Names in lower case.
  Set<String> names() {
    return entries.keySet();
  }

  /// A part of XML, as a stream that fails when the part is damaged, encrypted or not to be
  /// trusted.
  ///
  /// @throws WordFault also when there is no such part
  InputStream open(String name) throws WordFault {
    Entry entry = entries.get(ZipDirectory.key(name));
    if (entry == null) {
      throw new WordFault(Kind.DAMAGED);
    } else if (entry.twice()) {
      throw new WordFault(Kind.TWICE);
    } else if (entry.size() > left || isBomb(entry)) {
      throw new WordFault(Kind.TOO_LARGE);
    }
    return unpacked(entry, left, true);
  }

  private static boolean isBomb(Entry entry) {
    return entry.size() > UNSUSPECTED && entry.size() / TIGHTEST > entry.packed();
  }

  /// All bytes of a part, or nothing when it is absent, damaged or larger than `most`.
  Optional<byte[]> bytes(String name, long most) {
    Entry entry = entries.get(ZipDirectory.key(name));
    if (entry == null || entry.size() > most) {
      return Optional.empty();
    }
    try (InputStream stream = unpacked(entry, most, false)) {
      return Optional.of(stream.readAllBytes());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private InputStream unpacked(Entry entry, long most, boolean counted) throws WordFault {
    if (entry.encrypted()) {
      throw new WordFault(Kind.ENCRYPTED);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (entry.start() < 0 || entry.start() + LOCAL_LENGTH > bytes.length) {
      throw new WordFault(Kind.DAMAGED);
    }
    int start = (int) entry.start();
    int name = Short.toUnsignedInt(buffer.getShort(start + 26));
    int extra = Short.toUnsignedInt(buffer.getShort(start + 28));
    int data = start + LOCAL_LENGTH + name + extra;
    if (buffer.getInt(start) != LOCAL
        || entry.packed() < 0
        || entry.packed() > bytes.length - (long) data) {
      throw new WordFault(Kind.DAMAGED);
    }
    InputStream packed = new ByteArrayInputStream(bytes, data, (int) entry.packed());
    return switch (entry.method()) {
      case STORED -> new Checked(packed, entry, most, counted);
      case DEFLATED -> new Checked(new Unpacking(packed), entry, most, counted);
      default -> throw new WordFault(Kind.DAMAGED);
    };
  }

  /// Frees what it unpacks with at once.
  private static final class Unpacking extends InflaterInputStream {
    Unpacking(InputStream packed) {
      super(packed, new Inflater(true), 16 << 10);
    }

    @Override
    public void close() throws IOException {
      inf.end();
      super.close();
    }
  }

  /// Counts and checks what passes.
  private final class Checked extends FilterInputStream {
    private final Entry entry;
    private final CRC32 checksum = new CRC32();
    private final long most;
    private final boolean counted;
    private long count;

    Checked(InputStream in, Entry entry, long most, boolean counted) {
      super(in);
      this.entry = entry;
      this.most = most;
      this.counted = counted;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int got = unpack(into, offset, length);
      if (got > 0) {
        count += got;
        left -= counted ? got : 0;
        checksum.update(into, offset, got);
        if (count > most || count > UNSUSPECTED && count / TIGHTEST > entry.packed()) {
          throw new WordFault(Kind.TOO_LARGE);
        }
      } else if (got < 0 && checksum.getValue() != entry.checksum()) {
        throw new WordFault(Kind.DAMAGED);
      }
      return got;
    }

    private int unpack(byte[] into, int offset, int length) throws WordFault {
      try {
        return in.read(into, offset, length);
      } catch (ZipException damaged) {
        throw new WordFault(Kind.DAMAGED, damaged);
      } catch (IOException cut) {
        throw new WordFault(Kind.DAMAGED, cut);
      }
    }

    @Override
    public long skip(long wanted) throws IOException {
      byte[] sink = new byte[(int) Math.min(wanted, 8192)];
      return Math.max(0, read(sink, 0, sink.length));
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
