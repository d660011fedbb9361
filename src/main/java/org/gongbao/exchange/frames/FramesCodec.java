package org.gongbao.exchange.frames;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.gongbao.layout.frame.Composition;

/// Composed pages as bytes, and back exactly as they were: every glyph, place, rule and fault, to
/// the last [org.gongbao.layout.frame.Emu]. For packages, whose readers must see the pages that
/// were composed and not those their own program would. The same pages give the same bytes.
///
/// Eight letters, a version, a checksum, then numbers of seven bits a byte. Roles, slots and the
/// like are written by name, so that a program that knows more of them still reads old pages. The
/// bytes repeat themselves: put them into something that compresses.
public final class FramesCodec {
  private static final byte[] MAGIC = "GBFRAMES".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int HEAD = MAGIC.length + 1 + Integer.BYTES;

  private FramesCodec() {}

  public static byte[] write(Composition composition) {
    FramesOutput out = new FramesOutput();
    new FramesEncoder(out).composition(composition);
    byte[] body = out.toBytes();
    ByteArrayOutputStream whole = new ByteArrayOutputStream(HEAD + body.length);
    whole.writeBytes(MAGIC);
    whole.write(VERSION);
    whole.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(sum(body, 0)).array());
    whole.writeBytes(body);
    return whole.toByteArray();
  }

  /// @throws UnreadableFramesException when that is not exactly what [#write] gave
  public static Composition read(byte[] bytes) throws UnreadableFramesException {
    if (bytes.length < HEAD || !Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length)) {
      throw UnreadableFramesException.damaged("no composed pages");
    }
    int version = bytes[MAGIC.length];
    if (version > VERSION) {
      throw UnreadableFramesException.newer("version " + version);
    }
    if (version < 1 || ByteBuffer.wrap(bytes).getInt(MAGIC.length + 1) != sum(bytes, HEAD)) {
      throw UnreadableFramesException.damaged("checksum");
    }
    FramesInput in = new FramesInput(bytes, HEAD);
    Composition composition = new FramesDecoder(in).composition();
    if (!in.isAtEnd()) {
      throw UnreadableFramesException.damaged("more than pages");
    }
    return composition;
  }

  private static int sum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return (int) sum.getValue();
  }
}
