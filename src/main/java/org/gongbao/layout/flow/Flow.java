package org.gongbao.layout.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.Ink;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.Page.Kind;
import org.gongbao.layout.frame.Page.Turn;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Piece;
import org.gongbao.layout.slab.Slab;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.TypeArea;

/// Fills pages with the pieces of items (domain D.3, D.4).
///
/// A page is a stack of bands: what goes across is one, columns between two spans are another. The
/// last band of a run of columns is balanced, all before it are filled to the foot of the page.
public final class Flow {
  /// Lines of text a spanning title must be followed by on its page.
  private static final int LEAST_BELOW_TITLE = 3;

  /// Lines of the longer column below which columns are uneven because nothing can be moved: a
  /// short notice with its addressees and date.
  private static final int LEAST_TO_EVEN = 8;

  private final HouseStyle style;
  private final Geometry geometry;
  private final TypeArea area;
  private final List<PageDraft> pages = new ArrayList<>();
  private final List<Forced> forced = new ArrayList<>();
  private int next;
  private int y;

  /// @param firstPage number of the first page to be filled
  public Flow(HouseStyle style, int firstPage) {
    this.style = style;
    this.geometry = new Geometry(style);
    this.area = style.area();
    this.next = firstPage;
  }

  /// A place where keep rules could not all be kept, or kept columns from being even.
  ///
  /// @param broken what a cut broke; [Keep#FREE] for uneven columns
  /// @param difference between the columns, in lines
  public record Forced(int page, int column, Keep broken, int difference, Slab at) {}

  public List<PageDraft> pages() {
    return pages;
  }

  public List<Forced> forced() {
    return forced;
  }

  /// Sets an item: below the one before it when there is room, else on a new page.
  ///
  /// @param ownPage true when it begins a page in any case
  public void item(List<Piece> pieces, boolean ownPage) {
    if (pages.isEmpty() || ownPage || !follows(pieces)) {
      newPage(Turn.NONE);
    } else if (y > 0) {
      separate();
    }
    for (int i = 0; i < pieces.size(); i++) {
      place(pieces, i);
    }
  }

  private void place(List<Piece> pieces, int i) {
    switch (pieces.get(i)) {
      case Piece.Across across -> {
        if (across.title() && y > 0 && !startsHere(pieces, i)) {
          newPage(Turn.NONE);
        }
        across(across.slabs());
      }
      case Piece.Columns columns -> columns(columns.slabs());
      case Piece.OwnPages own -> ownPages(own.slabs(), own.turned() ? Turn.LEFT : Turn.NONE);
    }
  }

  /// Room for another item below this one: a third of a page, and its title with some text.
  private boolean follows(List<Piece> pieces) {
    int room = room() - 2 * area.pitch();
    int least = style.flow().followOnLines() * area.pitch();
    if (least == 0 || room < least || pages.getLast().turn() != Turn.NONE) {
      return false;
    }
    y += 2 * area.pitch();
    boolean fits = startsHere(pieces, 0);
    y -= 2 * area.pitch();
    return fits;
  }

  /// True when a title and the beginning of what follows it fit on this page.
  private boolean startsHere(List<Piece> pieces, int i) {
    int height = 0;
    int at = i;
    while (at < pieces.size()
        && pieces.get(at) instanceof Piece.Across(var slabs, boolean title)
        && title) {
      height += grid(new Cut(slabs, area.pitch()).height(0, slabs.size()));
      at++;
    }
    int left = room() - height;
    if (left < 0 || at == pieces.size()) {
      return left >= 0;
    }
    return switch (pieces.get(at)) {
      case Piece.Columns columns -> begins(columns.slabs(), left, true);
      case Piece.Across across -> begins(across.slabs(), left, false);
      case Piece.OwnPages own -> true;
    };
  }

  private boolean begins(List<Slab> slabs, int room, boolean inColumns) {
    Cut cut = new Cut(slabs, area.pitch());
    if (inColumns && cut.fits(0, (long) area.columns() * room)) {
      return balanced(slabs, cut, 0, room).isPresent();
    }
    return room >= LEAST_BELOW_TITLE * area.pitch()
        && cut.fill(0, room, !inColumns || area.columns() == 1, false).end() > 0;
  }

  private void separate() {
    int weight = style.flow().ruleWeight();
    PageDraft page = pages.getLast();
    int top = geometry.top() + y + area.pitch() - weight / 2;
    page.add(new RuleFrame(geometry.left(page.number()), top, area.width(), weight, Ink.BLACK));
    y += 2 * area.pitch();
  }

  private void across(List<Slab> slabs) {
    Cut cut = new Cut(slabs, area.pitch());
    int from = 0;
    ready();
    while (from < slabs.size()) {
      Cut.End end = cut.fill(from, room(), true, y == 0);
      int left = geometry.left(pages.getLast().number());
      put(slabs, from, end.end(), left, Frame.ACROSS, end.broken());
      y += grid(cut.height(from, end.end()));
      from = end.end();
      if (from < slabs.size()) {
        newPage(Turn.NONE);
      }
    }
  }

  private void columns(List<Slab> slabs) {
    Cut cut = new Cut(slabs, area.pitch());
    int from = 0;
    ready();
    while (from < slabs.size()) {
      Optional<Balance.Even> even =
          cut.fits(from, (long) area.columns() * room())
              ? balanced(slabs, cut, from, room())
              : Optional.empty();
      if (even.isPresent()) {
        placeEven(slabs, from, even.get());
        return;
      }
      boolean whole = y == 0;
      for (int column = 0; column < area.columns() && from < slabs.size(); column++) {
        Cut.End end = cut.fill(from, room(), column == area.columns() - 1, whole);
        int left = geometry.left(pages.getLast().number(), column);
        put(slabs, from, end.end(), left, column, end.broken());
        from = end.end();
      }
      if (from < slabs.size()) {
        newPage(Turn.NONE);
      } else {
        y = area.height();
      }
    }
  }

  private Optional<Balance.Even> balanced(List<Slab> slabs, Cut cut, int from, int room) {
    if (area.columns() == 1) {
      int height = cut.height(from, slabs.size());
      return height <= room
          ? Optional.of(new Balance.Even(slabs.size(), height, 0))
          : Optional.empty();
    }
    return Balance.of(slabs, cut, from, room, area.pitch());
  }

  private void placeEven(List<Slab> slabs, int from, Balance.Even even) {
    int page = pages.getLast().number();
    put(slabs, from, even.cut(), geometry.left(page, 0), 0, Keep.FREE);
    if (even.cut() < slabs.size()) {
      put(slabs, even.cut(), slabs.size(), geometry.left(page, 1), 1, Keep.FREE);
    }
    int lines = Math.ceilDiv(even.difference(), area.pitch());
    boolean few = even.height() < LEAST_TO_EVEN * area.pitch();
    if (area.columns() > 1 && lines > 1 && !few) {
      forced.add(new Forced(page, 1, Keep.FREE, lines, slabs.get(even.cut() - 1)));
    }
    y += grid(even.height());
  }

  /// Head toward the binding on odd pages, toward the fore-edge on even ones (GB/T 9704—2012): on
  /// both the same turn, so that facing pages read in one direction.
  private void ownPages(List<Slab> slabs, Turn turn) {
    Cut cut = new Cut(slabs, area.pitch());
    int from = 0;
    if (turn != Turn.NONE && !pages.isEmpty() && pages.getLast().body().isEmpty()) {
      pages.removeLast();
      next--;
    }
    while (from < slabs.size()) {
      if (turn != Turn.NONE || y > 0 || pages.isEmpty()) {
        newPage(turn);
      }
      int page = pages.getLast().number();
      boolean turned = turn != Turn.NONE;
      int x = turned ? geometry.turnedLeft() : geometry.left(page);
      int top = turned ? geometry.turnedTop(page) : geometry.top();
      int room = turned ? geometry.turnedHeight() : area.height();
      Cut.End end = cut.fill(from, room, true, true);
      place(slabs, from, end.end(), x, top, Frame.ACROSS);
      note(slabs, end, Frame.ACROSS);
      from = end.end();
      y = area.height();
    }
  }

  private void put(List<Slab> slabs, int from, int to, int x, int column, Keep broken) {
    if (to > from) {
      place(slabs, from, to, x, geometry.top() + y, column);
      note(slabs, new Cut.End(to, broken), column);
    }
  }

  private void note(List<Slab> slabs, Cut.End end, int column) {
    if (end.broken() != Keep.FREE && end.end() < slabs.size()) {
      int page = pages.getLast().number();
      forced.add(new Forced(page, column, end.broken(), 0, slabs.get(end.end() - 1)));
    }
  }

  private void place(List<Slab> slabs, int from, int to, int x, int top, int column) {
    new Stack(pages.getLast(), x, column).place(slabs, from, to, top, area.pitch());
  }

  private int room() {
    return area.height() - y;
  }

  private int grid(int height) {
    return Math.ceilDiv(height, area.pitch()) * area.pitch();
  }

  /// Makes sure there is an upright page to go on with.
  private void ready() {
    if (pages.isEmpty() || pages.getLast().turn() != Turn.NONE || room() < area.pitch()) {
      newPage(Turn.NONE);
    }
  }

  private void newPage(Turn turn) {
    pages.add(new PageDraft(next++, Kind.TEXT, turn));
    y = 0;
  }
}
