package org.gongbao.ui.history;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.review.compare.DiffLine;
import org.gongbao.review.compare.DiffLine.Fate;
import org.gongbao.review.compare.Move;
import org.gongbao.review.compare.PartChange;
import org.gongbao.review.compare.Piece;

/// Says in words what became of lines and parts.
final class DiffWords {
  private final Messages messages;

  DiffWords(Messages messages) {
    this.messages = messages;
  }

  /// What stands before a line, such as 移自“…”; empty where nothing need be said.
  String tag(DiffLine line, Compared compared) {
    return switch (line) {
      case DiffLine.Fielded field -> messages.get("history.field." + field.field().name());
      case DiffLine.Kinded kind ->
          messages.get("history.kinded", kind(kind.was()), kind(kind.is()));
      case DiffLine.Nested nested -> messages.get("history.nested");
      case DiffLine.Gap gap -> messages.get("history.gap", gap.lines());
      default -> line.moved().map(move -> moved(move, isAway(line), compared)).orElse("");
    };
  }

  static boolean isAway(DiffLine line) {
    return switch (line) {
      case DiffLine.Words words -> words.fate() == Fate.MOVED_AWAY;
      case DiffLine.Grid grid -> grid.fate() == Fate.MOVED_AWAY;
      case DiffLine.Blank blank -> blank.fate() == Fate.MOVED_AWAY;
      default -> false;
    };
  }

  private String moved(Move move, boolean away, Compared compared) {
    NodeId other = away ? move.toPart() : move.fromPart();
    if (move.isToAnotherPart()) {
      String title = title(away ? compared.later() : compared.earlier(), other);
      return messages.get(
          away ? "history.move.away-part" : "history.move.here-part", move.number(), title);
    }
    return messages.get(away ? "history.move.away" : "history.move.here", move.number());
  }

  private String title(Issue issue, NodeId part) {
    return issue.items().stream()
        .filter(item -> item.id().equals(part))
        .map(item -> item.title().chars())
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse(messages.get("history.part.ITEM"));
  }

  /// Where an item stood and stands; empty for one that stayed.
  String moved(PartChange part) {
    if (!part.moved() || part.before().isEmpty() || part.after().isEmpty()) {
      return "";
    }
    PartChange.Stand was = part.before().get();
    PartChange.Stand is = part.after().get();
    return messages.get(
        "history.move.item", was.section(), was.number(), is.section(), is.number());
  }

  String kind(String kind) {
    return messages.get("history.kind." + kind);
  }

  /// A line as it is told to who does not see it, and as it is copied.
  String read(DiffLine line, Compared compared) {
    String tag = tag(line, compared);
    String content =
        switch (line) {
          case DiffLine.Words words -> read(words);
          case DiffLine.Grid grid ->
              grid.cells().stream()
                  .filter(cell -> !cell.isSame())
                  .map(cell -> read(cell.words()))
                  .collect(Collectors.joining("；"));
          case DiffLine.Blank blank -> kind(blank.kind());
          default -> "";
        };
    return (tag + " " + content).strip();
  }

  private String read(DiffLine.Words words) {
    String whole = words.pieces().stream().map(Piece::chars).collect(Collectors.joining());
    return switch (words.fate()) {
          case ADDED -> messages.get("history.read.added", whole);
          case REMOVED -> messages.get("history.read.removed", whole);
          default -> words.pieces().stream().map(this::read).collect(Collectors.joining());
        }
        + (words.marked() ? messages.get("history.marks") : "");
  }

  private String read(Piece piece) {
    return switch (piece.kind()) {
      case SAME -> piece.chars();
      case REMOVED -> messages.get("history.read.removed", piece.chars());
      case INSERTED -> messages.get("history.read.added", piece.chars());
      case SPLIT -> messages.get("history.split");
      case JOINED -> messages.get("history.joined");
    };
  }

  /// Lines that differ, by index.
  static List<Integer> differing(List<DiffLine> lines) {
    return IntStream.range(0, lines.size())
        .filter(index -> !lines.get(index).isSame())
        .boxed()
        .toList();
  }
}
