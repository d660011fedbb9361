package org.gongbao.exchange.font;

import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/// A glyph made of other glyphs: where its outline names them.
final class CompositeOutline {
  private static final int ARGUMENTS_ARE_WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;

  private CompositeOutline() {}

  static boolean is(ByteBuffer outline) {
    return outline.limit() >= 10 && outline.getShort(0) < 0;
  }

  /// The same outline with its parts named by other numbers.
  static byte[] renumbered(ByteBuffer outline, IntUnaryOperator number) {
    byte[] bytes = new byte[outline.limit()];
    outline.get(0, bytes);
    ByteBuffer copy = ByteBuffer.wrap(bytes);
    int at = 10;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      flags = copy.getShort(at);
      copy.putShort(at + 2, (short) number.applyAsInt(copy.getChar(at + 2)));
      at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2);
      at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : 0;
      at += (flags & MATRIX) != 0 ? 8 : 0;
    }
    return bytes;
  }
}
