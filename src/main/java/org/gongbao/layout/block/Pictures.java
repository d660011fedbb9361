package org.gongbao.layout.block;

import java.util.Optional;
import org.gongbao.model.AssetReference;

/// Knows how large the pictures of an issue are.
@FunctionalInterface
public interface Pictures {
  /// No picture is at hand.
  Pictures NONE = asset -> Optional.empty();

  /// Size of a picture in its own dots; empty when it is missing or cannot be read.
  Optional<Size> size(AssetReference asset);

  record Size(int width, int height) {
    public Size {
      if (width < 1 || height < 1) {
        throw new IllegalArgumentException(width + "×" + height);
      }
    }
  }
}
