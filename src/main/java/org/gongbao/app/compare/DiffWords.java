package org.gongbao.app.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.review.compare.DiffLine;
import org.gongbao.review.compare.DiffLine.Fate;
import org.gongbao.review.compare.Move;
import org.gongbao.review.compare.PartChange;
import org.gongbao.review.compare.Piece;

/// Says in words what became of lines and parts.
public final class DiffWords {
  private final Messages messages;

  public DiffWords(Messages messages) {
    this.messages = messages;
  }

  /// What stands before a line, such as 移自“…”; empty where nothing need be said.
  public String tag(DiffLine line, Issue earlier, Issue later) {
    return switch (line) {
      case DiffLine.Fielded field -> messages.get("history.field." + field.field().name());
      case DiffLine.Kinded kind ->
          messages.get("history.kinded", kind(kind.was()), kind(kind.is()));
      case DiffLine.Nested nested -> messages.get("history.nested");
      case DiffLine.Gap gap -> messages.get("history.gap", gap.lines());
      default -> line.moved().map(move -> moved(move, isAway(line), earlier, later)).orElse("");
    };
  }

  /// True for a line that is shown where it stood before.
  public static boolean isAway(DiffLine line) {
    return switch (line) {
      case DiffLine.Words words -> words.fate() == Fate.MOVED_AWAY;
      case DiffLine.Grid grid -> grid.fate() == Fate.MOVED_AWAY;
      case DiffLine.Blank blank -> blank.fate() == Fate.MOVED_AWAY;
      default -> false;
    };
  }

  /// What a part is called.
  public String name(PartChange part) {
    return part.title().isEmpty()
        ? messages.get("history.part." + part.part().name())
        : part.title();
  }

  private String moved(Move move, boolean away, Issue earlier, Issue later) {
    NodeId other = away ? move.toPart() : move.fromPart();
    if (move.isToAnotherPart()) {
      String title = title(other, later, earlier);
      return messages.get(
          away ? "history.move.away-part" : "history.move.here-part", move.number(), title);
    }
    return messages.get(away ? "history.move.away" : "history.move.here", move.number());
  }

  private String title(NodeId part, Issue later, Issue earlier) {
    return Stream.of(later, earlier)
        .flatMap(issue -> issue.items().stream())
        .filter(item -> item.id().equals(part))
        .map(item -> item.title().chars())
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse(messages.get("history.part.ITEM"));
  }

  /// Where an item stood and stands; empty for one that stayed.
  public String moved(PartChange part) {
    if (!part.moved() || part.before().isEmpty() || part.after().isEmpty()) {
      return "";
    }
    PartChange.Stand was = part.before().get();
    PartChange.Stand is = part.after().get();
    return messages.get(
        "history.move.item", was.section(), was.number(), is.section(), is.number());
  }

  /// Name of a kind of nodes.
  public String kind(String kind) {
    return messages.get("history.kind." + kind);
  }

  /// A line as it is told to who does not see it, and as it is copied.
  public String read(DiffLine line, Issue earlier, Issue later) {
    String tag = tag(line, earlier, later);
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

  /// A stretch with words for what became of it.
  public String read(Piece piece) {
    return switch (piece.kind()) {
      case SAME -> piece.chars();
      case REMOVED -> messages.get("history.read.removed", piece.chars());
      case INSERTED -> messages.get("history.read.added", piece.chars());
      case SPLIT -> messages.get("history.split");
      case JOINED -> messages.get("history.joined");
    };
  }

  /// Lines that differ, by index.
  public static List<Integer> differing(List<DiffLine> lines) {
    return IntStream.range(0, lines.size())
        .filter(index -> !lines.get(index).isSame())
        .boxed()
        .toList();
  }
}
