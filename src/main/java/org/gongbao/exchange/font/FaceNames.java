package org.gongbao.exchange.font;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The names a face goes by, from its `name` table.
///
/// @param postScript what a face is called in files
/// @param family what people call it, in Chinese where the font says so
public record FaceNames(String postScript, String family) {
  private static final int FAMILY = 1;
  private static final int POST_SCRIPT = 6;
  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int RECORD = 12;
  private static final int WINDOWS = 3;
  private static final int MACINTOSH = 1;
  private static final int CHINESE = 0x0804;
  private static final int ENGLISH = 0x0409;

  /// @throws UnreadableFontException when the face has no PostScript name
  static FaceNames read(ByteBuffer table) throws UnreadableFontException {
    int count = Short.toUnsignedInt(table.getShort(2));
    int strings = Short.toUnsignedInt(table.getShort(4));
    String postScript = "";
    String family = "";
    int best = 0;
    for (int i = 0; i < count; i++) {
      ByteBuffer entry = table.slice(6 + i * RECORD, RECORD);
      int platform = entry.getShort(0);
      int language = Short.toUnsignedInt(entry.getShort(4));
      int name = entry.getShort(6);
      if (name == POST_SCRIPT && postScript.isEmpty()) {
        postScript = string(table, entry, strings, platform);
      } else if (name == FAMILY || name == TYPOGRAPHIC_FAMILY) {
        int rank = rank(platform, language) * 2 + (name == TYPOGRAPHIC_FAMILY ? 1 : 0);
        if (rank > best) {
          best = rank;
          family = string(table, entry, strings, platform);
        }
      }
    }
    if (postScript.isEmpty()) {
      throw new UnreadableFontException("no PostScript name");
    }
    return new FaceNames(postScript, family.isEmpty() ? postScript : family);
  }

  private static int rank(int platform, int language) {
    if (platform != WINDOWS) {
      return 1;
    }
    return language == CHINESE ? 4 : language == ENGLISH ? 3 : 2;
  }

  private static String string(ByteBuffer table, ByteBuffer entry, int strings, int platform) {
    int length = Short.toUnsignedInt(entry.getShort(8));
    byte[] bytes = new byte[length];
    table.get(strings + Short.toUnsignedInt(entry.getShort(10)), bytes);
    Charset charset =
        platform == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    return new String(bytes, charset).replaceAll("\\p{Cntrl}", "").strip();
  }
}
