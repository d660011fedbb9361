package org.gongbao.exchange.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongbao.layout.font.FontMetrics;
import org.gongbao.layout.font.FontName;
import org.junit.jupiter.api.Test;

/// Which Han characters the bundled faces have.
public final class FontCoverageTest {
  private static final List<Block> BLOCKS =
      List.of(
          new Block("URO", 0x4E00, 0x9FFF),
          new Block("A", 0x3400, 0x4DBF),
          new Block("B", 0x20000, 0x2A6DF),
          new Block("C", 0x2A700, 0x2B739),
          new Block("D", 0x2B740, 0x2B81D),
          new Block("E", 0x2B820, 0x2CEA1),
          new Block("F", 0x2CEB0, 0x2EBE0));

  private final FontLibrary fonts = new FontLibrary(List.of());

  @Test
  void theFallbacksTogetherHaveAllHanCharactersUpToExtensionF() {
    List<Integer> missing = BLOCKS.stream().map(block -> block.size() - count(block)).toList();
    assertEquals(List.of(0, 0, 0, 0, 0, 0, 0), missing);
  }

  @Test
  void namesAndPlacesRecentlyEncodedAreThere() {
    // 𬭎 𬱖 𬍛 𬬭 of 通用规范汉字表, 䶮, 㮾
    for (int c : "𬭎𬱖𬍛𬬭䶮㮾".codePoints().toArray()) {
      assertEquals(true, metrics(FontLibrary.BUNDLED.getFirst()).glyph(c) > 0, hex(c));
    }
  }

  /// A line a face: characters it has of each block.
  public static List<String> table() {
    FontCoverageTest coverage = new FontCoverageTest();
    return FontLibrary.BUNDLED.stream()
        .map(name -> name + ": " + coverage.line(coverage.metrics(name)))
        .toList();
  }

  private String line(FontMetrics face) {
    return String.join(
        ", ", BLOCKS.stream().map(b -> b.name() + " " + b.count(face) + "/" + b.size()).toList());
  }

  private int count(Block block) {
    int found = 0;
    for (int c = block.first(); c <= block.last(); c++) {
      int character = c;
      found +=
          fonts.fallbacks().stream().anyMatch(name -> metrics(name).glyph(character) > 0) ? 1 : 0;
    }
    return found;
  }

  private FontMetrics metrics(FontName name) {
    return fonts.metrics(name).orElseThrow();
  }

  private static String hex(int codePoint) {
    return "U+" + Integer.toHexString(codePoint);
  }

  private record Block(String name, int first, int last) {
    int size() {
      return last - first + 1;
    }

    int count(FontMetrics face) {
      int found = 0;
      for (int c = first; c <= last; c++) {
        found += face.glyph(c) > 0 ? 1 : 0;
      }
      return found;
    }
  }
}
