package org.gongbao.ui.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.StackPane;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;

/// The rooms, one above the other; only one is seen. The first is where an issue is edited.
public final class Places extends StackPane {
  private final List<Place> all;
  private final Map<Place, Place.View> made = new HashMap<>();
  private final ReadOnlyObjectWrapper<Place> shown;

  public Places(List<Place> all) {
    this.all = List.copyOf(all);
    this.shown = new ReadOnlyObjectWrapper<>(all.getFirst());
    getStyleClass().add("gb-places");
    view(all.getFirst());
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
      show(all.getFirst());
    }
  }

  public boolean isWork() {
    return shown.get().equals(all.getFirst());
  }

  /// The commands that lead to the rooms.
  public List<Command> commands() {
    return all.stream()
        .map(place -> Command.always(place.name(), place.keys(), () -> show(place)))
        .toList();
  }

  /// The same commands; each leads to where the issue is edited before it is done.
  public CommandMenu within(CommandMenu menu) {
    return new CommandMenu(
        menu.name(),
        menu.sections().stream().map(row -> row.stream().map(this::within).toList()).toList(),
        menu.folded().stream().map(this::within).toList());
  }

  /// The same command; it leads to where the issue is edited before it is done.
  public Command within(Command command) {
    return new Command(
        command.name(),
        command.keys(),
        () -> {
          work();
          command.action().run();
        },
        command.unavailable(),
        command.local());
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
