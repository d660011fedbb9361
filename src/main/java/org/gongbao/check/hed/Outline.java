package org.gongbao.check.hed;

import java.util.List;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.PartReading;
import org.gongbao.model.Block;
import org.gongbao.model.Heading;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Slot;

/// 层次 of one part: everything counted in it, by the lists it is counted in.
///
/// @param entries in printed order
/// @param lists in the order they begin
record Outline(PartReading part, List<Numbered> entries, List<CountedList> lists) {
  static final Fact<ItemReading, List<Outline>> ALL =
      Fact.of(item -> item.parts().stream().map(part -> OutlineBuilder.build(item, part)).toList());

  Outline {
    entries = List.copyOf(entries);
    lists = List.copyOf(lists);
  }

  /// 法规体: made of articles.
  boolean isStatute() {
    return entries.stream().filter(entry -> entry.form() == OrdinalForm.ARTICLE).count() >= 2;
  }

  /// What a block says; empty for tables and the like.
  static String text(Block block) {
    return block.written(Slot.TEXT).orElse("");
  }

  /// True when between two entries something stands that begins a count of its own: a heading
  /// without ordinal, a sentence that announces a list, a table, a signature.
  boolean isLedBetween(Numbered before, Numbered after) {
    for (int i = before.index() + 1; i < after.index(); i++) {
      Block block = part.blocks().get(i);
      String text = text(block);
      boolean counted = block.written(Slot.ORDINAL).filter(sign -> !sign.isEmpty()).isPresent();
      if (block instanceof Heading && !counted
          || text.isEmpty()
          || text.endsWith("：")
          || text.endsWith(":")) {
        return true;
      }
    }
    return false;
  }
}
