package org.gongbao.exchange.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gongbao.layout.font.FontMetrics;
import org.gongbao.layout.font.FontMetrics.InkBox;
import org.gongbao.layout.font.FontName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Our reading of the bundled faces against FontBox's.
class FaceMetricsTest {
  @SuppressWarnings("unused") // read by name
  private static final List<FontName> FACES = FontLibrary.BUNDLED;

  @ParameterizedTest
  @FieldSource("FACES")
  void everyCodePointHasTheGlyphAndAdvanceFontBoxFinds(FontName name) throws IOException {
    FontMetrics ours = new FontLibrary(List.of()).metrics(name).orElseThrow();
    try (TrueTypeFont theirs = fontBox(name)) {
      CmapLookup map = theirs.getUnicodeCmapLookup();
      int mapped = 0;
      for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
        int glyph = map.getGlyphId(c);
        if (glyph != ours.glyph(c)) {
          assertEquals(glyph, ours.glyph(c), "U+" + Integer.toHexString(c));
        }
        mapped += glyph == 0 ? 0 : 1;
      }
      assertTrue(mapped > 20_000, mapped + " characters");
      assertEquals(theirs.getUnitsPerEm(), ours.unitsPerEm());
      for (int glyph = 0; glyph < theirs.getNumberOfGlyphs(); glyph++) {
        if (theirs.getAdvanceWidth(glyph) != ours.advance(glyph)) {
          assertEquals(theirs.getAdvanceWidth(glyph), ours.advance(glyph), "glyph " + glyph);
        }
      }
      assertEquals(theirs.getHorizontalHeader().getAscender(), ours.ascent());
      assertEquals(-theirs.getHorizontalHeader().getDescender(), ours.descent());
      assertTrue(ours.embeddable());
    }
  }

  @ParameterizedTest
  @FieldSource("FACES")
  void inkBoxesAreThoseOfTheGlyphs(FontName name) throws IOException {
    FontMetrics ours = new FontLibrary(List.of()).metrics(name).orElseThrow();
    try (TrueTypeFont theirs = fontBox(name)) {
      for (int c : "，。、；：？！（）《》“”—…·〔〕aW0 公一　".codePoints().toArray()) {
        int glyph = ours.glyph(c);
        GlyphData data = theirs.getGlyph().getGlyph(glyph);
        InkBox box =
            data == null || data.getNumberOfContours() == 0
                ? InkBox.NONE
                : new InkBox(
                    data.getXMinimum(), data.getYMinimum(), data.getXMaximum(), data.getYMaximum());
        assertEquals(box, ours.ink(glyph), Character.toString(c));
      }
    }
  }

  private static TrueTypeFont fontBox(FontName name) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("resources/fonts", name + ".ttf"));
    return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
  }
}
