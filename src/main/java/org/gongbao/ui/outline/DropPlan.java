package org.gongbao.ui.outline;

import java.util.List;
import java.util.Optional;
import org.gongbao.edit.arrange.Landing;
import org.gongbao.model.NodeId;

/// Where what is dragged over the rows would go, and where that is shown.
final class DropPlan {
  private final List<OutlineRow> rows;

  DropPlan(List<OutlineRow> rows) {
    this.rows = rows;
  }

  /// Which side of a row is marked.
  enum Edge {
    ABOVE,
    BELOW,
    /// The row itself: into a section of which no item is seen.
    ON
  }

  /// A mark at a row.
  record Mark(int row, Edge edge) {}

  /// Where items would go.
  record ForItems(Landing landing, Mark mark) {}

  /// Where a section would go.
  ///
  /// @param index among the sections
  record ForSection(int index, Mark mark) {}

  /// @param row under the pointer; the number of rows below them all
  /// @param lower true in its lower half
  Optional<ForItems> items(int row, boolean lower) {
    if (row >= rows.size()) {
      return rows.isEmpty() ? Optional.empty() : behind(rows.size() - 1);
    }
    return switch (rows.get(row)) {
      case OutlineRow.Entry entry -> Optional.of(beside(row, lower));
      case OutlineRow.Heading heading -> Optional.of(at(heading, row, lower));
      case OutlineRow.Front front -> Optional.empty();
      case OutlineRow.Contents contents -> Optional.empty();
    };
  }

  private Optional<ForItems> behind(int last) {
    return switch (rows.get(last)) {
      case OutlineRow.Entry entry -> Optional.of(beside(last, true));
      case OutlineRow.Heading heading ->
          Optional.of(new ForItems(Landing.endOf(heading.node()), new Mark(last, Edge.ON)));
      default -> Optional.empty();
    };
  }

  private ForItems beside(int row, boolean lower) {
    int head = headOf(row);
    int index = row - head - 1 + (lower ? 1 : 0);
    return new ForItems(
        new Landing(rows.get(head).node(), index), new Mark(row, lower ? Edge.BELOW : Edge.ABOVE));
  }

  private ForItems at(OutlineRow.Heading heading, int row, boolean lower) {
    if (heading.folded() || heading.items() == 0) {
      return new ForItems(Landing.endOf(heading.node()), new Mark(row, Edge.ON));
    }
    boolean follows =
        row > 0
            && (rows.get(row - 1) instanceof OutlineRow.Entry
                || rows.get(row - 1) instanceof OutlineRow.Heading);
    if (lower || !follows) {
      return new ForItems(new Landing(heading.node(), 0), new Mark(row, Edge.BELOW));
    }
    NodeId before = rows.get(headOf(row - 1)).node();
    return new ForItems(Landing.endOf(before), new Mark(row, Edge.ABOVE));
  }

  /// @param row under the pointer; the number of rows below them all
  /// @param lower true in its lower half
  Optional<ForSection> section(int row, boolean lower) {
    int sections = sectionsBefore(rows.size());
    if (sections == 0) {
      return Optional.empty();
    }
    int index = sections;
    if (row < rows.size()) {
      boolean head = rows.get(row) instanceof OutlineRow.Heading;
      index = sectionsBefore(row) + (head && lower ? 1 : 0);
    }
    return Optional.of(new ForSection(index, markBefore(index)));
  }

  private Mark markBefore(int section) {
    int seen = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof OutlineRow.Heading && seen++ == section) {
        return new Mark(i, Edge.ABOVE);
      }
    }
    return new Mark(rows.size() - 1, Edge.BELOW);
  }

  private int sectionsBefore(int row) {
    return (int) rows.subList(0, row).stream().filter(OutlineRow.Heading.class::isInstance).count();
  }

  /// The head of the section a row belongs to.
  private int headOf(int row) {
    int at = row;
    while (at > 0 && !(rows.get(at) instanceof OutlineRow.Heading)) {
      at--;
    }
    return at;
  }
}
