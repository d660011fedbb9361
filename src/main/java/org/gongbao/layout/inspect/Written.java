package org.gongbao.layout.inspect;

import java.util.function.Function;
import org.gongbao.model.Block;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Heading;
import org.gongbao.model.InnerEntry;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Slot;

/// The characters an item has, that must all be on its pages.
final class Written {
  private Written() {}

  /// @param blocks gives the tally of a block, counted only if it is not known
  static Tally of(Item item, Function<Node, Tally> blocks) {
    Tally tally = new Tally();
    collect(item, blocks, tally);
    return tally;
  }

  static Tally of(Node block) {
    Tally tally = new Tally();
    block.walk(node -> add(node, tally));
    return tally;
  }

  private static void collect(Node node, Function<Node, Tally> blocks, Tally tally) {
    if (node instanceof Block || node instanceof ChronicleEntry) {
      tally.addAll(blocks.apply(node));
    } else {
      add(node, tally);
      node.children().forEach(child -> collect(child, blocks, tally));
    }
  }

  private static void add(Node node, Tally tally) {
    for (Slot slot : Slot.values()) {
      node.text(slot).ifPresent(text -> tally.add(node.id(), text.chars()));
    }
    switch (node) {
      case Heading heading -> add(heading, heading.ordinal(), tally);
      case Paragraph paragraph -> add(paragraph, paragraph.ordinal(), tally);
      case InnerEntry entry -> add(entry, entry.ordinal(), tally);
      case Document document -> {
        for (DocumentNumber number : document.numbers().list()) {
          tally.add(document.id(), number.written());
        }
      }
      default -> {}
    }
  }

  private static void add(Node node, Ordinal ordinal, Tally tally) {
    tally.add(node.id(), ordinal.written());
  }
}
