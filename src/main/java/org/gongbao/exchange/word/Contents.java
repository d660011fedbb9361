package org.gongbao.exchange.word;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// Names what a file that is no word document holds, by names known in every language.
final class Contents {
  private static final Map<String, String> BY_PART =
      Map.ofEntries(
          Map.entry("xl/workbook.xml", "Excel (.xlsx)"),
          Map.entry("xl/workbook.bin", "Excel (.xlsb)"),
          Map.entry("ppt/presentation.xml", "PowerPoint (.pptx)"),
          Map.entry("visio/document.xml", "Visio (.vsdx)"),
          Map.entry("ofd.xml", "OFD"));
  private static final Map<String, String> BY_TYPE =
      Map.of(
          "application/vnd.oasis.opendocument.text", "OpenDocument (.odt)",
          "application/vnd.oasis.opendocument.spreadsheet", "OpenDocument (.ods)",
          "application/vnd.oasis.opendocument.presentation", "OpenDocument (.odp)",
          "application/epub+zip", "EPUB");

  private Contents() {}

  static String of(ZipParts parts) {
    String type =
        parts
            .bytes("mimetype", 200)
            .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
            .orElse("");
    return BY_PART.entrySet().stream()
        .filter(entry -> parts.has(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> BY_TYPE.getOrDefault(type, "ZIP"));
  }

  static String of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT)
            .strip();
    if (head.startsWith("%pdf-")) {
      return "PDF";
    } else if (head.contains("<html") || head.contains("<!doctype html")) {
      return "HTML";
    } else if (head.startsWith("<?xml") || head.startsWith("ï»¿<?xml")) {
      return head.contains("word") ? "Word XML" : "XML";
    } else if (head.startsWith("\u0089png") || head.startsWith("ÿøÿ") || head.startsWith("gif8")) {
      return "PNG / JPEG / GIF";
    } else if (head.startsWith("rar!") || head.startsWith("7z\u00bc")) {
      return "RAR / 7z";
    }
    return head.indexOf('\0') >= 0 ? "?" : "TXT";
  }
}
