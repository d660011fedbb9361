package org.gongbao.exchange.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gongbao.exchange.font.SubsetGlyph.Blank;
import org.gongbao.exchange.font.SubsetGlyph.Missing;
import org.gongbao.exchange.font.SubsetGlyph.Own;
import org.gongbao.layout.font.FontMetrics;
import org.gongbao.layout.font.FontName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Subsets read back with FontBox.
class FontSubsetTest {
  @SuppressWarnings("unused") // read by name
  private static final List<FontName> FACES = FontLibrary.BUNDLED;

  private final FontLibrary fonts = new FontLibrary(List.of());

  @ParameterizedTest
  @FieldSource("FACES")
  void glyphsHaveTheOutlinesAndAdvancesOfTheFace(FontName name) throws IOException {
    FontMetrics metrics = fonts.metrics(name).orElseThrow();
    List<SubsetGlyph> glyphs = new ArrayList<>(List.of(new Own(0)));
    // ÀéÅ are composed of others in some faces
    "公报（2026）ÀéÅ〔〕—，".codePoints().map(metrics::glyph).forEach(glyph -> glyphs.add(new Own(glyph)));
    byte[] subset = fonts.outlines(name).subset(glyphs);
    assertTrue(subset.length < 60_000, subset.length + " bytes");
    try (TrueTypeFont whole = parse(whole(name));
        TrueTypeFont part = parse(subset)) {
      assertTrue(part.getNumberOfGlyphs() >= glyphs.size());
      for (int i = 0; i < glyphs.size(); i++) {
        int id = ((Own) glyphs.get(i)).id();
        assertEquals(path(whole, id), path(part, i));
        assertEquals(whole.getAdvanceWidth(id), part.getAdvanceWidth(i));
      }
    }
    assertArrayEquals(subset, fonts.outlines(name).subset(glyphs));
  }

  @ParameterizedTest
  @FieldSource("FACES")
  void aMissingCharacterIsABoxWithItsCode(FontName name) throws IOException {
    List<SubsetGlyph> glyphs =
        List.of(new Own(0), new Missing(0xE000), new Missing(0x10FFFD), new Blank());
    try (TrueTypeFont part = parse(fonts.outlines(name).subset(glyphs))) {
      assertTrue(contours(path(part, 1)) >= 2 + 4, "frame and four digits");
      assertTrue(contours(path(part, 2)) >= 2 + 6, "frame and six digits");
      assertEquals(List.of(), path(part, 3));
      assertEquals(0, part.getAdvanceWidth(3));
    }
  }

  private static long contours(List<String> path) {
    return path.stream().filter(step -> step.startsWith(PathIterator.SEG_MOVETO + "[")).count();
  }

  private static List<String> path(TrueTypeFont font, int glyph) throws IOException {
    GlyphData data = font.getGlyph().getGlyph(glyph);
    List<String> steps = new ArrayList<>();
    if (data == null) {
      return steps;
    }
    float[] points = new float[6];
    PathIterator path = data.getPath().getPathIterator(null);
    for (; !path.isDone(); path.next()) {
      Arrays.fill(points, 0);
      steps.add(path.currentSegment(points) + Arrays.toString(points));
    }
    return steps;
  }

  private static byte[] whole(FontName name) throws IOException {
    return Files.readAllBytes(Path.of("resources/fonts", name + ".ttf"));
  }

  private static TrueTypeFont parse(byte[] bytes) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
  }
}
