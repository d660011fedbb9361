package org.gongbao.ui.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Settings;
import org.gongbao.app.Tasks;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.register.Register;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.BusyModel;

/// 登记与词库: a window of its own beside the workstation's.
public final class RegisterWindow {
  private static final double WIDTH = 1180;
  private static final double HEIGHT = 760;
  private static final double MIN_WIDTH = 760;
  private static final double MIN_HEIGHT = 480;
  private final Stage stage = new Stage();
  private final RegisterModel model;
  private final LearnedModel learned;
  private final RegisterFiles files;
  private final RegisterPane pane;
  private final RegisterFoot foot;
  private final RegisterCommands commands;
  private final BusyModel busy;
  private final Surroundings around;

  /// What the window stands in.
  ///
  /// @param errors told what goes wrong
  /// @param dress gives the scene the look of the window
  /// @param named what an issue is called
  public record Surroundings(
      Messages messages,
      Settings settings,
      Tasks tasks,
      Consumer<Throwable> errors,
      Consumer<Scene> dress,
      Function<IssueNumber, String> named,
      Choosing choosing) {}

  /// Asks for files.
  ///
  /// @param open asks for one to be read
  /// @param save asks for one to be written, proposing a name
  public record Choosing(
      Function<Stage, Optional<Path>> open, BiFunction<Stage, String, Optional<Path>> save) {}

  /// @param changed called a moment after the registers were changed
  public RegisterWindow(Stage owner, Surroundings around, Runnable changed) {
    this.around = around;
    Messages messages = around.messages();
    busy = new BusyModel(around.tasks(), around.errors());
    model = new RegisterModel(around.tasks(), around.errors(), changed);
    learned = new LearnedModel(model, busy, around.tasks(), around.errors());
    files = new RegisterFiles(model, busy, around.tasks());
    foot = new RegisterFoot(messages, busy, model::takeBack);
    pane = new RegisterPane(model, learned, around, foot);
    commands = new RegisterCommands(model, learned, pane, busy, this);
    MenuBar bar = new MenuBar();
    commands.menus().forEach(menu -> bar.getMenus().add(menu.menu(messages)));
    HBox tools = commands.toolbar(messages);
    BorderPane root = new BorderPane(pane);
    HBox menus = new HBox(bar);
    menus.getStyleClass().add("gb-menu-row");
    root.setTop(new VBox(menus, tools));
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    around.dress().accept(scene);
    stage.initOwner(owner);
    stage.setTitle(messages.get("registers.title"));
    stage.setScene(scene);
    size(owner);
    stage.setOnHidden(event -> closed());
  }

  private void size(Stage owner) {
    double wide = Screen.getPrimary().getVisualBounds().getWidth();
    double high = Screen.getPrimary().getVisualBounds().getHeight();
    stage.setMinWidth(Math.min(MIN_WIDTH, wide));
    stage.setMinHeight(Math.min(MIN_HEIGHT, high));
    stage.setWidth(Math.min(Math.min(WIDTH, wide), Math.max(owner.getWidth(), MIN_WIDTH)));
    stage.setHeight(Math.min(Math.min(HEIGHT, high), Math.max(owner.getHeight(), MIN_HEIGHT)));
  }

  private void closed() {
    model.dropBlank();
    busy.cancel();
  }

  public Stage stage() {
    return stage;
  }

  public List<CommandMenu> menus() {
    return commands.menus();
  }

  /// Shows the registers of another library; closes when there is none.
  public void open(Optional<OpenLibrary> library) {
    busy.cancel();
    learned.clear();
    model.open(library);
    if (library.isEmpty()) {
      stage.close();
    }
  }

  /// Shows the window, or brings it to the front, as the registers are now.
  public void show() {
    stage.show();
    stage.toFront();
    pane.takeFocus();
  }

  /// Shows a register.
  public void go(Register register) {
    pane.go(register);
  }

  /// Reads a register again that was changed elsewhere.
  public void reload(Register register) {
    if (model.library().isPresent()) {
      model.reload(register);
    }
  }

  /// What is chosen at the left.
  String shown() {
    return pane.place().toString();
  }

  void close() {
    stage.close();
  }

  /// Asks for a file and shows what it would do.
  void importFile() {
    pane.register()
        .ifPresent(
            register ->
                around
                    .choosing()
                    .open()
                    .apply(stage)
                    .ifPresent(file -> importFile(register, file)));
  }

  void importFile(Register register, Path file) {
    files.look(register, file, look -> pane.showImport(look, this::take));
  }

  private void take(RegisterFiles.Look look) {
    files.take(
        look,
        kept -> {
          pane.showRegister();
          if (!kept) {
            foot.say(around.messages().get("registers.import.cancelled"));
          }
        });
  }

  void exportFile() {
    Messages messages = around.messages();
    pane.register()
        .ifPresent(
            register ->
                around
                    .choosing()
                    .save()
                    .apply(stage, messages.get("registers.name." + register.name()) + ".csv")
                    .ifPresent(
                        file ->
                            files.write(
                                register,
                                file,
                                () -> foot.say(messages.get("registers.exported", file)))));
  }
}
