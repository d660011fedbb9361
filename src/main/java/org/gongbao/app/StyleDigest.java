package org.gongbao.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.style.StyleWriter;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Sha256;

/// Digest of a style with the fonts pages in it are set in.
final class StyleDigest {
  private StyleDigest() {}

  /// @return 64 hex digits; reads font files the first time
  static String of(HouseStyle style, FontLibrary fonts) {
    MessageDigest digest = Sha256.start();
    line(digest, StyleWriter.write(style));
    Set<FontName> faces = new LinkedHashSet<>();
    style.fonts().values().stream()
        .sorted(Comparator.comparing(FontName::value))
        .forEach(faces::add);
    faces.addAll(fonts.fallbacks());
    for (FontName face : faces) {
      line(digest, face.value() + " " + fonts.digest(face).orElse("-"));
    }
    return Sha256.hex(digest.digest());
  }

  private static void line(MessageDigest digest, String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
