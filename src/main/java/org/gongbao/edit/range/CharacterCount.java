package org.gongbao.edit.range;

import java.util.Optional;
import org.gongbao.edit.Selection;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Node;
import org.gongbao.model.Place;

/// 字数: code points that are no white space. Ordinals are not counted, for they are not text.
public final class CharacterCount {
  private CharacterCount() {}

  public static int of(String chars) {
    return (int) chars.codePoints().filter(c -> !ComparisonText.isDropped(c)).count();
  }

  /// What a selection covers of the texts of one part; 0 when it reaches out of it.
  public static int of(Node part, Selection selection) {
    if (selection.anchor().equals(selection.caret())) {
      return 0;
    }
    ReadingOrder order = new ReadingOrder(part);
    Optional<TextRange> range = order.range(selection);
    int[] sum = {0};
    range.ifPresent(
        covered ->
            part.read(
                (node, slot) -> {
                  int index = order.indexOf(new Place(node.id(), slot, 0));
                  if (index >= covered.first() && index <= covered.last()) {
                    String chars = node.text(slot).orElseThrow().chars();
                    TextRange.Covered stretch = covered.covered(index, chars.length());
                    sum[0] += of(chars.substring(stretch.from(), stretch.to()));
                  }
                }));
    return sum[0];
  }
}
