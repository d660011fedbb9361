package org.gongbao.layout.block;

import java.util.Optional;
import org.gongbao.layout.frame.Emu;
import org.gongbao.model.AssetReference;

/// Knows how large the pictures of an issue are.
@FunctionalInterface
public interface Pictures {
  /// No picture is at hand.
  Pictures NONE = asset -> Optional.empty();

  /// Size of a picture in its own dots; empty when it is missing or cannot be read.
  Optional<Size> size(AssetReference asset);

  /// What the dots of a picture are.
  enum Tone {
    /// Black or white: 线条图.
    LINE,
    GREY,
    /// RGB, also of a palette.
    COLOUR,
    CMYK,
    UNKNOWN;

    /// Dots an inch it is printed with (domain D.9): 1200 for lines, 300 for anything else.
    public int wanted() {
      return this == LINE ? 1200 : 300;
    }
  }

  /// @param width in dots
  record Size(int width, int height, Tone tone) {
    private static final int INCH = 72 * Emu.PT;

    public Size {
      if (width < 1 || height < 1) {
        throw new IllegalArgumentException(width + "×" + height);
      }
    }

    public Size(int width, int height) {
      this(width, height, Tone.UNKNOWN);
    }

    /// Dots an inch where it is set as wide as this.
    public int resolution(int set) {
      return (int) Math.min(Integer.MAX_VALUE, (long) width * INCH / Math.max(1, set));
    }
  }
}
