package org.gongbao.edit.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Step;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Tree;

/// Items moved, put in and taken out. Several move together and come to stand side by side, in the
/// order they had. Everything is one action; nothing is done where nothing would change.
public final class ItemMoves {
  private final Tree tree;

  public ItemMoves(Tree tree) {
    this.tree = tree;
  }

  /// Moves items to a place in any section, also an empty one. Ids of no item are passed over.
  public Optional<Step> move(Collection<NodeId> ids, Landing to) {
    return move(ids, to, "outline.step.move");
  }

  private Optional<Step> move(Collection<NodeId> ids, Landing to, String label) {
    Shelves shelves = new Shelves(tree);
    int target = shelves.indexOf(to.section());
    List<Item> moving = shelves.items(ids);
    if (target < 0 || moving.isEmpty()) {
      return Optional.empty();
    }
    List<Item> held = shelves.sections().get(target).items();
    int before = Math.min(to.index(), held.size());
    int index =
        (int) held.subList(0, before).stream().filter(item -> !moving.contains(item)).count();
    shelves.take(moving);
    List<Item> next = new ArrayList<>(shelves.sections().get(target).items());
    next.addAll(index, moving);
    shelves.put(target, next);
    return shelves.moved(label);
  }

  /// Moves items past the one before or after them; at the border of a section into the one beside
  /// it, also when that is empty.
  ///
  /// @param by -1 for up, 1 for down
  public Optional<Step> shift(Collection<NodeId> ids, int by) {
    Shelves shelves = new Shelves(tree);
    List<Item> moving = shelves.items(ids);
    String label = by < 0 ? "outline.step.up" : "outline.step.down";
    if (moving.isEmpty()) {
      return Optional.empty();
    }
    return beside(by < 0 ? moving.getFirst() : moving.getLast(), by)
        .flatMap(to -> move(ids, to, label));
  }

  private Optional<Landing> beside(Item edge, int by) {
    List<Section> sections = tree.issue().sections();
    for (int i = 0; i < sections.size(); i++) {
      int at = sections.get(i).items().indexOf(edge);
      boolean inside = by < 0 ? at > 0 : at < sections.get(i).items().size() - 1;
      if (at >= 0 && inside) {
        // Behind the next one: an index counts what moves, too.
        return Optional.of(new Landing(sections.get(i).id(), by < 0 ? at - 1 : at + 2));
      }
      int other = i + by;
      if (at >= 0) {
        return other < 0 || other >= sections.size()
            ? Optional.empty()
            : Optional.of(
                by < 0
                    ? Landing.endOf(sections.get(other).id())
                    : new Landing(sections.get(other).id(), 0));
      }
    }
    return Optional.empty();
  }

  /// Puts in an item there was not.
  ///
  /// @throws IllegalArgumentException when one of its ids is taken
  public Optional<Step> insert(Item item, Landing to, String label) {
    Shelves shelves = new Shelves(tree);
    int target = shelves.indexOf(to.section());
    if (target < 0) {
      return Optional.empty();
    }
    List<Item> next = new ArrayList<>(shelves.sections().get(target).items());
    next.add(Math.min(to.index(), next.size()), item);
    shelves.put(target, next);
    return shelves.step(label);
  }

  /// Takes items out with everything in them.
  public Optional<Step> remove(Collection<NodeId> ids) {
    Shelves shelves = new Shelves(tree);
    shelves.take(shelves.items(ids));
    return shelves.step("outline.step.remove");
  }
}
