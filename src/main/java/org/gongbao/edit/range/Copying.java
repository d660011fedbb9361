package org.gongbao.edit.range;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Block;
import org.gongbao.model.Heading;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;

/// Copies a stretch of a part: blocks covered whole as they are, of others the covered texts, each
/// a paragraph.
final class Copying {
  private final ReadingOrder order;
  private final TextRange range;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  Copying(ReadingOrder order, TextRange range) {
    this.order = order;
    this.range = range;
  }

  Clip copy(Node part) {
    part.read(this::text, this::enters);
    return new Clip(blocks, String.join("\n", lines));
  }

  /// A block is taken here as one; anything else is entered.
  private boolean enters(Node node) {
    if (node instanceof Block block) {
      block(block);
      return false;
    }
    return true;
  }

  private void text(Node node, Slot slot) {
    text(node.id(), Ordinal.NONE, new Place(node.id(), slot, 0), node.text(slot).orElseThrow());
  }

  private void block(Block block) {
    switch (block) {
      case Paragraph p -> text(p.id(), p.ordinal(), new Place(p.id(), Slot.TEXT, 0), p.text());
      case Heading h when covers(h) -> {
        blocks.add(h);
        lines.add(h.ordinal().written() + h.text().chars());
      }
      case Heading h -> text(h.id(), Ordinal.NONE, new Place(h.id(), Slot.TEXT, 0), h.text());
      default -> {
        if (covers(block)) {
          blocks.add(block);
          plain(block);
        } else {
          block.read(this::text);
        }
      }
    }
  }

  private void text(NodeId id, Ordinal ordinal, Place place, Text text) {
    int index = order.indexOf(place);
    TextRange.Covered covered =
        index < 0 ? TextRange.Covered.NOTHING : range.covered(index, text.length());
    boolean any = covered.from() < covered.to();
    boolean emptyLine = index > range.first() && index < range.last() && text.isEmpty();
    if (!any && !(emptyLine && place.slot() == Slot.TEXT)) {
      return;
    }
    Ordinal kept = covered.from() == 0 && !range.isSingle() ? ordinal : Ordinal.NONE;
    Text part = text.slice(covered.from(), covered.to());
    blocks.add(new Paragraph(id, kept, part));
    lines.add(kept.written() + part.chars());
  }

  private boolean covers(Node node) {
    boolean[] whole = {true};
    boolean[] any = {false};
    node.read(
        (owner, slot) -> {
          int index = order.indexOf(new Place(owner.id(), slot, 0));
          if (index >= 0) {
            any[0] = true;
            whole[0] &= range.covers(index, owner.text(slot).orElseThrow().length());
          }
        });
    return any[0] && whole[0];
  }

  /// Rows of a table with tabs between cells; of everything else a line a text.
  private void plain(Node node) {
    if (node instanceof TableRow row) {
      lines.add(String.join("\t", row.cells().stream().map(c -> flat(c.text().chars())).toList()));
      return;
    }
    for (Slot slot : node.shape().texts()) {
      String chars = node.text(slot).orElseThrow().chars();
      if (!chars.isEmpty()) {
        lines.add(chars);
      }
    }
    node.children().forEach(this::plain);
  }

  private static String flat(String cell) {
    return cell.replace('\n', ' ');
  }
}
