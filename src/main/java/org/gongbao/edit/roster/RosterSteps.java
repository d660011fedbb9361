package org.gongbao.edit.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.Step;
import org.gongbao.edit.TextEdit;
import org.gongbao.model.Branch;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Person;
import org.gongbao.model.Place;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Works out what is done to persons and groups of a roster in one tree. Every method answers empty
/// when there is nothing to do; nothing is changed here. A name is kept without padding: layout
/// makes it.
public final class RosterSteps {
  private final Tree tree;
  private final NodeIds ids;

  /// @param ids for new persons and groups
  public RosterSteps(Tree tree, NodeIds ids) {
    this.tree = tree;
    this.ids = ids;
  }

  /// An empty person below a person, or at the head of a group.
  public Optional<Step> addPerson(NodeId below) {
    NodeId id = ids.next();
    Person fresh = new Person(id, Text.EMPTY, Text.EMPTY);
    return spot(below, Branch.PERSONS)
        .map(at -> insert(at.parent(), Branch.PERSONS, at.index() + 1, fresh))
        .or(() -> group(below).map(g -> insert(g.id(), Branch.PERSONS, 0, fresh)))
        .map(edit -> step("roster.edit.add", List.of(edit), caret(id, Slot.NAME, 0)));
  }

  /// Takes a person out; the caret goes to the one above.
  public Optional<Step> removePerson(NodeId person) {
    return spot(person, Branch.PERSONS)
        .map(
            at ->
                step(
                    "roster.edit.remove",
                    List.of(take(at, Branch.PERSONS)),
                    caretBeside(at, Slot.NAME)));
  }

  /// One place up (-1) or down (1); over the end of its group into the next one.
  public Optional<Step> movePerson(Place at, int step) {
    Optional<Spot> found = spot(at.node(), Branch.PERSONS);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int to = found.get().index() + step;
    if (to >= 0 && to < found.get().siblings().size()) {
      return Optional.of(moved(at, found.get(), found.get().parent(), to));
    }
    return toGroup(at, step);
  }

  /// To the end of the group above (-1), or to the head of the one below (1).
  public Optional<Step> toGroup(Place at, int step) {
    Optional<Spot> found = spot(at.node(), Branch.PERSONS);
    Optional<RoleGroup> target =
        found
            .flatMap(person -> spot(person.parent(), Branch.GROUPS))
            .map(group -> new Spot(group.parent(), group.siblings(), group.index() + step))
            .filter(group -> group.index() >= 0 && group.index() < group.siblings().size())
            .map(group -> (RoleGroup) group.node());
    return target.map(
        group -> moved(at, found.orElseThrow(), group.id(), step > 0 ? 0 : group.persons().size()));
  }

  /// Next to another person of the roster.
  public Optional<Step> moveBeside(Place at, NodeId other, boolean behind) {
    Optional<Spot> found = spot(at.node(), Branch.PERSONS);
    Optional<Spot> target = spot(other, Branch.PERSONS);
    if (found.isEmpty() || target.isEmpty() || at.node().equals(other)) {
      return Optional.empty();
    }
    boolean shifts =
        found.get().parent().equals(target.get().parent())
            && found.get().index() < target.get().index();
    int index = target.get().index() + (behind ? 1 : 0) - (shifts ? 1 : 0);
    boolean stays =
        found.get().parent().equals(target.get().parent()) && index == found.get().index();
    return stays
        ? Optional.empty()
        : Optional.of(moved(at, found.get(), target.get().parent(), index));
  }

  /// To the head of a group.
  public Optional<Step> moveInto(Place at, NodeId group) {
    Optional<Spot> found = spot(at.node(), Branch.PERSONS);
    boolean first = found.filter(it -> it.parent().equals(group) && it.index() == 0).isPresent();
    return found
        .filter(it -> !first && group(group).isPresent())
        .map(it -> moved(at, it, group, 0));
  }

  /// An empty group behind the group of a person or a group.
  public Optional<Step> addGroup(NodeId within) {
    NodeId id = ids.next();
    RoleGroup fresh = new RoleGroup(id, Text.EMPTY, List.of(), Text.EMPTY);
    return groupSpot(within)
        .map(at -> insert(at.parent(), Branch.GROUPS, at.index() + 1, fresh))
        .map(edit -> step("roster.edit.group.add", List.of(edit), caret(id, Slot.LABEL, 0)));
  }

  /// Takes a group out with all its persons.
  public Optional<Step> removeGroup(NodeId within) {
    return groupSpot(within)
        .map(
            at ->
                step(
                    "roster.edit.group.remove",
                    List.of(take(at, Branch.GROUPS)),
                    caretBeside(at, Slot.LABEL)));
  }

  /// A group one place up (-1) or down (1).
  public Optional<Step> moveGroup(Place at, int step) {
    return groupSpot(at.node())
        .filter(spot -> spot.index() + step >= 0)
        .filter(spot -> spot.index() + step < spot.siblings().size())
        .map(
            spot ->
                step(
                    "roster.edit.group.move",
                    List.of(
                        take(spot, Branch.GROUPS),
                        insert(spot.parent(), Branch.GROUPS, spot.index() + step, spot.node())),
                    Optional.of(Selection.caretAt(at))));
  }

  /// Name and post at once, as chosen from what is known; an empty post leaves the one there.
  public Optional<Step> fill(NodeId person, String name, String post) {
    Optional<Person> held = spot(person, Branch.PERSONS).map(at -> (Person) at.node());
    List<Edit> edits = new ArrayList<>();
    held.ifPresent(
        now -> {
          replace(now.id(), Slot.NAME, now.name(), name).ifPresent(edits::add);
          if (!post.isEmpty()) {
            replace(now.id(), Slot.POST, now.post(), post).ifPresent(edits::add);
          }
        });
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            step(
                "roster.edit.fill",
                edits,
                post.isEmpty()
                    ? caret(person, Slot.NAME, name.length())
                    : caret(person, Slot.POST, post.length())));
  }

  private static Optional<Edit> replace(NodeId node, Slot slot, Text before, String after) {
    return before.chars().equals(after)
        ? Optional.empty()
        : Optional.of(new TextEdit(new Place(node, slot, 0), before, Text.of(after)));
  }

  private static Step moved(Place at, Spot from, NodeId group, int index) {
    return step(
        "roster.edit.move",
        List.of(take(from, Branch.PERSONS), insert(group, Branch.PERSONS, index, from.node())),
        Optional.of(Selection.caretAt(at)));
  }

  private static SpliceEdit insert(NodeId parent, Branch branch, int index, Node node) {
    return new SpliceEdit(parent, branch, index, List.of(), List.of(node));
  }

  private static SpliceEdit take(Spot at, Branch branch) {
    return new SpliceEdit(at.parent(), branch, at.index(), List.of(at.node()), List.of());
  }

  private static Step step(String label, List<? extends Edit> edits, Optional<Selection> after) {
    return new Step(label, List.copyOf(edits), after);
  }

  private static Optional<Selection> caret(NodeId node, Slot slot, int offset) {
    return Optional.of(Selection.caretAt(new Place(node, slot, offset)));
  }

  /// At the end of the sibling above, else at the start of the one below, else in the group.
  private Optional<Selection> caretBeside(Spot at, Slot slot) {
    if (at.index() > 0) {
      Node above = at.siblings().get(at.index() - 1);
      return caret(above.id(), slot, above.text(slot).orElse(Text.EMPTY).length());
    }
    if (at.siblings().size() > 1) {
      return caret(at.siblings().get(1).id(), slot, 0);
    }
    return group(at.parent())
        .flatMap(group -> caret(group.id(), Slot.LABEL, group.label().length()));
  }

  private Optional<RoleGroup> group(NodeId id) {
    return tree.find(id).filter(RoleGroup.class::isInstance).map(RoleGroup.class::cast);
  }

  private Optional<Spot> groupSpot(NodeId within) {
    return spot(within, Branch.GROUPS)
        .or(() -> spot(within, Branch.PERSONS).flatMap(p -> spot(p.parent(), Branch.GROUPS)))
        .or(() -> roster(within));
  }

  /// Behind the last group.
  private Optional<Spot> roster(NodeId id) {
    return tree.find(id)
        .filter(Roster.class::isInstance)
        .filter(roster -> !roster.children(Branch.GROUPS).isEmpty())
        .map(roster -> roster.children(Branch.GROUPS))
        .map(groups -> new Spot(id, groups, groups.size() - 1));
  }

  private Optional<Spot> spot(NodeId id, Branch branch) {
    return tree.parent(id)
        .filter(parent -> parent.branch() == branch)
        .map(
            parent -> {
              List<Node> siblings = tree.find(parent.node()).orElseThrow().children(branch);
              int index = 0;
              while (!siblings.get(index).id().equals(id)) {
                index++;
              }
              return new Spot(parent.node(), siblings, index);
            });
  }

  /// A node among its siblings.
  private record Spot(NodeId parent, List<Node> siblings, int index) {
    Node node() {
      return siblings.get(index);
    }
  }
}
