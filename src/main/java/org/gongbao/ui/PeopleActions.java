package org.gongbao.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.ErrorReporter;
import org.gongbao.ui.people.PeopleWindow;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;

/// 人员与密钥: opens its window.
final class PeopleActions {
  private final Stage owner;
  private final UiServices services;
  private final LibraryModel library;
  private final ErrorReporter errors;
  private final Consumer<Scene> dress;
  private Optional<PeopleWindow> window = Optional.empty();

  PeopleActions(
      Stage owner,
      UiServices services,
      LibraryModel library,
      ErrorReporter errors,
      Consumer<Scene> dress) {
    this.owner = owner;
    this.services = services;
    this.library = library;
    this.errors = errors;
    this.dress = dress;
    library.libraryProperty().subscribe(open -> window.ifPresent(one -> one.open(open)));
  }

  CommandMenu menu() {
    return new CommandMenu(
        "desk.menu",
        List.of(
            List.of(
                new Command(
                    "people.command.open",
                    "Alt+Shift+P",
                    this::open,
                    Bindings.createBooleanBinding(
                        () -> library.libraryProperty().get().isEmpty(),
                        library.libraryProperty())))));
  }

  void open() {
    if (library.libraryProperty().get().isEmpty()) {
      return;
    }
    if (window.isEmpty()) {
      PeopleWindow made =
          new PeopleWindow(
              owner,
              services.libraries(),
              new Means(services.messages(), services.tasks(), services.clock(), errors::report),
              new PeopleWindow.Ways(dress, this::toRead, this::toWrite));
      made.open(library.libraryProperty().get());
      made.stage()
          .focusedProperty()
          .subscribe(focused -> errors.standBefore(focused ? made.stage() : owner));
      window = Optional.of(made);
    }
    window.get().show();
  }

  private FileChoosing choosing() {
    return new FileChoosing(services.messages(), services.settings());
  }

  private Optional<Path> toRead(Stage before) {
    ExtensionFilter keys =
        new ExtensionFilter(services.messages().get("people.choose.key"), "*.gbkey", "*.txt");
    ExtensionFilter all = new ExtensionFilter(services.messages().get("ui.choose.all"), "*");
    File file = choosing().chooser("people.choose.import", keys, all).showOpenDialog(before);
    List<Path> chosen = new ArrayList<>();
    choosing().chosen(file, chosen::add);
    return chosen.stream().findFirst();
  }

  private Optional<Path> toWrite(Stage before, String name) {
    return choosing().toWrite(before, "people.choose.export", "people.choose.key", name);
  }
}
