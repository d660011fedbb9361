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

  /// A piece of a row and what is painted in it, from its top left corner.
  record Strip(Piece piece, List<Frame> frames) {}

  List<Strip> of(Band band) {
    List<Piece> pieces = Piece.of(band, heights, style, plan.half());
    List<List<Frame>> frames = new ArrayList<>();
    for (Piece piece : pieces) {
      List<Frame> rules = new ArrayList<>();
      if (piece.opens()) {
        rules.addAll(rulings.above(piece.row()));
      }
      boolean last = piece.row() == plan.grid().rows() - 1 && piece.ends();
      int height = piece.height() + (last ? style.frame() : 0);
      rules.addAll(rulings.beside(piece, height));
      frames.add(rules);
    }
    for (Spot spot : plan.grid().spots(band.from(), band.to())) {
      place(spot, band, pieces, frames);
    }
    return IntStream.range(0, pieces.size())
        .mapToObj(i -> new Strip(pieces.get(i), frames.get(i)))
        .toList();
  }

  private void place(Spot spot, Band band, List<Piece> pieces, List<List<Frame>> frames) {
    boolean head = plan.grid().isHead(spot);
    TextRole role = head ? TextRole.TABLE_HEAD : TextRole.TABLE_CELL;
    int size = plan.style().type(role).size();
    int baseline = (style.pitch() - size) / 2 + Emu.part(size, ASCENT, 100);
    List<SetLine> lines = cells.apply(spot).lines();
    int[] tops = tops(spot, band, lines.size(), pieces);
    int left = plan.columns().left(spot);
    for (int i = 0; i < tops.length; i++) {
      SetLine line = lines.get(i);
      if (!line.runs().isEmpty()) {
        int x = left + plan.alignment().shift(spot, line, lines.size() == 1);
        int index = pieceAt(pieces, tops[i]);
        int y = tops[i] - pieces.get(index).top() + baseline;
        frames.get(index).add(new TextFrame(x, y, Frame.ACROSS, role, line));
      }
    }
  }

  /// Where the lines of a cell lie, from the top of the band.
  private int[] tops(Spot spot, Band band, int count, List<Piece> pieces) {
    List<Piece> own =
        pieces.stream()
            .filter(piece -> spot.row() <= piece.row() && piece.row() < spot.endRow())
            .toList();
    if (own.size() > spot.rows() || spot.rows() > 1 && heights.isParted(spot.row())) {
      return own.stream()
          .flatMapToInt(
              piece ->
                  IntStream.range(0, piece.slots())
                      .map(slot -> piece.firstSlot() + slot * style.pitch()))
          .limit(count)
          .toArray();
    }
    int top = heights.height(band.from(), spot.row()) + heights.above(spot.row());
    int height = heights.height(spot.row(), spot.endRow()) - heights.above(spot.row());
    int first = top + (height - count * style.pitch()) / 2;
    return IntStream.range(0, count).map(line -> first + line * style.pitch()).toArray();
  }

  private static int pieceAt(List<Piece> pieces, int top) {
    int index = 0;
    while (index + 1 < pieces.size() && pieces.get(index).bottom() <= top) {
      index++;
    }
    return index;
  }
}
