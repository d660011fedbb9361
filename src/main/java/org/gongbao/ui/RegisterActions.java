package org.gongbao.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.gongbao.l10n.Messages;
import org.gongbao.model.register.Register;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.ErrorReporter;
import org.gongbao.ui.register.RegisterWindow;
import org.gongbao.ui.work.LibraryModel;
import org.jspecify.annotations.Nullable;

/// 登记与词库: opens its window, and has the issue checked again when a register changed.
final class RegisterActions {
  private static final String MENU = "check.menu";
  private final Stage owner;
  private final UiServices services;
  private final LibraryModel library;
  private final ErrorReporter errors;
  private final Consumer<Scene> dress;
  private final Runnable changed;
  private Optional<RegisterWindow> window = Optional.empty();

  /// @param changed called a moment after the registers were changed
  RegisterActions(
      Stage owner,
      UiServices services,
      LibraryModel library,
      ErrorReporter errors,
      Consumer<Scene> dress,
      Runnable changed) {
    this.owner = owner;
    this.services = services;
    this.library = library;
    this.errors = errors;
    this.dress = dress;
    this.changed = changed;
    library.libraryProperty().subscribe(open -> window.ifPresent(one -> one.open(open)));
  }

  /// With the command that opens the window in the menu 校验.
  List<CommandMenu> into(List<CommandMenu> menus) {
    return menus.stream().map(menu -> menu.name().equals(MENU) ? withOpening(menu) : menu).toList();
  }

  private CommandMenu withOpening(CommandMenu menu) {
    List<List<Command>> sections = new ArrayList<>(menu.sections());
    sections.add(
        List.of(
            new Command(
                "registers.command.open",
                "Shortcut+R",
                this::open,
                Bindings.createBooleanBinding(
                    () -> library.libraryProperty().get().isEmpty(), library.libraryProperty()))));
    return new CommandMenu(menu.name(), sections, menu.folded());
  }

  void open() {
    if (library.libraryProperty().get().isEmpty()) {
      return;
    }
    if (window.isEmpty()) {
      RegisterWindow made =
          new RegisterWindow(
              owner,
              new RegisterWindow.Surroundings(
                  services.messages(),
                  services.settings(),
                  services.tasks(),
                  errors::report,
                  dress,
                  number -> IssueNames.number(number, services.messages()),
                  new RegisterWindow.Choosing(this::toRead, this::toWrite)),
              changed);
      made.open(library.libraryProperty().get());
      made.stage()
          .focusedProperty()
          .subscribe(focused -> errors.standBefore(focused ? made.stage() : owner));
      window = Optional.of(made);
    }
    window.get().show();
  }

  /// Opens the window at a register.
  void open(Register register) {
    open();
    window.ifPresent(one -> one.go(register));
  }

  /// 各期发放 were changed elsewhere.
  void deliveriesChanged() {
    window.ifPresent(one -> one.reload(Register.DELIVERIES));
  }

  Optional<RegisterWindow> window() {
    return window;
  }

  private FileChooser chooser(String title) {
    Messages messages = services.messages();
    return choosing()
        .chooser(title, new ExtensionFilter(messages.get("registers.choose.csv"), "*.csv"));
  }

  private FileChoosing choosing() {
    return new FileChoosing(services.messages(), services.settings());
  }

  private Optional<Path> toRead(Stage before) {
    return chosen(chooser("registers.choose.import").showOpenDialog(before));
  }

  private Optional<Path> toWrite(Stage before, String name) {
    FileChooser chooser = chooser("registers.choose.export");
    chooser.setInitialFileName(name);
    return chosen(chooser.showSaveDialog(before));
  }

  private Optional<Path> chosen(@Nullable File file) {
    List<Path> chosen = new ArrayList<>();
    choosing().chosen(file, chosen::add);
    return chosen.stream().findFirst();
  }
}
