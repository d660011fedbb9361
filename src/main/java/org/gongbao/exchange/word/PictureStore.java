package org.gongbao.exchange.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The pictures of a file that lines refer to, unpacked when first met, up to a limit.
final class PictureStore {
  private static final long MOST = 64L << 20;

  private final ZipParts parts;
  private final Map<String, byte[]> pictures = new LinkedHashMap<>();
  private final Map<String, Optional<String>> names = new HashMap<>();
  private long left = MOST;

  PictureStore(ZipParts parts) {
    this.parts = parts;
  }

  /// @return the name lines call it by, or nothing when it is absent, too large, or no PNG, JPEG,
  ///   GIF or BMP
  Optional<String> take(String part) {
    return names.computeIfAbsent(part, this::load);
  }

  private Optional<String> load(String part) {
    Optional<byte[]> bytes = parts.bytes(part, left).filter(PictureStore::isShowable);
    return bytes.map(
        found -> {
          left -= found.length;
          String name = name(part);
          pictures.put(name, found);
          return name;
        });
  }

  private String name(String part) {
    String plain = base(part).replaceAll("[^\\p{L}\\p{N}._-]", "_");
    String name = plain;
    for (int i = 2; pictures.containsKey(name); i++) {
      name = i + "-" + plain;
    }
    return name;
  }

  static String base(String part) {
    return part.substring(part.lastIndexOf('/') + 1);
  }

  private static boolean isShowable(byte[] b) {
    return starts(b, 0x89, 'P', 'N', 'G')
        || starts(b, 0xFF, 0xD8, 0xFF)
        || starts(b, 'G', 'I', 'F', '8')
        || starts(b, 'B', 'M');
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  Map<String, byte[]> pictures() {
    return pictures;
  }
}
