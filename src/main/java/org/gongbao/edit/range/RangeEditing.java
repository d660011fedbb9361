package org.gongbao.edit.range;

import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Marks;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.model.Block;
import org.gongbao.model.Cell;
import org.gongbao.model.Node;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;

/// What typing, erasing, copying and pasting do to a selection in one part of an issue.
public final class RangeEditing {
  private final Tree tree;
  private final Node part;
  private final NodeIds ids;
  private final ReadingOrder order;

  public RangeEditing(Tree tree, Node part, NodeIds ids) {
    this.tree = tree;
    this.part = part;
    this.ids = ids;
    this.order = new ReadingOrder(part);
  }

  /// Types over a selection; typing nothing erases it.
  public Optional<Step> type(Selection selection, String chars) {
    Drafting draft = new Drafting(tree);
    Optional<Place> at = erase(draft, selection);
    Optional<Place> caret =
        at.map(
            place -> {
              draft.replace(place, 0, Marks.typedInto(draft.text(place), place.offset(), chars));
              return place.at(place.offset() + chars.length());
            });
    return draft.step(chars.isEmpty() ? "edit.erase" : "edit.typing", caret);
  }

  /// Puts blocks in over a selection.
  public Optional<Step> paste(Selection selection, List<Block> blocks) {
    Drafting draft = new Drafting(tree);
    Optional<Place> caret =
        erase(draft, selection)
            .map(at -> new Pasting(draft, ids).paste(at, blocks, holdsLines(draft.tree(), at)));
    return draft.step("edit.paste", caret);
  }

  public Clip copy(Selection selection) {
    return order
        .range(selection)
        .filter(range -> !range.isEmpty())
        .map(range -> new Copying(order, range).copy(part))
        .orElse(Clip.EMPTY);
  }

  /// True where a line feed begins a new line within one text: table cells and posts.
  public static boolean holdsLines(Tree tree, Place place) {
    return place.slot() == Slot.POST
        || tree.find(place.node()).filter(Cell.class::isInstance).isPresent();
  }

  private Optional<Place> erase(Drafting draft, Selection selection) {
    return order
        .range(selection)
        .flatMap(
            range ->
                range.isEmpty()
                    ? Optional.of(range.from())
                    : new Erasing(draft, order, range, ids).erase(part));
  }
}
