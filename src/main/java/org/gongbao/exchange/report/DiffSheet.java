package org.gongbao.exchange.report;

import java.util.List;
import org.gongbao.exchange.report.PlainSheet.Fact;

/// Two texts compared, in words, ready to be written: what stood before at the left, what stands
/// after at the right.
///
/// @param program its name and version
/// @param labels words around the texts
/// @param counts how much of what differs
public record DiffSheet(
    String title,
    String program,
    Labels labels,
    List<Fact> facts,
    List<Count> counts,
    List<Part> parts) {
  public DiffSheet {
    facts = List.copyOf(facts);
    counts = List.copyOf(counts);
    parts = List.copyOf(parts);
  }

  /// @param before name of what stood before
  /// @param after name of what stands after
  /// @param legend how differences are marked
  /// @param none said where nothing differs
  /// @param nothing stands where a line is not in one of the texts
  public record Labels(
      String number,
      String before,
      String after,
      String contents,
      String legend,
      String none,
      String nothing) {}

  public record Count(String name, int value) {}

  /// @param fate what became of it
  /// @param note where it stood and stands, where that differs; may be empty
  public record Part(String fate, String title, String note, List<Row> rows) {
    public Part {
      rows = List.copyOf(rows);
    }
  }

  /// A line of both texts.
  public sealed interface Row {}

  /// @param number counted through all that differs, 0 for a line that does not
  /// @param tag what became of the line; may be empty
  /// @param link the move it is part of
  /// @param before no runs where the text has no such line
  public record Pair(int number, String tag, Link link, List<Run> before, List<Run> after)
      implements Row {
    public Pair {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /// A table of both texts at once.
  public record Grid(int number, String tag, Link link, int columns, List<Line> lines)
      implements Row {
    public Grid {
      lines = List.copyOf(lines);
    }
  }

  /// Lines left out.
  public record Gap(String text) implements Row {}

  /// Leads from one place of what moved to the other.
  ///
  /// @param own name of this place; both are empty where nothing moved
  public record Link(String own, String other) {
    public static final Link NONE = new Link("", "");
  }

  /// A row of a table.
  ///
  /// @param sign what became of it; may be empty
  /// @param said the same in a word
  public record Line(String sign, String said, boolean head, List<Cell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /// @param column from 0
  public record Cell(int column, int columns, int rows, boolean changed, List<Run> runs) {
    public Cell {
      runs = List.copyOf(runs);
    }
  }

  /// Characters and what became of them.
  public record Run(Kind kind, String chars) {}

  public enum Kind {
    SAME,
    REMOVED,
    INSERTED,
    /// A paragraph ends here now.
    SPLIT,
    /// A paragraph ended here before.
    JOINED
  }
}
