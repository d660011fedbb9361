package org.gongbao.edit.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Step;
import org.gongbao.edit.compare.TreeEdits;
import org.gongbao.model.Branch;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Tree;

/// The sections of an issue while they are put into another order. What comes out are edits that
/// lead from one order to the other; items and sections stay the objects they are.
final class Shelves {
  private final Tree tree;
  private final List<Section> sections;

  Shelves(Tree tree) {
    this.tree = tree;
    this.sections = new ArrayList<>(tree.issue().sections());
  }

  List<Section> sections() {
    return sections;
  }

  /// Where a section stands; -1 for none.
  int indexOf(NodeId section) {
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).id().equals(section)) {
        return i;
      }
    }
    return -1;
  }

  Optional<Section> section(NodeId id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /// Items among some nodes, in printed order.
  List<Item> items(Collection<NodeId> ids) {
    Set<NodeId> wanted = new HashSet<>(ids);
    return sections.stream()
        .flatMap(section -> section.items().stream())
        .filter(item -> wanted.contains(item.id()))
        .toList();
  }

  void put(int index, List<Item> items) {
    Section held = sections.get(index);
    if (!held.items().equals(items)) {
      sections.set(index, new Section(held.id(), held.name(), items));
    }
  }

  /// Takes items out wherever they are.
  void take(Collection<Item> items) {
    Set<NodeId> gone = new HashSet<>();
    items.forEach(item -> gone.add(item.id()));
    for (int i = 0; i < sections.size(); i++) {
      put(i, sections.get(i).items().stream().filter(item -> !gone.contains(item.id())).toList());
    }
  }

  /// The action that only moves: every item and section there was is there, once.
  ///
  /// @throws IllegalStateException when one would be lost or doubled
  Optional<Step> moved(String label) {
    requireSame(tree.issue().items(), sections.stream().flatMap(s -> s.items().stream()).toList());
    return step(label);
  }

  private static void requireSame(List<Item> before, List<Item> after) {
    Set<NodeId> there = new HashSet<>();
    before.forEach(item -> there.add(item.id()));
    boolean each = after.stream().allMatch(item -> there.remove(item.id()));
    if (!each || !there.isEmpty()) {
      throw new IllegalStateException("items lost or doubled: " + there);
    }
  }

  /// Empty when nothing changed.
  Optional<Step> step(String label) {
    Issue wanted = (Issue) tree.issue().withChildren(Branch.SECTIONS, sections);
    List<Edit> edits = TreeEdits.between(tree, Tree.of(wanted));
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Step(label, edits, Optional.empty()));
  }
}
