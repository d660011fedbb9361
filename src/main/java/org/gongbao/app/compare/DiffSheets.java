package org.gongbao.app.compare;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongbao.exchange.report.DiffSheet;
import org.gongbao.exchange.report.DiffSheet.Cell;
import org.gongbao.exchange.report.DiffSheet.Count;
import org.gongbao.exchange.report.DiffSheet.Gap;
import org.gongbao.exchange.report.DiffSheet.Grid;
import org.gongbao.exchange.report.DiffSheet.Labels;
import org.gongbao.exchange.report.DiffSheet.Line;
import org.gongbao.exchange.report.DiffSheet.Link;
import org.gongbao.exchange.report.DiffSheet.Pair;
import org.gongbao.exchange.report.DiffSheet.Part;
import org.gongbao.exchange.report.DiffSheet.Row;
import org.gongbao.exchange.report.DiffSheet.Run;
import org.gongbao.exchange.report.PlainSheet.Fact;
import org.gongbao.l10n.Messages;
import org.gongbao.review.compare.DiffLine;
import org.gongbao.review.compare.DiffLine.DiffCell;
import org.gongbao.review.compare.DiffLine.Fate;
import org.gongbao.review.compare.Difference;
import org.gongbao.review.compare.Differences;
import org.gongbao.review.compare.Move;
import org.gongbao.review.compare.PartChange;
import org.gongbao.review.compare.Piece;

/// Makes sheets of comparisons: 对照表.
public final class DiffSheets {
  /// A line up to this many characters is shown whole.
  private static final int WHOLE = 2_000;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Messages messages;
  private final DiffWords words;
  private final String who;
  private final Clock clock;

  /// @param who has it made
  public DiffSheets(Messages messages, String who, Clock clock) {
    this.messages = messages;
    this.words = new DiffWords(messages);
    this.who = who;
    this.clock = clock;
  }

  public DiffSheet of(Comparison comparison) {
    String program = messages.get("report.program.name", messages.get("program.version"));
    List<Count> counts = counts(comparison.changes());
    return new DiffSheet(
        messages.get("compare.title", comparison.title()),
        program,
        labels(comparison),
        facts(comparison, program),
        counts,
        new Parts(comparison).all());
  }

  private Labels labels(Comparison comparison) {
    return new Labels(
        messages.get("compare.number"),
        comparison.before(),
        comparison.after(),
        messages.get("history.parts"),
        messages.get("compare.legend"),
        messages.get("compare.none"),
        messages.get("compare.nothing"));
  }

  private List<Fact> facts(Comparison comparison, String program) {
    return List.of(
        new Fact(messages.get("compare.fact.before"), comparison.before()),
        new Fact(messages.get("compare.fact.after"), comparison.after()),
        new Fact(messages.get("compare.fact.time"), TIME.format(ZonedDateTime.now(clock))),
        new Fact(messages.get("compare.fact.who"), who),
        new Fact(messages.get("report.program"), program));
  }

  /// How many differences there are of each kind, and how many characters went and came.
  private List<Count> counts(List<PartChange> changes) {
    List<Difference> all =
        changes.stream().flatMap(change -> Differences.of(change).stream()).toList();
    List<Count> counts = new ArrayList<>();
    counts.add(new Count(messages.get("compare.count.parts"), changes.size()));
    for (Difference.Kind kind : Difference.Kind.values()) {
      int count = (int) all.stream().filter(one -> one.kind() == kind).count();
      if (count > 0) {
        counts.add(new Count(messages.get("compare.count." + kind.name()), count));
      }
    }
    // What moved is told with all its characters; none of them came or went.
    Predicate<Difference> own = one -> one.kind() != Difference.Kind.MOVED;
    counts.add(
        new Count(
            messages.get("compare.count.removed"),
            all.stream().filter(own).mapToInt(one -> characters(one.removed())).sum()));
    counts.add(
        new Count(
            messages.get("compare.count.inserted"),
            all.stream().filter(own).mapToInt(one -> characters(one.inserted())).sum()));
    return List.copyOf(counts);
  }

  /// 文字改动3，增加行1.
  public static String summary(DiffSheet sheet, Messages messages) {
    return sheet.counts().stream()
        .map(count -> messages.get("compare.counted", count.name(), count.value()))
        .collect(Collectors.joining(messages.get("compare.comma")));
  }

  private static int characters(String chars) {
    return chars.codePointCount(0, chars.length());
  }

  private static List<Run> runs(List<Piece> pieces) {
    return pieces.stream().map(DiffSheets::run).toList();
  }

  private static Run run(Piece piece) {
    return switch (piece.kind()) {
      case SAME -> new Run(DiffSheet.Kind.SAME, piece.chars());
      case REMOVED -> new Run(DiffSheet.Kind.REMOVED, piece.chars());
      case INSERTED -> new Run(DiffSheet.Kind.INSERTED, piece.chars());
      case SPLIT -> new Run(DiffSheet.Kind.SPLIT, "¶");
      case JOINED -> new Run(DiffSheet.Kind.JOINED, "¶");
    };
  }

  /// Writes the parts of one comparison, numbering what differs.
  private final class Parts {
    private final Comparison comparison;
    private final Set<String> places = new HashSet<>();
    private int number;

    Parts(Comparison comparison) {
      this.comparison = comparison;
    }

    List<Part> all() {
      return comparison.changes().stream().map(this::part).toList();
    }

    private Part part(PartChange change) {
      return new Part(
          messages.get("history.fate." + change.fate().name()),
          words.name(change).replace("\n", ""),
          words.moved(change),
          DiffRows.of(change.lines(), WHOLE).stream().map(this::row).toList());
    }

    private Row row(DiffLine line) {
      String tag = words.tag(line, comparison.earlier(), comparison.later());
      return switch (line) {
        case DiffLine.Gap gap -> new Gap(tag);
        case DiffLine.Words some -> words(some, tag);
        case DiffLine.Blank blank -> blank(blank, tag);
        case DiffLine.Grid grid -> grid(grid, tag);
        case DiffLine.Fielded field -> new Pair(++number, tag, Link.NONE, List.of(), List.of());
        case DiffLine.Kinded kind -> new Pair(++number, tag, Link.NONE, List.of(), List.of());
        case DiffLine.Nested nested -> new Pair(++number, tag, Link.NONE, List.of(), List.of());
      };
    }

    private Pair words(DiffLine.Words line, String tag) {
      boolean here = line.fate() != Fate.MOVED_AWAY;
      String marked = line.marked() ? messages.get("history.marks") : "";
      return new Pair(
          line.isSame() ? 0 : ++number,
          tag + marked,
          link(line),
          runs(line.pieces().stream().filter(Piece::isBefore).toList()),
          here ? runs(line.pieces().stream().filter(Piece::isAfter).toList()) : List.of());
    }

    private Pair blank(DiffLine.Blank blank, String tag) {
      String name = messages.get("history.blank", words.kind(blank.kind()));
      List<Run> same = List.of(new Run(DiffSheet.Kind.SAME, name));
      Link link = link(blank);
      return switch (blank.fate()) {
        case STAYED -> new Pair(0, tag, link, same, same);
        case ADDED -> new Pair(++number, tag, link, List.of(), one(DiffSheet.Kind.INSERTED, name));
        case REMOVED -> new Pair(++number, tag, link, one(DiffSheet.Kind.REMOVED, name), List.of());
        case MOVED_HERE -> new Pair(++number, tag, link, same, same);
        case MOVED_AWAY -> new Pair(++number, tag, link, same, List.of());
      };
    }

    private static List<Run> one(DiffSheet.Kind kind, String chars) {
      return List.of(new Run(kind, chars));
    }

    /// The first line of a move has the place that the other one leads to.
    private Link link(DiffLine line) {
      if (line.moved().isEmpty()) {
        return Link.NONE;
      }
      Move move = line.moved().get();
      boolean away = DiffWords.isAway(line);
      String own = place(move, away);
      return places.add(own) ? new Link(own, place(move, !away)) : Link.NONE;
    }

    private static String place(Move move, boolean away) {
      return "move-" + move.number() + (away ? "-from" : "-to");
    }

    private Grid grid(DiffLine.Grid grid, String tag) {
      boolean whole = grid.fate() == Fate.ADDED || grid.fate() == Fate.REMOVED;
      List<Integer> rows =
          whole ? IntStream.range(0, grid.rows().size()).boxed().toList() : grid.near();
      List<Line> lines = new ArrayList<>();
      int last = -1;
      for (int row : rows) {
        gap(lines, row - last - 1, grid);
        lines.add(line(grid, row, rows));
        last = row;
      }
      gap(lines, grid.rows().size() - last - 1, grid);
      return new Grid(grid.isSame() ? 0 : ++number, tag, link(grid), grid.columns().size(), lines);
    }

    private void gap(List<Line> lines, int left, DiffLine.Grid grid) {
      if (left > 0) {
        List<Run> run = one(DiffSheet.Kind.SAME, messages.get("history.gap", left));
        lines.add(
            new Line("", "", false, List.of(new Cell(0, grid.columns().size(), 1, false, run))));
      }
    }

    private Line line(DiffLine.Grid grid, int row, List<Integer> shown) {
      DiffLine.Axis axis = grid.rows().get(row);
      List<Cell> cells =
          grid.cells().stream()
              .filter(cell -> cell.row() == row)
              .map(cell -> cell(cell, shown))
              .toList();
      String said =
          axis.fate() == Fate.STAYED ? "" : messages.get("compare.row." + axis.fate().name());
      return new Line(sign(axis.fate()), said, axis.head(), cells);
    }

    private static String sign(Fate fate) {
      return switch (fate) {
        case STAYED -> "";
        case ADDED -> "+";
        case REMOVED -> "−";
        case MOVED_HERE -> "⇠";
        case MOVED_AWAY -> "⇢";
      };
    }

    private Cell cell(DiffCell cell, List<Integer> shown) {
      int high = 1;
      while (high < cell.extent().rows() && shown.contains(cell.row() + high)) {
        high++;
      }
      return new Cell(
          cell.column(), cell.extent().columns(), high, !cell.isSame(), runs(cell.pieces()));
    }
  }
}
