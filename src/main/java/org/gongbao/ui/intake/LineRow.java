package org.gongbao.ui.intake;

import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.Decision;
import org.gongbao.exchange.Label;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.model.LossReport.Kind;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.model.NodeId;

/// A line of the original and all that was made of it.
///
/// @param number from 1
/// @param boxes the cells of a table row, where the file has tables
/// @param picture name of the picture the line stands for, or empty
/// @param decision empty for a line that shows nothing
/// @param numbers document numbers it gave, as written
/// @param losses what is told of it
record LineRow(
    int number,
    SourceLine line,
    List<Box> boxes,
    String picture,
    Optional<Decision> decision,
    List<Part> parts,
    List<String> numbers,
    List<Loss> losses) {
  private static final int LEFT_OUT = 40;

  LineRow {
    boxes = List.copyOf(boxes);
    parts = List.copyOf(parts);
    numbers = List.copyOf(numbers);
    losses = List.copyOf(losses);
  }

  /// A cell of a table row in its columns.
  ///
  /// @param column from 0
  /// @param text empty also for a cell covered from above
  record Box(int column, int columns, String text) {}

  boolean isBlank() {
    return decision.isEmpty();
  }

  /// In percent. What no part of the issue took is never sure.
  int confidence() {
    int decided = decision.map(Decision::confidence).orElse(100);
    boolean left =
        losses.stream()
            .anyMatch(loss -> loss.kind() == Kind.UNPLACED || loss.kind() == Kind.UNSURE);
    return left ? Math.min(decided, LEFT_OUT) : decided;
  }

  /// What is told of it beyond printing furniture.
  List<Loss> remarks() {
    return losses.stream().filter(loss -> loss.kind() != Kind.FURNITURE).toList();
  }

  /// True when all of the line became one thing: only then can the whole line be given a label
  /// without changing what was read.
  boolean isOnePiece() {
    long labels = parts.stream().map(Part::label).distinct().count();
    long nodes = parts.stream().map(part -> part.key().node()).distinct().count();
    return labels <= 1 && (nodes <= 1 || isList()) && (numbers.isEmpty() || parts.isEmpty());
  }

  private boolean isList() {
    Label label = parts.getFirst().label();
    return label == Label.ROW || label == Label.ROSTER || label == Label.CONTENTS;
  }

  /// What it stands as in the issue, whatever it was said to be; empty when nothing came from it.
  Optional<Label> standing() {
    return parts.stream()
        .findFirst()
        .map(part -> !part.begins() && joins(part.label()) ? Label.JOINED : part.label());
  }

  private static boolean joins(Label label) {
    return label == Label.PARAGRAPH || label == Label.ENTRY;
  }

  /// Nodes whose texts the line is part of.
  List<NodeId> nodes() {
    return parts.stream().map(part -> part.key().node()).distinct().toList();
  }
}
