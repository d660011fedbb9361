package org.gongbao.ui.roster;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.gongbao.edit.known.KnownNames.Known;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.model.Person;
import org.gongbao.model.Place;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.complete.CompletionPopup;
import org.gongbao.ui.complete.KnownModel;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.fx.RowDrag;
import org.gongbao.ui.text.SurfaceOwner;
import org.gongbao.ui.text.SurfaceOwner.Way;
import org.gongbao.ui.text.TextSurface;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// What the item pane needs to keep rosters: keys in names, posts and role labels, known names
/// while one types, commands.
public final class RosterDesk {
  private final WorkModel work;
  private final KnownModel known;
  private final Messages messages;
  private final RosterModel model;
  private final RosterCommands commands;
  private final CompletionPopup completion;
  private final RowDrag drag;
  private Optional<TextSurface> last = Optional.empty();

  public RosterDesk(WorkModel work, KnownModel known, Messages messages) {
    this.work = work;
    this.known = known;
    this.messages = messages;
    model = new RosterModel(work);
    commands = new RosterCommands(model, work, () -> last.ifPresent(this::complete));
    completion = new CompletionPopup(messages);
    drag = new RowDrag(model::isEditable, model::moveTo);
  }

  public List<CommandMenu> menus() {
    return List.of(commands.menu());
  }

  /// A row of a roster: its menu.
  ///
  /// @param node the person or group it shows
  public void row(Region row, NodeId node) {
    row.setOnContextMenuRequested(
        event -> {
          if (model.at().filter(at -> at.node().equals(node)).isEmpty()) {
            work.go(node, Spot.Origin.COMMAND);
          }
          commands.menu().showOver(row, messages, event);
        });
  }

  /// The row of a person: a handle it is dragged by, to a place beside another or under the label
  /// of a group.
  ///
  /// @param handle in its margin
  /// @param shown who the row shows now
  public void handle(Region row, Label handle, Supplier<NodeId> shown) {
    RowDrag.row(row, shown.get());
    handle.setGraphic(Icons.HANDLE.icon());
    handle.getStyleClass().add("gb-handle");
    handle.setAccessibleText(messages.get("roster.handle"));
    handle.setTooltip(new Tooltip(messages.get("roster.handle")));
    handle.setVisible(model.isEditable());
    drag.install(handle, () -> Optional.of(shown.get()));
  }

  /// Something was typed and is in the tree: names are offered from the first character on.
  public void typed(TextSurface at) {
    last = Optional.of(at);
    Optional<Person> person = model.person(at.place());
    if (person.isEmpty() || at.place().slot() != Slot.NAME) {
      completion.hide();
      return;
    }
    offer(at, person.get());
  }

  /// Takes keys in a roster.
  ///
  /// @param steps goes to the text before or after
  public boolean take(TextSurface at, KeyEvent event, SurfaceOwner.Steps steps) {
    last = Optional.of(at);
    if (completion.take(event)) {
      return true;
    }
    Optional<Person> person = model.person(at.place());
    Optional<RoleGroup> group = model.group(at.place());
    if (!model.isEditable() || person.isEmpty() && group.isEmpty()) {
      return false;
    }
    if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
      complete(at);
      return true;
    }
    if (event.getCode() == KeyCode.ESCAPE || event.getCode().isNavigationKey()) {
      completion.hide();
    }
    if (event.isAltDown()) {
      return !event.isShortcutDown() && !event.isShiftDown() && withAlt(event.getCode());
    }
    if (event.isShortcutDown()) {
      boolean removes = event.isShiftDown() && event.getCode() == KeyCode.DELETE;
      if (removes) {
        model.remove();
      }
      return removes;
    }
    return switch (event.getCode()) {
      case TAB -> event.isShiftDown() ? steps.go(at, Way.BACK, false) : tab(at, group, steps);
      case ENTER -> !event.isShiftDown() && enter(at, group);
      case BACK_SPACE -> erase(at.place(), person, group);
      default -> false;
    };
  }

  private boolean withAlt(KeyCode code) {
    switch (code) {
      case UP -> model.move(-1);
      case DOWN -> model.move(1);
      case PAGE_UP -> model.toGroup(-1);
      case PAGE_DOWN -> model.toGroup(1);
      case INSERT -> model.addGroup();
      default -> {
        return false;
      }
    }
    return true;
  }

  /// On; from the last text a person more, as in a table a row.
  private boolean tab(TextSurface at, Optional<RoleGroup> group, SurfaceOwner.Steps steps) {
    return steps.go(at, Way.FORWARD, false) || enter(at, group);
  }

  /// A person below; below a label, the first of its group, unless it names organisations.
  private boolean enter(TextSurface at, Optional<RoleGroup> group) {
    boolean organisations =
        group.filter(held -> !held.organisations().isEmpty()).isPresent()
            || at.place().slot() == Slot.ORGANISATIONS;
    return !organisations && model.perform(steps -> steps.addPerson(at.place().node()));
  }

  /// What holds nothing goes with its last Backspace.
  private boolean erase(Place at, Optional<Person> person, Optional<RoleGroup> group) {
    boolean empty =
        person.filter(held -> held.name().isEmpty() && held.post().isEmpty()).isPresent();
    boolean bare =
        group
            .filter(held -> held.label().isEmpty() && held.persons().isEmpty())
            .filter(held -> held.organisations().isEmpty())
            .isPresent();
    return empty && model.perform(steps -> steps.removePerson(at.node()))
        || bare && model.perform(steps -> steps.removeGroup(at.node()));
  }

  private void complete(TextSurface at) {
    model.person(at.place()).ifPresent(person -> offer(at, person));
  }

  private void offer(TextSurface at, Person person) {
    boolean name = at.place().slot() == Slot.NAME;
    Text text = name ? person.name() : person.post();
    boolean han = text.chars().codePoints().anyMatch(Character::isIdeographic);
    List<Known> found =
        name
            ? known.names().persons(text.chars())
            : known.names().posts(text.chars().substring(text.chars().lastIndexOf('\n') + 1));
    List<Known> other = found.stream().filter(one -> !isHeld(one, person)).toList();
    Bounds area = at.caretArea();
    completion.show(
        at,
        new Point2D(area.getMinX(), area.getMaxY()),
        han ? other : List.of(),
        one -> fill(person, one, name));
  }

  private static boolean isHeld(Known one, Person person) {
    boolean samePost = one.post().isEmpty() || one.post().equals(person.post().chars());
    return one.name().equals(person.name().chars()) && samePost;
  }

  /// A name brings its post only where none is written yet.
  private void fill(Person person, Known one, boolean name) {
    if (name) {
      String post = person.post().isEmpty() ? one.post() : "";
      model.perform(steps -> steps.fill(person.id(), one.name(), post));
      return;
    }
    String held = person.post().chars();
    String before = held.substring(0, held.lastIndexOf('\n') + 1);
    model.perform(steps -> steps.fill(person.id(), person.name().chars(), before + one.post()));
  }
}
