package org.gongbao.ui.roster;

import java.util.Optional;
import java.util.function.Function;
import org.gongbao.app.IssueSession;
import org.gongbao.edit.Step;
import org.gongbao.edit.roster.RosterSteps;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Person;
import org.gongbao.model.Place;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Slot;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// The person or group the caret is in, and what is done to them.
final class RosterModel {
  private final WorkModel work;

  RosterModel(WorkModel work) {
    this.work = work;
  }

  boolean isEditable() {
    return work.isEditable();
  }

  /// Where the caret is, when it is in a roster.
  Optional<Place> at() {
    return work.spotProperty()
        .get()
        .map(Spot::selection)
        .map(selection -> selection.caret())
        .filter(place -> person(place).isPresent() || group(place).isPresent());
  }

  Optional<Person> person(Place place) {
    return node(place).filter(Person.class::isInstance).map(Person.class::cast);
  }

  Optional<RoleGroup> group(Place place) {
    return node(place).filter(RoleGroup.class::isInstance).map(RoleGroup.class::cast);
  }

  /// Does a step worked out from the tree as it is.
  ///
  /// @return false when there was nothing to do
  boolean perform(Function<RosterSteps, Optional<Step>> wanted) {
    return isEditable()
        && wanted
            .apply(new RosterSteps(session().tree(), session().ids()))
            .map(work::perform)
            .orElse(false);
  }

  void move(int step) {
    at().ifPresent(
            at ->
                perform(
                    steps ->
                        group(at).isPresent()
                            ? steps.moveGroup(at, step)
                            : steps.movePerson(at, step)));
  }

  void moveGroup(int step) {
    at().ifPresent(at -> perform(steps -> steps.moveGroup(at, step)));
  }

  /// Takes a person beside another, or under the label of a group.
  void moveTo(NodeId person, NodeId other, boolean behind) {
    Place at =
        at().filter(place -> place.node().equals(person)).orElse(new Place(person, Slot.NAME, 0));
    boolean intoGroup = group(new Place(other, Slot.LABEL, 0)).isPresent();
    perform(steps -> intoGroup ? steps.moveInto(at, other) : steps.moveBeside(at, other, behind));
  }

  void toGroup(int step) {
    at().ifPresent(at -> perform(steps -> steps.toGroup(at, step)));
  }

  void add() {
    at().ifPresent(at -> perform(steps -> steps.addPerson(at.node())));
  }

  /// The person, or the group where the caret is in its label.
  void remove() {
    at().ifPresent(
            at ->
                perform(
                    steps ->
                        group(at).isPresent()
                            ? steps.removeGroup(at.node())
                            : steps.removePerson(at.node())));
  }

  void addGroup() {
    at().ifPresent(at -> perform(steps -> steps.addGroup(at.node())));
  }

  void removeGroup() {
    at().ifPresent(at -> perform(steps -> steps.removeGroup(at.node())));
  }

  private Optional<Node> node(Place place) {
    return work.treeProperty().get().flatMap(tree -> tree.find(place.node()));
  }

  private IssueSession session() {
    return work.session().orElseThrow();
  }
}
