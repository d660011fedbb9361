package org.gongbao.check.read;

import java.util.List;

/// What a reading is made of: texts, and nodes with texts.
sealed interface Piece permits Passage, NodeReading {
  /// Adds what a fact finds in all its passages, in printed order.
  <T> void gather(Fact<Passage, List<T>> fact, List<T> into);
}
