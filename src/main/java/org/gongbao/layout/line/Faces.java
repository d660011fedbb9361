package org.gongbao.layout.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongbao.layout.font.FontMetrics;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.font.FontSet;
import org.gongbao.layout.frame.Typeset;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.HouseStyle;

/// The fonts that play the faces of a style, each with the faces that stand in for its gaps.
public final class Faces {
  private final Map<Face, List<Loaded>> chains = new EnumMap<>(Face.class);
  private final Set<FontName> missing = new LinkedHashSet<>();

  public Faces(FontSet fonts, HouseStyle style) {
    for (Face face : Face.values()) {
      List<Loaded> chain = new ArrayList<>();
      add(chain, fonts, style.font(face));
      if (chain.isEmpty()) {
        missing.add(style.font(face));
      }
      fonts.fallbacks().forEach(name -> add(chain, fonts, name));
      chains.put(face, chain.isEmpty() ? List.of(Loaded.none(style.font(face))) : chain);
    }
  }

  private static void add(List<Loaded> chain, FontSet fonts, FontName name) {
    if (chain.stream().noneMatch(loaded -> loaded.name().equals(name))) {
      fonts.metrics(name).ifPresent(metrics -> chain.add(new Loaded(name, metrics)));
    }
  }

  /// The first font of a face's chain that has a character; its first font when none has.
  public Loaded choose(Face face, int codePoint) {
    List<Loaded> chain = chain(face);
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i).metrics().glyph(codePoint) != 0) {
        return chain.get(i);
      }
    }
    return chain.getFirst();
  }

  /// Glyphs of a font at a size, as they are.
  public static Typeset typeset(Loaded font, int size) {
    return new Typeset(font.name(), size, 0, 1000);
  }

  /// Fonts the style asks for that are not at hand or cannot be read.
  public List<FontName> missing() {
    return List.copyOf(missing);
  }

  /// The font that plays a face.
  public Loaded of(Face face) {
    return chain(face).getFirst();
  }

  private List<Loaded> chain(Face face) {
    return Objects.requireNonNull(chains.get(face));
  }

  /// A font and its measures.
  public record Loaded(FontName name, FontMetrics metrics) {
    static Loaded none(FontName name) {
      return new Loaded(name, NoFont.INSTANCE);
    }

    /// Width of a glyph at a size.
    public int width(int glyph, int size) {
      return scaled(metrics.advance(glyph), size);
    }

    /// A length in font units at a size.
    int scaled(int units, int size) {
      return (int) Math.floorDiv((long) units * size, (long) metrics.unitsPerEm());
    }
  }

  /// Stands in when there is no font at all: every character is missing, and an em wide.
  private enum NoFont implements FontMetrics {
    INSTANCE;

    @Override
    public int glyph(int codePoint) {
      return 0;
    }

    @Override
    public int unitsPerEm() {
      return 1000;
    }

    @Override
    public int advance(int glyph) {
      return 1000;
    }

    @Override
    public InkBox ink(int glyph) {
      return InkBox.NONE;
    }

    @Override
    public int ascent() {
      return 880;
    }

    @Override
    public int descent() {
      return 120;
    }

    @Override
    public boolean embeddable() {
      return false;
    }
  }
}
