package org.gongbao.exchange.pdf.annotation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The words of an annotation: as plain text, else those of its rich text.
final class Words {
  private static final COSName RICH = COSName.getPDFName("RC");

  private Words() {}

  static String of(@Nullable COSDictionary entry) {
    if (entry == null) {
      return "";
    }
    String plain = clean(text(entry.getDictionaryObject(COSName.CONTENTS)));
    return plain.isEmpty() ? rich(text(entry.getDictionaryObject(RICH))) : plain;
  }

  /// As written; the library does not know UTF-8 (ISO 32000-2, 7.9.2.2), nor do all programs that
  /// write it say so. Other text is no UTF-8 by chance.
  static String text(@Nullable COSBase value) {
    return switch (value) {
      case COSString string -> utf8(string.getBytes()).orElseGet(string::getString);
      case COSStream stream -> stream.toTextString();
      case null, default -> "";
    };
  }

  private static Optional<String> utf8(byte[] bytes) {
    boolean wide = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE;
    try {
      return wide
          ? Optional.empty()
          : Optional.of(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static String rich(String html) {
    Document page = Jsoup.parse(html);
    String paragraphs =
        page.select("p").stream().map(Element::wholeText).collect(Collectors.joining("\n"));
    return clean(paragraphs.isBlank() ? page.body().wholeText() : paragraphs);
  }

  /// One form of line ends, none at the ends, and no characters that say nothing.
  static String clean(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u2028', '\n')
        .replace('\u2029', '\n')
        .replace('\t', ' ')
        .replaceAll("[\\p{Cntrl}&&[^\n]]|[\\x{FEFF}\\x{FFFE}\\x{FFFF}]", "")
        .strip();
  }
}
