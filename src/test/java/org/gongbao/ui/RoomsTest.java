package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.place.Place;
import org.gongbao.ui.place.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomsTest {
  private final List<String> done = new ArrayList<>();
  private Places places;
  private Place issue;
  private Place desk;

  @BeforeEach
  void furnish() {
    issue = room("issue");
    desk = room("desk");
    places = new Places(issue, List.of(desk, issue));
  }

  private Place room(String name) {
    return new Place(
        name,
        Icons.DESK,
        "",
        () -> {
          done.add("make " + name);
          return new Place.View(new Pane(), () -> done.add("enter " + name));
        });
  }

  @Test
  void aRoomIsMadeWhenItIsFirstEntered() {
    places.show(desk);
    places.show(issue);
    places.show(desk);
    assertEquals(
        List.of("make issue", "make desk", "enter desk", "enter issue", "enter desk"), done);
    assertEquals(2, places.getChildren().size());
    assertFalse(places.getChildren().getFirst().isVisible());
    assertTrue(places.getChildren().getLast().isVisible());
  }

  @Test
  void aTextNotInSightIsNotChangedByAKey() {
    Command edit = Command.always("edit", "", () -> done.add("edit"));
    Command within = places.within(edit);
    within.action().run();
    places.show(desk);
    done.clear();
    within.action().run();
    assertEquals(List.of("enter issue"), done);
    within.action().run();
    assertEquals(List.of("enter issue", "edit"), done);
  }

  @Test
  void whatOnlyShowsLeadsThereAndIsDone() {
    places.show(desk);
    done.clear();
    CommandMenu menu =
        new CommandMenu("m", List.of(List.of(Command.always("show", "", () -> done.add("show")))));
    places.leading(menu).commands().getFirst().action().run();
    assertEquals(List.of("enter issue", "show"), done);
  }

  @Test
  void menusOfOneNameAreOneMenu() {
    CommandMenu first = menu("a", "1");
    CommandMenu second = menu("b", "2");
    CommandMenu third = menu("a", "3");
    List<CommandMenu> joined =
        CommandMenu.joined(List.of(first, second), List.of(third, menu("c", "4")));
    assertEquals(List.of("a", "c", "b"), joined.stream().map(CommandMenu::name).toList());
    assertEquals(
        List.of("1", "3"), joined.getFirst().commands().stream().map(Command::name).toList());
  }

  private static CommandMenu menu(String name, String command) {
    return new CommandMenu(name, List.of(List.of(Command.always(command, "", () -> {}))));
  }
}
