package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Slab;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.TableStyle;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;

/// Sets one table into one room.
final class TableBuild {
  /// Part of the room a head may take to be repeated: the highest row must still go below it.
  private static final int HEAD_SHARE = 3;

  private final Table table;
  private final Grid grid;
  private final Plan plan;
  private final TableSite site;
  private final Room room;
  private final CellMemory memory;
  private final Surroundings around;
  private final TableStyle style;
  private final List<CellFault> faults = new ArrayList<>();

  TableBuild(Table table, TableSite site, Measured measured, CellMemory memory, HouseStyle house) {
    this.table = table;
    this.site = site;
    room = Room.of(house.area(), site);
    this.memory = memory;
    grid = measured.grid();
    style = house.tables();
    around = new Surroundings(table, room.width(), house, memory.setter());
    Columns columns = measured.columns(room.width());
    plan = new Plan(grid, columns, measured.alignment(columns), house, room.height() / 2);
  }

  SetTable build() {
    List<Slab> slabs = new ArrayList<>(around.above(isInText()));
    if (grid.rows() > 0) {
      slabs.addAll(rows());
    }
    slabs.addAll(around.below());
    if (isInText() && !slabs.isEmpty()) {
      slabs.add(around.farther(slabs.removeLast()));
    }
    return new SetTable(slabs, faults);
  }

  /// True when text may stand right above and below.
  private boolean isInText() {
    return site == TableSite.COLUMN || site == TableSite.SPAN;
  }

  private List<Slab> rows() {
    Function<Spot, SetCell> cells = cells();
    RowHeights heights = new RowHeights(grid, style, cells, plan.half());
    int headHeight = heights.height(0, grid.headRows());
    boolean repeats = grid.headRows() > 0 && headHeight <= room.height() / HEAD_SHARE;
    if (grid.headRows() > 0 && !repeats) {
      faults.add(new CellFault(first(), CellFault.What.HEAD_TOO_HIGH));
    }
    Rulings rulings = new Rulings(grid, plan.columns(), style, repeats);
    List<Slab> top = new ArrayList<>();
    top.add(around.again());
    if (repeats) {
      top.addAll(head(new RowStrips(plan, heights, rulings, this::repeated), Keep.NEVER));
    }
    RowStrips strips = new RowStrips(plan, heights, rulings, cells);
    List<Slab> slabs = head(strips, repeats ? Keep.NEVER : Keep.AVOID);
    slabs.addAll(body(strips, heights, top, new Continuation(top, rulings, style)));
    slabs.add(closed(slabs.removeLast(), rulings));
    return slabs;
  }

  private List<Slab> body(
      RowStrips strips, RowHeights heights, List<Slab> top, Continuation continuation) {
    int left = room.height() - top.stream().mapToInt(Slab::height).sum();
    Keeps keeps = new Keeps(table, heights, plan, left);
    List<Slab> slabs = new ArrayList<>();
    for (Band band : Band.of(grid, grid.headRows(), grid.rows())) {
      for (RowStrips.Strip strip : strips.of(band)) {
        RowPart part = strip.part();
        slabs.add(
            new Slab(
                part.height(),
                false,
                strip.frames(),
                keeps.after(band, part),
                continuation.resume(part),
                continuation.close(part)));
      }
    }
    return slabs;
  }

  private List<Slab> head(RowStrips strips, Keep keep) {
    List<Slab> slabs = new ArrayList<>();
    for (Band band : Band.of(grid, 0, grid.headRows())) {
      for (RowStrips.Strip strip : strips.of(band)) {
        int height = strip.part().height();
        slabs.add(new Slab(height, false, strip.frames(), keep, List.of(), List.of()));
      }
    }
    return slabs;
  }

  /// The last row with 底线 below it.
  private Slab closed(Slab last, Rulings rulings) {
    List<Frame> frames = new ArrayList<>(last.frames());
    frames.add(rulings.across(last.height(), style.frame()));
    return new Slab(
        last.height() + style.frame(), false, frames, last.after(), last.resume(), List.of());
  }

  private Function<Spot, SetCell> cells() {
    IdentityHashMap<Spot, SetCell> cells = new IdentityHashMap<>();
    for (Spot spot : grid.spots(0, grid.rows())) {
      SetCell cell = set(spot, spot.text());
      cells.put(spot, cell);
      if (cell.isTooWide()) {
        faults.add(new CellFault(place(spot), CellFault.What.OVERFLOW));
      } else if (spot.text().token() > cell.room()) {
        faults.add(new CellFault(place(spot), CellFault.What.TOKEN_BROKEN));
      }
    }
    return spot -> Objects.requireNonNull(cells.get(spot));
  }

  private SetCell repeated(Spot spot) {
    return set(spot, memory.repeated(spot.cell()));
  }

  private SetCell set(Spot spot, CellText text) {
    boolean centred = plan.alignment().isCentred(spot);
    Align align = plan.alignment().breaking(spot, centred);
    return memory.set(text, plan.columns().room(spot), align, centred);
  }

  private Place first() {
    return place(grid.starting(0).getFirst());
  }

  private static Place place(Spot spot) {
    return new Place(spot.cell().id(), Slot.TEXT, 0);
  }
}
