package org.gongbao.ui.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.StackPane;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;

/// The rooms, one above the other; only one is seen.
public final class Places extends StackPane {
  private final Place work;
  private final List<Place> all;
  private final Map<Place, Place.View> made = new HashMap<>();
  private final ReadOnlyObjectWrapper<Place> shown;

  /// @param work where the issue is edited; it is shown first
  /// @param all in the order of the rail
  public Places(Place work, List<Place> all) {
    this.work = work;
    this.all = List.copyOf(all);
    this.shown = new ReadOnlyObjectWrapper<>(work);
    getStyleClass().add("gb-places");
    view(work);
  }

  public List<Place> all() {
    return all;
  }

  public ReadOnlyObjectProperty<Place> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Leads to a room and enters it.
  public void show(Place place) {
    Place.View view = view(place);
    shown.set(place);
    made.forEach((one, its) -> its.region().setVisible(one.equals(place)));
    view.enter().run();
  }

  /// Leads to where the issue is edited, unless one is there.
  public void work() {
    if (!isWork()) {
      show(work);
    }
  }

  public boolean isWork() {
    return shown.get().equals(work);
  }

  /// The commands that lead to the rooms.
  public List<Command> commands() {
    return all.stream()
        .map(place -> Command.always(place.name(), place.keys(), () -> show(place)))
        .toList();
  }

  /// The same commands, each done only where the issue is edited; elsewhere it leads there first,
  /// so that nobody changes a text not in sight.
  public CommandMenu within(CommandMenu menu) {
    return each(menu, this::within);
  }

  /// The same command, done only where the issue is edited; elsewhere it leads there first.
  public Command within(Command command) {
    return acting(
        command,
        () -> {
          if (isWork()) {
            command.action().run();
          } else {
            work();
          }
        });
  }

  /// The same commands; each leads to where the issue is edited and is done there. For those that
  /// only show something.
  public CommandMenu leading(CommandMenu menu) {
    return each(menu, this::leading);
  }

  /// The same command; it leads to where the issue is edited and is done there.
  public Command leading(Command command) {
    return acting(
        command,
        () -> {
          work();
          command.action().run();
        });
  }

  private static CommandMenu each(CommandMenu menu, UnaryOperator<Command> change) {
    return new CommandMenu(
        menu.name(),
        menu.sections().stream().map(row -> row.stream().map(change).toList()).toList(),
        menu.folded().stream().map(inner -> each(inner, change)).toList());
  }

  private static Command acting(Command command, Runnable action) {
    return new Command(
        command.name(), command.keys(), action, command.unavailable(), command.local());
  }

  private Place.View view(Place place) {
    return made.computeIfAbsent(
        place,
        one -> {
          Place.View view = one.view().get();
          getChildren().add(view.region());
          return view;
        });
  }
}
