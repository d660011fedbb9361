package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.Field;
import org.gongbao.model.Place;

/// A line of a comparison.
public sealed interface DiffLine {

  /// What became of a line as a whole.
  enum Fate {
    /// Stands where it stood, changed or not.
    STAYED,
    ADDED,
    REMOVED,
    /// Stood elsewhere.
    MOVED_HERE,
    /// Stands elsewhere now; what changed in it is shown there.
    MOVED_AWAY
  }

  /// True when nothing differs.
  boolean isSame();

  /// The move a line is part of.
  default Optional<Move> moved() {
    return Optional.empty();
  }

  /// A text with its ordinal; several that were one, or one that was several.
  ///
  /// @param marked true when marks of characters that stayed differ
  record Words(List<Piece> pieces, boolean marked, Fate fate, Optional<Move> moved)
      implements DiffLine {
    public Words {
      pieces = List.copyOf(pieces);
    }

    @Override
    public boolean isSame() {
      return fate == Fate.STAYED
          && !marked
          && pieces.stream().allMatch(piece -> piece.kind() == Piece.Kind.SAME);
    }
  }

  /// A node without a character: an empty paragraph, a rule, a picture without caption.
  ///
  /// @param kind name of the kind of node
  record Blank(
      String kind, Fate fate, Optional<Move> moved, Optional<Place> before, Optional<Place> after)
      implements DiffLine {
    @Override
    public boolean isSame() {
      return fate == Fate.STAYED;
    }
  }

  /// The rows and columns of a table, those that went among those there are.
  ///
  /// @param cells by row, then column
  record Grid(
      List<Axis> rows, List<Axis> columns, List<DiffCell> cells, Fate fate, Optional<Move> moved)
      implements DiffLine {
    public Grid {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
    }

    @Override
    public boolean isSame() {
      return fate == Fate.STAYED
          && rows.stream().allMatch(row -> row.fate() == Fate.STAYED)
          && columns.stream().allMatch(column -> column.fate() == Fate.STAYED)
          && cells.stream().allMatch(DiffCell::isSame);
    }

    /// Rows of the head, those that differ, and one around them; of a table that came, went or
    /// moved as a whole, its first.
    public List<Integer> near() {
      boolean whole = fate != Fate.STAYED;
      boolean[] differs = new boolean[rows.size()];
      for (int row = 0; row < differs.length; row++) {
        differs[row] = rows.get(row).fate() != Fate.STAYED;
      }
      cells.forEach(cell -> differs[cell.row()] |= !cell.isSame() && !whole);
      List<Integer> near = new ArrayList<>();
      for (int row = 0; row < differs.length; row++) {
        boolean beside =
            differs[row]
                || (row > 0 && differs[row - 1])
                || (row + 1 < differs.length && differs[row + 1]);
        if (beside || row == 0 || rows.get(row).head() || (whole && row < 3)) {
          near.add(row);
        }
      }
      return near;
    }
  }

  /// A row or column of a grid.
  ///
  /// @param before its index in the earlier table, −1 where it was not there
  /// @param after its index in the later table, −1 where it is no longer there
  /// @param head true for a row of the table's head
  record Axis(int before, int after, Fate fate, boolean head) {}

  /// A cell of a grid.
  ///
  /// @param row index among the rows of the grid
  /// @param words the text of the cell and what became of it
  /// @param spanned true when it covers other rows or columns than it did
  /// @param before where its text begins in the earlier state
  record DiffCell(
      int row,
      int column,
      Extent extent,
      Words words,
      boolean spanned,
      Optional<Place> before,
      Optional<Place> after) {
    public List<Piece> pieces() {
      return words.pieces();
    }

    public boolean marked() {
      return words.marked();
    }

    public Fate fate() {
      return words.fate();
    }

    public boolean isSame() {
      return !spanned && words.isSame();
    }
  }

  /// How many rows and columns of a grid a cell covers.
  record Extent(int rows, int columns) {
    public static final Extent SINGLE = new Extent(1, 1);
  }

  /// A field of the node whose text stands below differs.
  record Fielded(Field field, Place before, Place after) implements DiffLine {
    @Override
    public boolean isSame() {
      return false;
    }
  }

  /// A node is of another kind now: a heading that was a paragraph.
  record Kinded(String was, String is, Place before, Place after) implements DiffLine {
    @Override
    public boolean isSame() {
      return false;
    }
  }

  /// A node belongs to another one now, though nothing changed its order.
  record Nested(Place before, Place after) implements DiffLine {
    @Override
    public boolean isSame() {
      return false;
    }
  }

  /// Lines without a difference that are left out.
  record Gap(int lines) implements DiffLine {
    @Override
    public boolean isSame() {
      return true;
    }
  }
}
