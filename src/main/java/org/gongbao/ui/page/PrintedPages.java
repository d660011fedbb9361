package org.gongbao.ui.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.place.Printed;
import org.gongbao.layout.place.PrintedRun;
import org.gongbao.layout.place.PrintedText;
import org.gongbao.layout.place.Stretch;
import org.gongbao.model.Place;

/// The texts and fields on some pages, to be selected with the pointer: from a point to a place,
/// and from stretches to what is tinted.
public final class PrintedPages {
  /// Share of the em box of Han characters that is above the baseline.
  private static final int ABOVE = 880;

  private final List<Page> pages;
  private final PrintedText text;
  private final Map<Integer, List<Line>> lines = new HashMap<>();
  private final Map<Column, Box> columns = new HashMap<>();

  public PrintedPages(List<Page> pages) {
    this.pages = List.copyOf(pages);
    this.text = PrintedText.of(pages);
    for (PrintedRun run : text.runs()) {
      Line line = new Line(run, box(run));
      lines.computeIfAbsent(run.page(), any -> new ArrayList<>()).add(line);
      columns.merge(Column.of(run), line.box(), Box::around);
    }
  }

  /// Part of a line, as read.
  private record Line(PrintedRun run, Box box) {}

  /// Lines of one column have the same room.
  private record Column(int page, int column) {
    static Column of(PrintedRun run) {
      return new Column(run.page(), run.frame().column());
    }
  }

  private static Box box(PrintedRun run) {
    Glyphs glyphs = run.glyphs();
    int last = glyphs.count() - 1;
    int left = run.frame().x() + glyphs.x(0);
    int right = run.frame().x() + glyphs.x(last) + glyphs.advance(last);
    return box(left, right, run.frame().y(), glyphs.typeset().size());
  }

  private static Box box(int left, int right, int baseline, int size) {
    int top = baseline - (int) ((long) size * ABOVE / 1000);
    return new Box(left, top, Math.max(0, right - left), size);
  }

  /// True while these pages are shown.
  public boolean isOf(List<Page> shown) {
    if (shown.size() != pages.size()) {
      return false;
    }
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i) != pages.get(i)) {
        return false;
      }
    }
    return true;
  }

  /// The place between characters nearest to a point of a page as bound; empty on a page without
  /// text of the issue.
  public Optional<Place> at(PageSpot point) {
    BodyTurn turn = BodyTurn.of(pages.get(point.page()));
    int x = turn.bodyX(point.box().x(), point.box().y());
    int y = turn.bodyY(point.box().x(), point.box().y());
    Optional<Line> best = Optional.empty();
    long least = Long.MAX_VALUE;
    long leastOwn = Long.MAX_VALUE;
    for (Line line : lines.getOrDefault(point.page(), List.of())) {
      Box column = columns.getOrDefault(Column.of(line.run()), line.box());
      Box room = new Box(column.x(), line.box().y(), column.width(), line.box().height());
      long distance = room.distance(x, y);
      long own = line.box().distance(x, y);
      if (distance < least || distance == least && own < leastOwn) {
        best = Optional.of(line);
        least = distance;
        leastOwn = own;
      }
    }
    return best.map(line -> place(line.run(), x));
  }

  private static Place place(PrintedRun run, int x) {
    Glyphs glyphs = run.glyphs();
    for (int i = 0; i < glyphs.count(); i++) {
      if (x < run.frame().x() + glyphs.x(i) + glyphs.advance(i) / 2) {
        return run.place(i);
      }
    }
    return run.start().at(run.end());
  }

  /// What is read from one place up to another.
  public List<Stretch> between(Place one, Place other) {
    return text.between(one, other);
  }

  /// The stretches tinted where they stand.
  public List<PageMark> tint(List<Stretch> stretches) {
    List<PageMark> tints = new ArrayList<>();
    for (Stretch stretch : stretches) {
      for (Printed part : text.of(stretch)) {
        Page page = pages.get(part.page());
        Box box = box(part.left(), part.right(), part.y(), part.size());
        PageMark.Where there = new PageMark.Where.On(page, BodyTurn.of(page).onPage(box));
        tints.add(new PageMark(there, PageMark.Kind.SELECTION, ""));
      }
    }
    return tints;
  }
}
