package org.gongbao.exchange.pdf.annotation;

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

  private static String text(@Nullable COSBase value) {
    return switch (value) {
      case COSString string -> string.getString();
      case COSStream stream -> stream.toTextString();
      case null, default -> "";
    };
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
