package org.gongbao.layout.annotate;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.font.FontMetrics;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.font.FontSet;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.Typeset;

/// Sets what is written in a margin, in the face that looks most like a hand.
final class Lettering {
  static final FontName HAND = new FontName("LXGWWenKai-Regular");

  /// 避头.
  private static final String NO_BEGIN = "，。、；：？！）》〉」』”’…％,.;:?!)%";

  private final FontSet fonts;
  private final List<FontName> chain = new ArrayList<>();

  Lettering(FontSet fonts) {
    this.fonts = fonts;
    chain.add(HAND);
    chain.addAll(fonts.fallbacks());
    chain.removeIf(name -> fonts.metrics(name).isEmpty());
  }

  /// Lines no wider than a width, but for a character that is wider alone. What may not begin a
  /// line takes the character before it along.
  List<SetLine> set(String words, int size, int width) {
    List<SetLine> lines = new ArrayList<>();
    for (String part : words.split("\\R")) {
      String rest = part;
      while (!rest.isEmpty()) {
        int end = end(rest, size, width);
        lines.add(line(rest.substring(0, end), size));
        rest = rest.substring(end);
      }
    }
    return lines;
  }

  private int end(String words, int size, int width) {
    int first = words.offsetByCodePoints(0, 1);
    int end = 0;
    int x = 0;
    while (end < words.length()) {
      int c = words.codePointAt(end);
      FontName face = face(c);
      x += advance(face, glyph(face, c), size);
      if (x > width && end > 0) {
        int back = end;
        while (back > first && NO_BEGIN.indexOf(words.codePointAt(back)) >= 0) {
          back = words.offsetByCodePoints(back, -1);
        }
        return NO_BEGIN.indexOf(words.codePointAt(back)) >= 0 ? end : back;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private SetLine line(String words, int size) {
    Writing line = new Writing(size);
    words.codePoints().forEach(line::add);
    return line.done();
  }

  private FontName face(int codePoint) {
    return chain.stream()
        .filter(name -> glyph(name, codePoint) != 0)
        .findFirst()
        .orElseGet(() -> chain.isEmpty() ? HAND : chain.getFirst());
  }

  private int glyph(FontName font, int codePoint) {
    return fonts.metrics(font).map(metrics -> metrics.glyph(codePoint)).orElse(0);
  }

  private int advance(FontName font, int glyph, int size) {
    return fonts
        .metrics(font)
        .map((FontMetrics m) -> (int) ((long) m.advance(glyph) * size / m.unitsPerEm()))
        .orElse(size);
  }

  /// One line being written.
  private final class Writing {
    private final int size;
    private final List<Glyphs> runs = new ArrayList<>();
    private FontName font = HAND;
    private Glyphs.Builder run;
    private int x;

    Writing(int size) {
      this.size = size;
      this.run = builder(font);
    }

    private Glyphs.Builder builder(FontName face) {
      return new Glyphs.Builder(new Typeset(face, size, 0, 1000), Source.Made.ALONE);
    }

    void add(int codePoint) {
      FontName face = face(codePoint);
      if (!face.equals(font)) {
        close();
        font = face;
        run = builder(face);
      }
      int glyph = glyph(face, codePoint);
      int advance = advance(face, glyph, size);
      run.add(Character.toString(codePoint), glyph, x, advance);
      x += advance;
    }

    private void close() {
      if (!run.isEmpty()) {
        runs.add(run.build());
      }
    }

    SetLine done() {
      close();
      return new SetLine(runs, x, SetLine.Fit.NATURAL);
    }
  }
}
