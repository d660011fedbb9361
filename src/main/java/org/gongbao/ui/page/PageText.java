package org.gongbao.ui.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Source;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;

/// The text of one page: from a point to a place of the issue and back.
public final class PageText {
  private final List<TextLine> lines = new ArrayList<>();
  private final List<PictureFrame> pictures = new ArrayList<>();
  private final BodyTurn turn;
  private final Map<NodeId, List<Run>> runs = new HashMap<>();
  private final Map<Column, Box> columns = new HashMap<>();

  private PageText(Page page) {
    turn = BodyTurn.of(page);
    page.body().forEach(frame -> add(frame, turn, true));
    BodyTurn upright = BodyTurn.none(page);
    page.furniture().forEach(frame -> add(frame, upright, false));
  }

  public static PageText of(Page page) {
    return new PageText(page);
  }

  /// A point of a page as bound, among the frames of its body.
  public static Box asRead(Page page, Box point) {
    BodyTurn turn = BodyTurn.of(page);
    return new Box(turn.bodyX(point.x(), point.y()), turn.bodyY(point.x(), point.y()), 0, 0);
  }

  /// A rectangle among the frames of a page's body, on the page as bound.
  public static Box asBound(Page page, Box read) {
    return BodyTurn.of(page).onPage(read);
  }

  private void add(Frame frame, BodyTurn turned, boolean body) {
    switch (frame) {
      case TextFrame text -> add(new TextLine(text, turned, body));
      case PictureFrame picture -> pictures.add(picture);
      case Frame.RuleFrame rule -> {}
      case Frame.CodeFrame code -> {}
    }
  }

  private void add(TextLine line) {
    boolean filled = false;
    for (Glyphs run : line.frame().line().runs()) {
      if (run.count() > 0) {
        filled = true;
        run.source()
            .node()
            .ifPresent(
                node ->
                    runs.computeIfAbsent(node, id -> new ArrayList<>()).add(new Run(line, run)));
      }
    }
    if (filled) {
      lines.add(line);
      columns.merge(Column.of(line), line.area(), Box::around);
    }
  }

  /// What is nearest to a point: the nearest character of the nearest line.
  public Optional<Hit> nearest(int x, int y) {
    Optional<TextLine> best = Optional.empty();
    long least = Long.MAX_VALUE;
    long leastOwn = Long.MAX_VALUE;
    for (TextLine line : lines) {
      int readX = line.readX(x, y);
      int readY = line.readY(x, y);
      Box column = columns.getOrDefault(Column.of(line), line.area());
      Box room = new Box(column.x(), line.area().y(), column.width(), line.area().height());
      long distance = room.distance(readX, readY);
      long own = line.area().distance(readX, readY);
      if (distance < least || (distance == least && own < leastOwn)) {
        best = Optional.of(line);
        least = distance;
        leastOwn = own;
      }
    }
    Optional<TextLine> nearest = best;
    return picture(x, y).or(() -> nearest.map(line -> line.at(line.readX(x, y))));
  }

  private Optional<Hit> picture(int x, int y) {
    return pictures.stream()
        .filter(p -> turn.onPage(new Box(p.x(), p.y(), p.width(), p.height())).distance(x, y) == 0)
        .findFirst()
        .map(p -> new Hit(Optional.empty(), Optional.of(p.node())));
  }

  /// Where a character stands; behind the last one of a text, a rectangle without width.
  public Optional<Box> boxOf(Place place) {
    List<Run> candidates = runs.getOrDefault(place.node(), List.of());
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    return candidates.stream()
        .flatMap(run -> run.glyphAt(place).stream())
        .findFirst()
        .or(() -> candidates.stream().flatMap(run -> run.endAt(place).stream()).findFirst())
        .or(() -> fielded(place));
  }

  /// An ordinal or number printed from a field of the node.
  private Optional<Box> fielded(Place place) {
    return runs.getOrDefault(place.node(), List.of()).stream()
        .filter(run -> run.isBefore(place) && place.offset() == 0)
        .findFirst()
        .map(run -> run.line().onPage(run.glyphs(), 0, run.glyphs().count()));
  }

  /// Where the characters from a place up to another offset in the same text stand, a rectangle a
  /// line.
  public List<Box> boxesOf(Place from, int to) {
    return runsOf(from).stream().flatMap(run -> run.between(from.offset(), to).stream()).toList();
  }

  /// The whole text a place is in, with the ordinal before it: a rectangle a column.
  public List<Box> boxesAround(Place place) {
    Map<Column, Box> boxes = new HashMap<>();
    for (Run run : runs.getOrDefault(place.node(), List.of())) {
      if (run.isOf(place) || run.isBefore(place)) {
        Box box = run.line().onPage(run.glyphs(), 0, run.glyphs().count());
        boxes.merge(Column.of(run.line()), box, Box::around);
      }
    }
    return List.copyOf(boxes.values());
  }

  /// The whole line a place stands in.
  public Optional<Box> lineOf(Place place) {
    return runs.getOrDefault(place.node(), List.of()).stream()
        .filter(run -> run.glyphAt(place).isPresent() || run.endAt(place).isPresent())
        .findFirst()
        .map(run -> run.line().onPage());
  }

  /// What stands on the page, a line each.
  public String text() {
    return lines.stream()
        .map(line -> line.frame().line().chars())
        .collect(Collectors.joining("\n"));
  }

  private List<Run> runsOf(Place place) {
    return runs.getOrDefault(place.node(), List.of()).stream()
        .filter(run -> run.isOf(place))
        .toList();
  }

  /// Lines of one column have the same room.
  private record Column(boolean body, int column) {
    static Column of(TextLine line) {
      return new Column(line.isBody(), line.frame().column());
    }
  }

  private record Run(TextLine line, Glyphs glyphs) {
    boolean isOf(Place place) {
      return glyphs.source() instanceof Source.Slotted slotted
          && slotted.start().node().equals(place.node())
          && slotted.start().slot() == place.slot();
    }

    boolean isBefore(Place place) {
      return glyphs.source() instanceof Source.Fielded fielded
          && fielded.before().node().equals(place.node())
          && fielded.before().slot() == place.slot();
    }

    private int start() {
      return glyphs.source() instanceof Source.Slotted slotted ? slotted.start().offset() : 0;
    }

    Optional<Box> glyphAt(Place place) {
      int at = place.offset() - start();
      return isOf(place) && 0 <= at && at < glyphs.chars().length()
          ? between(place.offset(), place.offset() + 1)
          : Optional.empty();
    }

    Optional<Box> endAt(Place place) {
      return isOf(place) && place.offset() - start() == glyphs.chars().length()
          ? Optional.of(line.endOnPage(glyphs))
          : Optional.empty();
    }

    /// The clusters that hold characters of `[from, to)`.
    Optional<Box> between(int from, int to) {
      int first = -1;
      int end = -1;
      for (int i = 0; i < glyphs.count(); i++) {
        int begins = start() + glyphs.charStart(i);
        int ends = begins + glyphs.cluster(i).length();
        if (begins < to && ends > from) {
          first = first < 0 ? i : first;
          end = i + 1;
        }
      }
      return first < 0 ? Optional.empty() : Optional.of(line.onPage(glyphs, first, end));
    }
  }
}
