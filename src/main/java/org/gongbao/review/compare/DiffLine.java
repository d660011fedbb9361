package org.gongbao.review.compare;

import java.util.List;
import org.gongbao.model.Field;

/// A line of a comparison.
public sealed interface DiffLine {

  /// A text, or a row of a table.
  ///
  /// @param marked true when characters are the same and only their marks differ
  record Words(List<Piece> pieces, boolean marked) implements DiffLine {
    public Words {
      pieces = List.copyOf(pieces);
    }

    public boolean isSame() {
      return !marked && pieces.stream().allMatch(piece -> piece.kind() == Piece.Kind.SAME);
    }
  }

  /// A field of the node whose text stands above differs.
  record Fielded(Field field) implements DiffLine {}

  /// Lines without a difference that are left out.
  record Gap(int lines) implements DiffLine {}
}
