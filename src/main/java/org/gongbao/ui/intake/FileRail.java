package org.gongbao.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.app.Incoming;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// The files of the import and what is said of the current one as a whole.
final class FileRail extends VBox {
  private static final int ABOVE = 4;
  private final IntakeModel model;
  private final Messages messages;
  private final ListView<IntakeFile> list;
  private final Label count = new Label();
  private boolean following;

  /// @param more asks for further files
  FileRail(IntakeModel model, Messages messages, Supplier<List<Incoming>> more) {
    this.model = model;
    this.messages = messages;
    this.list = new ListView<>(model.files());
    list.getStyleClass().addAll("gb-outline", "gb-intake-files");
    list.setAccessibleText(messages.get("intake.files"));
    list.setCellFactory(view -> new FileCell(model, messages, model::remove));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    Label empty = new Label(messages.get("intake.empty"));
    empty.setWrapText(true);
    empty.getStyleClass().add("gb-empty");
    list.setPlaceholder(empty);
    VBox.setVgrow(list, Priority.ALWAYS);
    getStyleClass().addAll("gb-pane", "gb-intake-rail");
    getChildren().addAll(header(more), list, new FileForm(model, messages));
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    model.currentProperty().subscribe(this::follow);
    model.revisionProperty().subscribe(any -> refresh());
  }

  void takeFocus() {
    list.requestFocus();
  }

  private HBox header(Supplier<List<Incoming>> more) {
    Label title = new Label(messages.get("intake.files"));
    title.getStyleClass().add("gb-pane-title");
    count.getStyleClass().add("gb-count");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button add = new Button();
    add.setGraphic(Icons.ADD.icon());
    add.getStyleClass().add("gb-icon-button");
    add.setTooltip(new Tooltip(messages.get("intake.add")));
    add.setAccessibleText(messages.get("intake.add"));
    add.setOnAction(event -> model.add(more.get()));
    HBox header = new HBox(title, count, space, add);
    header.getStyleClass().add("gb-pane-header");
    return header;
  }

  private void refresh() {
    count.setText(messages.get("intake.files.count", model.files().size()));
  }

  private void selected(@Nullable IntakeFile file) {
    if (!following && file != null) {
      model.currentProperty().set(Optional.of(file));
    }
  }

  private void follow(Optional<IntakeFile> file) {
    following = true;
    file.ifPresentOrElse(this::select, list.getSelectionModel()::clearSelection);
    following = false;
  }

  private void select(IntakeFile file) {
    list.getSelectionModel().select(file);
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ABOVE));
  }

  private void keys(KeyEvent event) {
    IntakeFile file = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.DELETE && file != null) {
      model.remove(file);
      event.consume();
    }
  }
}
