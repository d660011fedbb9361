package org.gongbao.exchange.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.gongbao.exchange.pdf.UsedFont.Use;

/// The character map of a font in a document: from its codes to the characters of the issue.
final class ToUnicode {
  private static final int MOST_IN_BLOCK = 100;
  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ToUnicode() {}

  /// @param uses in the order of their codes, the first being 1
  static byte[] write(List<Use> uses) {
    HexFormat hex = HexFormat.of().withUpperCase();
    StringBuilder map = new StringBuilder(HEAD);
    for (int from = 0; from < uses.size(); from += MOST_IN_BLOCK) {
      int to = Math.min(uses.size(), from + MOST_IN_BLOCK);
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        byte[] characters = uses.get(i).cluster().getBytes(StandardCharsets.UTF_16BE);
        map.append('<').append(hex.toHexDigits((short) (i + 1))).append("> <");
        map.append(hex.formatHex(characters)).append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
  }
}
