package org.gongbao.edit.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Step;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Section;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// 栏目 moved, made, named and removed. A section with items in it is never removed with them.
public final class SectionMoves {
  private final Tree tree;

  public SectionMoves(Tree tree) {
    this.tree = tree;
  }

  /// Moves a section with its items.
  ///
  /// @param index among the sections as they are now, itself included
  public Optional<Step> move(NodeId section, int index) {
    return move(section, index, "outline.step.section.move");
  }

  private Optional<Step> move(NodeId section, int index, String label) {
    Shelves shelves = new Shelves(tree);
    int from = shelves.indexOf(section);
    if (from < 0) {
      return Optional.empty();
    }
    int to = Math.clamp(index, 0, shelves.sections().size());
    Section moving = shelves.sections().remove(from);
    shelves.sections().add(to > from ? to - 1 : to, moving);
    return shelves.moved(label);
  }

  /// Moves a section past the one before or after it.
  ///
  /// @param by -1 for up, 1 for down
  public Optional<Step> shift(NodeId section, int by) {
    int at = new Shelves(tree).indexOf(section);
    int to = by < 0 ? at - 1 : at + 2;
    return at < 0 || to < 0 || to > tree.issue().sections().size()
        ? Optional.empty()
        : move(section, to, by < 0 ? "outline.step.section.up" : "outline.step.section.down");
  }

  /// Makes an empty section.
  public Optional<Step> add(String name, int index, NodeIds ids) {
    Shelves shelves = new Shelves(tree);
    int at = Math.clamp(index, 0, shelves.sections().size());
    shelves.sections().add(at, new Section(ids.next(), Text.of(name.strip()), List.of()));
    return shelves.step("outline.step.section.add");
  }

  /// Names a section otherwise. A blank name is not taken.
  public Optional<Step> rename(NodeId section, String name) {
    Shelves shelves = new Shelves(tree);
    int at = shelves.indexOf(section);
    String tidy = name.strip();
    if (at < 0 || tidy.isEmpty() || tidy.equals(shelves.sections().get(at).name().chars())) {
      return Optional.empty();
    }
    Section held = shelves.sections().get(at);
    shelves.sections().set(at, new Section(held.id(), Text.of(tidy), held.items()));
    return shelves.step("outline.step.section.rename");
  }

  /// Removes a section that is empty; one with items stays.
  public Optional<Step> remove(NodeId section) {
    Shelves shelves = new Shelves(tree);
    if (shelves.section(section).filter(held -> held.items().isEmpty()).isEmpty()) {
      return Optional.empty();
    }
    shelves.sections().removeIf(held -> held.id().equals(section));
    return shelves.step("outline.step.section.remove");
  }

  /// The section the items of another one would go to: the one before it, else the one after.
  public Optional<Section> heirOf(NodeId section) {
    Shelves shelves = new Shelves(tree);
    int at = shelves.indexOf(section);
    int heir = at == 0 ? 1 : at - 1;
    return at < 0 || heir >= shelves.sections().size()
        ? Optional.empty()
        : Optional.of(shelves.sections().get(heir));
  }

  /// Moves the items of a section to its heir and removes it, as one action. Nothing is done where
  /// there is no other section.
  public Optional<Step> dissolve(NodeId section) {
    Shelves shelves = new Shelves(tree);
    Optional<Section> gone = shelves.section(section);
    Optional<Section> heir = heirOf(section);
    if (gone.isEmpty() || heir.isEmpty()) {
      return Optional.empty();
    }
    int from = shelves.indexOf(section);
    int to = shelves.indexOf(heir.get().id());
    List<Item> together = new ArrayList<>(heir.get().items());
    together.addAll(to < from ? together.size() : 0, gone.get().items());
    shelves.put(from, List.of());
    shelves.put(to, together);
    shelves.sections().remove(from);
    return shelves.moved("outline.step.section.dissolve");
  }
}
