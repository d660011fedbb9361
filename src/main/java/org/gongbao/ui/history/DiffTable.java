package org.gongbao.ui.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.gongbao.l10n.Messages;
import org.gongbao.review.compare.DiffLine;
import org.gongbao.review.compare.DiffLine.Axis;
import org.gongbao.review.compare.DiffLine.DiffCell;
import org.gongbao.review.compare.DiffLine.Fate;
import org.gongbao.review.compare.Piece;

/// A small table whose cells tell what became of them. Rows far from any difference are left out.
final class DiffTable extends GridPane {
  /// The sign of a row and its gap.
  private static final double SIGN = 14;

  private static final double LEAST = 28;

  /// Characters a column counts as wide by, at most.
  private static final int WIDEST = 24;

  /// What is the same is shown of a cell up to this many characters.
  private static final int SAME = 48;

  /// @param width it has; lines break in it
  DiffTable(DiffLine.Grid grid, Messages messages, double width) {
    getStyleClass().add("gb-diff-table");
    columns(grid, width);
    List<Integer> rows = grid.near();
    Map<Integer, Integer> shown = new HashMap<>();
    int at = 0;
    int last = -1;
    for (int row : rows) {
      if (row > last + 1) {
        gap(at++, row - last - 1, grid, messages);
      }
      sign(grid.rows().get(row), at);
      shown.put(row, at++);
      last = row;
    }
    if (last + 1 < grid.rows().size()) {
      gap(at, grid.rows().size() - last - 1, grid, messages);
    }
    for (DiffCell cell : grid.cells()) {
      Integer place = shown.get(cell.row());
      if (place != null) {
        add(cell(grid, cell), cell.column() + 1, place, cell.extent().columns(), high(cell, shown));
      }
    }
  }

  /// Columns share the width by how much stands in them.
  private void columns(DiffLine.Grid grid, double width) {
    int[] weights = new int[grid.columns().size()];
    Arrays.fill(weights, 4);
    for (DiffCell cell : grid.cells()) {
      if (cell.extent().columns() == 1) {
        int length = cell.pieces().stream().mapToInt(piece -> piece.chars().length()).sum();
        int weight = Math.min(WIDEST, length + 4);
        weights[cell.column()] = Math.max(weights[cell.column()], weight);
      }
    }
    getColumnConstraints().add(new ColumnConstraints(SIGN));
    int all = Arrays.stream(weights).sum();
    for (int weight : weights) {
      double its = Math.max(LEAST, Math.floor((width - SIGN) * weight / all));
      getColumnConstraints().add(new ColumnConstraints(its, its, its));
    }
  }

  private static int high(DiffCell cell, Map<Integer, Integer> shown) {
    int high = 1;
    while (high < cell.extent().rows() && shown.containsKey(cell.row() + high)) {
      high++;
    }
    return high;
  }

  private void gap(int at, int rows, DiffLine.Grid grid, Messages messages) {
    Label gap = new Label(messages.get("history.gap", rows));
    gap.getStyleClass().add("gb-diff-gap");
    add(gap, 1, at, Math.max(1, grid.columns().size()), 1);
  }

  /// What became of a row, before it.
  private void sign(Axis row, int at) {
    String sign =
        switch (row.fate()) {
          case STAYED -> "";
          case ADDED -> "+";
          case REMOVED -> "−";
          case MOVED_HERE -> "⇠";
          case MOVED_AWAY -> "⇢";
        };
    Label label = new Label(sign);
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().addAll("gb-diff-sign", style(row.fate()));
    add(label, 0, at);
  }

  private static StackPane cell(DiffLine.Grid grid, DiffCell cell) {
    TextFlow flow = new TextFlow();
    for (Piece piece : cell.pieces()) {
      flow.getChildren().add(text(shortened(piece)));
    }
    StackPane box = new StackPane(flow);
    box.getStyleClass().addAll("gb-diff-cell", style(fate(grid, cell)));
    if (grid.rows().get(cell.row()).head()) {
      box.getStyleClass().add("gb-diff-head");
    }
    if (!cell.isSame()) {
      box.getStyleClass().add("gb-diff-changed");
    }
    return box;
  }

  private static Piece shortened(Piece piece) {
    String chars = piece.chars();
    if (piece.kind() != Piece.Kind.SAME || chars.length() <= SAME) {
      return piece;
    }
    int head = boundary(chars, SAME / 2);
    int tail = boundary(chars, chars.length() - SAME / 4);
    String shown = chars.substring(0, head) + "…" + chars.substring(tail);
    return new Piece(piece.kind(), shown, piece.before(), piece.after());
  }

  private static int boundary(String chars, int offset) {
    return org.gongbao.model.Text.isBoundary(chars, offset) ? offset : offset + 1;
  }

  private static Fate fate(DiffLine.Grid grid, DiffCell cell) {
    Fate row = grid.rows().get(cell.row()).fate();
    Fate column = grid.columns().get(cell.column()).fate();
    return cell.fate() != Fate.STAYED ? cell.fate() : row != Fate.STAYED ? row : column;
  }

  private static String style(Fate fate) {
    return "gb-diff-fate-" + fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Text text(Piece piece) {
    String chars =
        switch (piece.kind()) {
          case SPLIT, JOINED -> "¶";
          default -> piece.chars().replace("\n", "↵\n");
        };
    Text text = new Text(chars);
    text.getStyleClass().addAll("text", "gb-diff-" + piece.kind().name().toLowerCase(Locale.ROOT));
    return text;
  }
}
