package org.gongbao.edit.range;

import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.model.Block;
import org.gongbao.model.Node;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;

/// Takes what is selected to another place of the same part, as one action.
public final class Carrying {
  private final Tree tree;
  private final Node part;
  private final NodeIds ids;

  public Carrying(Tree tree, Node part, NodeIds ids) {
    this.tree = tree;
    this.part = part;
    this.ids = ids;
  }

  /// @param copying true to leave it where it is as well
  /// @return empty when the place lies in what is moved, at its edge, or outside the part, and
  ///   where something would be lost on the way
  public Optional<Step> carry(Selection selection, Place to, boolean copying) {
    ReadingOrder order = new ReadingOrder(part);
    Optional<TextRange> range = order.range(selection).filter(found -> !found.isEmpty());
    int text = order.indexOf(to);
    if (range.isEmpty() || text < 0 || !copying && touches(range.get(), text, to.offset())) {
      return Optional.empty();
    }
    List<Block> blocks = new RangeEditing(tree, part, ids).copy(selection).blocks();
    Drafting draft = new Drafting(tree);
    if (!copying) {
      new Erasing(draft, order, range.get(), ids).erase(part);
    }
    Place there = copying ? to : left(draft, range.get(), text, to);
    if (blocks.isEmpty() || draft.tree().find(there.node()).isEmpty()) {
      return Optional.empty();
    }
    boolean lines = RangeEditing.holdsLines(draft.tree(), there);
    Place caret = new Pasting(draft, ids).paste(there, blocks, lines);
    // What is never shown by itself, such as the written date of an entry, cannot be carried:
    // better
    // nothing moves than that it goes.
    if (length(draft.tree().find(part.id()).orElseThrow()) < length(part)) {
      return Optional.empty();
    }
    return draft.step(copying ? "edit.paste" : "edit.move-text", Optional.of(caret));
  }

  /// True when a place lies in what is selected or at its edge: carried there it stays.
  public boolean stays(Selection selection, Place to) {
    ReadingOrder order = new ReadingOrder(part);
    int text = order.indexOf(to);
    return order
        .range(selection)
        .filter(range -> text >= 0 && touches(range, text, to.offset()))
        .isPresent();
  }

  private static long length(Node node) {
    long[] sum = {0};
    node.read((owner, slot) -> sum[0] += CharacterCount.of(owner.text(slot).orElseThrow().chars()));
    return sum[0];
  }

  private static boolean touches(TextRange range, int text, int offset) {
    boolean after =
        text > range.first() || text == range.first() && offset >= range.from().offset();
    boolean before = text < range.last() || text == range.last() && offset <= range.to().offset();
    return after && before;
  }

  /// Where a place is when the range has gone: what followed it in its last text has moved up, or
  /// to the end of the text the range began in.
  private static Place left(Drafting draft, TextRange range, int text, Place to) {
    if (text != range.last() || to.offset() < range.to().offset()) {
      return to;
    }
    int behind = to.offset() - range.to().offset();
    boolean stands = !range.isSingle() && draft.tree().find(to.node()).isPresent();
    return stands ? to.at(behind) : range.from().at(range.from().offset() + behind);
  }
}
