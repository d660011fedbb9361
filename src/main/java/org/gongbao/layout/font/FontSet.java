package org.gongbao.layout.font;

import java.util.List;
import java.util.Optional;

/// The fonts at hand.
public interface FontSet {
  /// The measures of a face; empty when it is not installed or cannot be read.
  Optional<FontMetrics> metrics(FontName name);

  /// Faces asked in this order for a character the wanted face lacks.
  List<FontName> fallbacks();
}
