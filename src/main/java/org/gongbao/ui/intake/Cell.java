package org.gongbao.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.Label;
import org.gongbao.model.ComparisonText;
import org.gongbao.ui.intake.LineRow.Box;

/// A cell of a table row of the result, in its columns.
///
/// @param part empty for a cell covered from above
record Cell(Box box, Optional<Part> part) {

  /// The cells of a line; none when it is no table row. They take the columns of the original's
  /// where they are the same cells.
  static List<Cell> of(LineRow row) {
    List<Part> parts = row.parts().stream().filter(part -> part.label() == Label.ROW).toList();
    return parts.isEmpty() ? List.of() : aligned(row.boxes(), parts).orElseGet(() -> plain(parts));
  }

  private static Optional<List<Cell>> aligned(List<Box> boxes, List<Part> parts) {
    List<Cell> cells = new ArrayList<>();
    int next = 0;
    for (Box box : boxes) {
      boolean same =
          next < parts.size()
              && ComparisonText.of(parts.get(next).text().chars())
                  .equals(ComparisonText.of(Markup.without(box.text())));
      if (!same && !box.text().isBlank()) {
        return Optional.empty();
      }
      cells.add(new Cell(box, same ? Optional.of(parts.get(next++)) : Optional.empty()));
    }
    return next == parts.size() ? Optional.of(cells) : Optional.empty();
  }

  private static List<Cell> plain(List<Part> parts) {
    List<Cell> cells = new ArrayList<>();
    for (Part part : parts) {
      cells.add(new Cell(new Box(cells.size(), 1, part.text().chars()), Optional.of(part)));
    }
    return cells;
  }
}
