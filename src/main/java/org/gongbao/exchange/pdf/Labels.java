package org.gongbao.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.font.FontMetrics;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.font.FontSet;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.Typeset;

/// Sets the short words a profile adds to pages, glyph after glyph.
final class Labels {
  private static final FontName SANS = new FontName("NotoSansSC-Regular");

  private final FontSet fonts;
  private final List<FontName> chain = new ArrayList<>();

  Labels(FontSet fonts) {
    this.fonts = fonts;
    chain.add(SANS);
    chain.addAll(fonts.fallbacks());
  }

  SetLine set(String words, int size) {
    List<Glyphs> runs = new ArrayList<>();
    FontName font = SANS;
    Glyphs.Builder run = builder(font, size);
    int x = 0;
    for (int c : words.codePoints().toArray()) {
      FontName next = face(c);
      if (!next.equals(font) && !run.isEmpty()) {
        runs.add(run.build());
        run = builder(next, size);
      } else if (!next.equals(font)) {
        run = builder(next, size);
      }
      font = next;
      int glyph = glyph(font, c);
      int advance = advance(font, glyph, size);
      run.add(Character.toString(c), glyph, x, advance);
      x += advance;
    }
    if (!run.isEmpty()) {
      runs.add(run.build());
    }
    return new SetLine(runs, x, SetLine.Fit.NATURAL);
  }

  private static Glyphs.Builder builder(FontName font, int size) {
    return new Glyphs.Builder(new Typeset(font, size, 0, 1000), Source.Made.ALONE);
  }

  private FontName face(int codePoint) {
    return chain.stream().filter(name -> glyph(name, codePoint) != 0).findFirst().orElse(SANS);
  }

  private int glyph(FontName font, int codePoint) {
    return fonts.metrics(font).map(metrics -> metrics.glyph(codePoint)).orElse(0);
  }

  private int advance(FontName font, int glyph, int size) {
    FontMetrics metrics = fonts.metrics(font).orElseThrow();
    return (int) ((long) metrics.advance(glyph) * size / metrics.unitsPerEm());
  }
}
