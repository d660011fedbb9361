package org.gongbao.layout.frame;

import java.util.Arrays;
import java.util.Optional;
import org.gongbao.model.Place;

/// A run of glyphs of one face and size on one line. Immutable.
///
/// A glyph belongs to a cluster of characters (a base and what combines with it).
public final class Glyphs {
  private static final int FIELDS = 4;

  private final Typeset typeset;
  private final Source source;
  private final String chars;
  // id, x, advance, charStart of each glyph in turn
  private final int[] data;

  private Glyphs(Typeset typeset, Source source, String chars, int[] data) {
    this.typeset = typeset;
    this.source = source;
    this.chars = chars;
    this.data = data;
  }

  public Typeset typeset() {
    return typeset;
  }

  public Source source() {
    return source;
  }

  /// The characters set, exactly as in the issue.
  public String chars() {
    return chars;
  }

  public int count() {
    return data.length / FIELDS;
  }

  /// Glyph number in the font; 0 where no font has the character.
  public int id(int glyph) {
    return data[glyph * FIELDS];
  }

  /// Origin of the glyph, from the left edge of the room the line was set into. Where white is cut
  /// off a mark's start, it lies that much before the room the mark takes.
  public int x(int glyph) {
    return data[glyph * FIELDS + 1];
  }

  /// From `x` to the right end of the room the glyph takes, white after it excluded.
  public int advance(int glyph) {
    return data[glyph * FIELDS + 2];
  }

  /// Where the glyph's cluster begins in [#chars].
  public int charStart(int glyph) {
    return data[glyph * FIELDS + 3];
  }

  /// The characters of one glyph.
  public String cluster(int glyph) {
    return chars.substring(
        charStart(glyph), glyph + 1 < count() ? charStart(glyph + 1) : chars.length());
  }

  /// The place in the issue a glyph came from.
  public Optional<Place> place(int glyph) {
    return source.place(charStart(glyph));
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Glyphs that
            && typeset.equals(that.typeset)
            && source.equals(that.source)
            && chars.equals(that.chars)
            && Arrays.equals(data, that.data);
  }

  @Override
  public int hashCode() {
    return 31 * chars.hashCode() + Arrays.hashCode(data);
  }

  @Override
  public String toString() {
    return chars;
  }

  /// Collects the glyphs of one run in order.
  public static final class Builder {
    private final Typeset typeset;
    private final Source source;
    private final StringBuilder chars = new StringBuilder();
    private int[] data = new int[16 * FIELDS];
    private int size;

    public Builder(Typeset typeset, Source source) {
      this.typeset = typeset;
      this.source = source;
    }

    /// @param cluster the characters of the glyph, following those of the one before
    public Builder add(String cluster, int id, int x, int advance) {
      return add(cluster, 0, cluster.length(), id, x, advance);
    }

    /// @param text whose characters from `start` to `end` are those of the glyph
    public Builder add(String text, int start, int end, int id, int x, int advance) {
      if (size + FIELDS > data.length) {
        data = Arrays.copyOf(data, data.length * 2);
      }
      data[size] = id;
      data[size + 1] = x;
      data[size + 2] = advance;
      data[size + 3] = chars.length();
      size += FIELDS;
      chars.append(text, start, end);
      return this;
    }

    public boolean isEmpty() {
      return size == 0;
    }

    public Glyphs build() {
      return new Glyphs(typeset, source, chars.toString(), Arrays.copyOf(data, size));
    }
  }
}
