package org.gongbao.ui.command;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;

/// 命令查找: any command by part of its name, over the top of the window. Enter does it, Esc goes back
/// to where the focus was.
public final class CommandPalette extends VBox {
  private static final double WIDTH = 480;
  private final Messages messages;
  private final TextField field = new TextField();
  private final ListView<Command> list = new ListView<>();
  private CommandSearch search = new CommandSearch(List.of(), Command::name);
  private Optional<Node> before = Optional.empty();

  public CommandPalette(Messages messages) {
    this.messages = messages;
    getStyleClass().add("gb-palette");
    field.setPromptText(messages.get("ui.palette.prompt"));
    field.setAccessibleText(messages.get("ui.command.palette"));
    list.setAccessibleText(messages.get("ui.palette.list"));
    list.setPlaceholder(new Label(messages.get("ui.palette.none")));
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Row());
    list.setOnMouseClicked(event -> run());
    field.textProperty().subscribe(this::filter);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused && isVisible()) {
                Platform.runLater(this::hideUnlessUsed);
              }
            });
    getChildren().addAll(field, list);
    setManaged(false);
    setVisible(false);
  }

  /// Shows commands over the pane this stands in; those that cannot be done now are told apart.
  public void show(List<Command> commands) {
    List<Command> others =
        commands.stream().filter(c -> !c.name().equals("ui.command.palette")).toList();
    search = new CommandSearch(others, this::named);
    if (!isVisible()) {
      before = Optional.ofNullable(getScene().getFocusOwner());
    }
    field.clear();
    filter("");
    Pane over = (Pane) getParent();
    double width = Math.min(WIDTH, over.getWidth() - 32);
    double height = Math.min(420, over.getHeight() - 96);
    resizeRelocate((over.getWidth() - width) / 2, 64, width, height);
    toFront();
    setVisible(true);
    field.requestFocus();
  }

  private void filter(String typed) {
    list.getItems().setAll(search.find(typed));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case PAGE_DOWN -> step(8);
      case PAGE_UP -> step(-8);
      case ENTER -> run();
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    int last = list.getItems().size() - 1;
    int wanted = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
    list.getSelectionModel().select(wanted);
    list.scrollTo(Math.max(0, wanted - 4));
  }

  private void run() {
    Command chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null && !chosen.unavailable().get()) {
      close();
      chosen.action().run();
    }
  }

  private void close() {
    setVisible(false);
    before.ifPresent(Node::requestFocus);
  }

  private void hideUnlessUsed() {
    if (!field.isFocused() && !list.isFocused()) {
      setVisible(false);
    }
  }

  private String named(Command command) {
    return messages.get(command.name()).replace("…", "");
  }

  /// Name and keys; pale when it cannot be done now.
  private final class Row extends ListCell<Command> {
    private final Label name = new Label();
    private final Label keys = new Label();
    private final HBox box;

    Row() {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      keys.getStyleClass().add("gb-key");
      box = new HBox(name, space, keys);
      box.setMouseTransparent(true);
    }

    @Override
    protected void updateItem(Command command, boolean empty) {
      super.updateItem(command, empty);
      setText(null);
      setGraphic(empty || command == null ? null : box);
      if (!empty && command != null) {
        name.setText(named(command));
        keys.setText(command.shownKeys());
        keys.setVisible(!command.shownKeys().isEmpty());
        setDisable(command.unavailable().get());
        setAccessibleText(named(command) + " " + command.shownKeys());
      }
    }
  }
}
