package org.gongbao.ui.find;

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

/// 转到: anywhere by part of a name, over the top of the window. Enter goes there, Esc back to where
/// the focus was.
public final class GoTo extends VBox {
  private static final double WIDTH = 640;

  /// Details of fewer characters are shown whole.
  private static final int SHORT = 20;

  private final Targets targets;
  private final TextField field = new TextField();
  private final ListView<Target> list = new ListView<>();
  private Optional<Node> before = Optional.empty();

  GoTo(Targets targets, Messages messages) {
    this.targets = targets;
    getStyleClass().addAll("gb-palette", "gb-go-to");
    field.setPromptText(messages.get("find.to.prompt"));
    field.setAccessibleText(messages.get("find.command.go"));
    list.setAccessibleText(messages.get("find.to.list"));
    list.setPlaceholder(new Label(messages.get("find.to.none")));
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

  /// Shows it over the pane it stands in.
  void open() {
    if (!isVisible()) {
      before = Optional.ofNullable(getScene().getFocusOwner());
    }
    targets.read();
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
    list.getItems().setAll(targets.find(typed));
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
    Target chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      close();
      chosen.going().run();
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

  /// What it is, its name, and where it lies.
  private static final class Row extends ListCell<Target> {
    private final Label kind = new Label();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox box;

    Row() {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      kind.getStyleClass().add("gb-go-kind");
      kind.setMinWidth(USE_PREF_SIZE);
      name.getStyleClass().add("gb-go-name");
      detail.setMaxWidth(WIDTH * 0.4);
      detail.getStyleClass().add("gb-go-detail");
      box = new HBox(kind, name, space, detail);
      box.setMouseTransparent(true);
      box.setMinWidth(0);
      box.setPrefWidth(1);
      setPrefWidth(1);
    }

    @Override
    protected void updateItem(Target target, boolean empty) {
      super.updateItem(target, empty);
      setText(null);
      setGraphic(empty || target == null ? null : box);
      if (!empty && target != null) {
        kind.setText(target.kind());
        name.setText(target.name());
        detail.setText(target.detail());
        detail.setMinWidth(target.detail().length() < SHORT ? USE_PREF_SIZE : 0);
        setAccessibleText(target.kind() + " " + target.name() + " " + target.detail());
      }
    }
  }
}
