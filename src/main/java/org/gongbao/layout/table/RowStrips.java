package org.gongbao.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.TableStyle;

/// Puts the text and lines of rows into strips that are never divided.
///
/// Text stands in the middle of its cell's height; in rows that are parted it begins at their top,
/// line beside line, so that they can be parted between lines.
final class RowStrips {
  /// Part of the em above the baseline, in hundredths.
  private static final int ASCENT = 88;

  private final Plan plan;
  private final TableStyle style;
  private final RowHeights heights;
  private final Function<Spot, SetCell> cells;
  private final Rulings rulings;

  RowStrips(Plan plan, RowHeights heights, Rulings rulings, Function<Spot, SetCell> cells) {
    this.plan = plan;
    this.style = plan.style().tables();
    this.heights = heights;
    this.cells = cells;
    this.rulings = rulings;
  }

  /// A part of a row and what is painted in it, from its top left corner.
  record Strip(RowPart part, List<Frame> frames) {}

  List<Strip> of(Band band) {
    List<RowPart> parts = RowPart.of(band, heights, style, plan.half());
    List<List<Frame>> frames = new ArrayList<>();
    for (RowPart part : parts) {
      List<Frame> rules = new ArrayList<>();
      if (part.opens()) {
        rules.addAll(rulings.above(part.row()));
      }
      boolean last = part.row() == plan.grid().rows() - 1 && part.ends();
      int height = part.height() + (last ? style.frame() : 0);
      rules.addAll(rulings.beside(part, height));
      frames.add(rules);
    }
    for (Spot spot : plan.grid().spots(band.from(), band.to())) {
      place(spot, band, parts, frames);
    }
    return IntStream.range(0, parts.size())
        .mapToObj(i -> new Strip(parts.get(i), frames.get(i)))
        .toList();
  }

  private void place(Spot spot, Band band, List<RowPart> parts, List<List<Frame>> frames) {
    SetCell cell = cells.apply(spot);
    List<SetLine> lines = cell.lines();
    TextRole role = plan.grid().isHead(spot) ? TextRole.TABLE_HEAD : TextRole.TABLE_CELL;
    int size = plan.style().type(role).size();
    int baseline = (style.pitch() - size) / 2 + Emu.part(size, ASCENT, 100);
    int left = plan.columns().left(spot);
    int[] tops = tops(spot, band, lines.size(), parts);
    int index = 0;
    for (int i = 0; i < tops.length; i++) {
      while (index + 1 < parts.size() && parts.get(index).bottom() <= tops[i]) {
        index++;
      }
      if (!lines.get(i).runs().isEmpty()) {
        int x = left + plan.alignment().shift(spot, cell, i);
        int y = tops[i] - parts.get(index).top() + baseline;
        frames.get(index).add(new TextFrame(x, y, Frame.ACROSS, role, lines.get(i)));
      }
    }
  }

  /// Where the lines of a cell lie, from the top of the band.
  private int[] tops(Spot spot, Band band, int count, List<RowPart> parts) {
    int[] tops = new int[count];
    if (heights.isParted(spot.row()) && spot.rows() > 1 || parts.size() > band.rows()) {
      int line = 0;
      for (RowPart part : parts) {
        boolean own = spot.row() <= part.row() && part.row() < spot.endRow();
        for (int slot = 0; own && slot < part.slots() && line < count; slot++) {
          tops[line++] = part.firstSlot() + slot * style.pitch();
        }
      }
      return tops;
    }
    int above = heights.above(spot.row());
    int top = heights.height(band.from(), spot.row()) + above;
    int height = heights.height(spot.row(), spot.endRow()) - above;
    for (int line = 0; line < count; line++) {
      tops[line] = top + (height - count * style.pitch()) / 2 + line * style.pitch();
    }
    return tops;
  }
}
