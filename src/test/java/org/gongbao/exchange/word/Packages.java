package org.gongbao.exchange.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gongbao.exchange.source.Look;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.StyledRange;
import org.gongbao.model.TextStyle;

/// Real packages against tables that know only the characters written in `w:t` of the body.
final class Packages {
  /// What shows without being written in `w:t`, or is written there and does not show.
  private static final String DERIVED =
      "(?s)<w:ffData>.*?</w:ffData>|<w:sym [^>]*/>|<w:noBreakHyphen ?/>|<w:vanish ?/>|<w:numId"
          + " [^>]*/>";

  private Packages() {}

  /// The package without automatic numbers, form fields and symbols; nothing is hidden in it.
  static byte[] literal(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        boolean xml =
            entry.getName().endsWith("document.xml") || entry.getName().endsWith("styles.xml");
        if (xml && part.length > 2 && part[0] != (byte) 0xFF) {
          String text = new String(part, StandardCharsets.UTF_8);
          part = text.replaceAll(DERIVED, "").getBytes(StandardCharsets.UTF_8);
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(part);
        zip.closeEntry();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return out.toByteArray();
  }

  /// Characters of lines in these parts, without note references and pictures.
  static String characters(SourceText text, List<Look.Part> parts) {
    return text.lines().stream()
        .filter(line -> parts.contains(line.look().part()))
        .filter(line -> !line.text().startsWith("![]("))
        .map(Packages::withoutReferences)
        .collect(Collectors.joining());
  }

  private static String withoutReferences(SourceLine line) {
    StringBuilder text = new StringBuilder(line.text());
    for (StyledRange mark : line.marks().reversed()) {
      if (mark.style() == TextStyle.NOTE_REFERENCE) {
        text.delete(mark.start(), mark.end());
      }
    }
    return text.toString();
  }

  static String han(String text) {
    return text.codePoints()
        .filter(c -> c >= 0x4E00 && c <= 0x9FFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// As Python's `\s` sees it.
  static String withoutSpace(String text) {
    return text.replaceAll("(?U)[\\s\u001C-\u001F\u0085]", "");
  }

  static String sha16(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 16);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
