package org.gongbao.edit.structure;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.edit.Selection;
import org.gongbao.edit.range.ReadingOrder;
import org.gongbao.edit.range.TextRange;
import org.gongbao.model.Block;
import org.gongbao.model.Heading;
import org.gongbao.model.Node;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// The headings and paragraphs a selection touches.
final class Selected {
  private Selected() {}

  /// In reading order.
  static List<Block> blocks(Node part, Selection selection) {
    ReadingOrder order = new ReadingOrder(part);
    List<Block> found = new ArrayList<>();
    order
        .range(selection)
        .ifPresent(
            range ->
                part.walk(
                    node -> {
                      if (node instanceof Paragraph || node instanceof Heading) {
                        collect((Block) node, order, range, found);
                      }
                    }));
    return found;
  }

  private static void collect(Block block, ReadingOrder order, TextRange range, List<Block> found) {
    Place place = new Place(block.id(), Slot.TEXT, 0);
    int index = order.indexOf(place);
    boolean lastUntouched =
        index == range.last() && index > range.first() && range.to().offset() == 0;
    if (index >= range.first() && index <= range.last() && !lastUntouched) {
      found.add(block);
    }
  }
}
