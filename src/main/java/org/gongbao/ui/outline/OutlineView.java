package org.gongbao.ui.outline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongbao.app.Settings;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;

/// The outline pane. Its selection leads the item pane and follows it.
public final class OutlineView extends VBox {
  private static final int ABOVE = 4;
  private final OutlineViewModel model;
  private final Messages messages;
  private final ListView<OutlineRow> list = new ListView<>();
  private final Label count = new Label();
  private boolean following;

  public OutlineView(WorkModel work, PagesModel pages, Messages messages, Settings settings) {
    this.model = new OutlineViewModel(work, pages, messages, settings);
    this.messages = messages;
    Label title = new Label(messages.get("ui.pane.outline"));
    title.getStyleClass().add("gb-pane-title");
    work.issueProperty()
        .subscribe(
            open ->
                title.setText(messages.get(work.isDiary() ? "diary.place" : "ui.pane.outline")));
    count.getStyleClass().add("gb-count");
    HBox header = new HBox(title, count);
    header.getStyleClass().add("gb-pane-header");
    Label empty = new Label(messages.get("ui.empty.outline"));
    empty.getStyleClass().add("gb-empty");
    empty.setWrapText(true);
    list.setPlaceholder(empty);
    list.getStyleClass().add("gb-outline");
    list.setAccessibleText(messages.get("ui.pane.outline"));
    list.setCellFactory(
        view -> new OutlineCell(messages, row -> model.fold(row.node(), !row.folded())));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::foldKeys);
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    VBox.setVgrow(list, Priority.ALWAYS);
    getStyleClass().addAll("gb-pane", "gb-outline-pane");
    getChildren().addAll(header, list);
    model.rowsProperty().subscribe(this::show);
    work.itemProperty().subscribe(this::follow);
  }

  /// Tells of files dropped on the list.
  ///
  /// @param dropped told the files and the name of the section they were dropped on
  public void onFiles(BiConsumer<List<Path>, Optional<String>> dropped) {
    new OutlineDrops(list, dropped);
  }

  /// Shows what the rules found, by item.
  public void show(Map<NodeId, Found> byItem) {
    model.show(byItem);
  }

  public void takeFocus() {
    list.requestFocus();
  }

  private void show(List<OutlineRow> rows) {
    following = true;
    list.getItems().setAll(rows);
    following = false;
    int items = model.itemCount();
    count.setText(items == 0 ? "" : messages.get("ui.outline.count", items));
    follow();
  }

  private void selected(OutlineRow row) {
    if (!following && row != null) {
      model.choose(row);
    }
  }

  private void follow() {
    following = true;
    model
        .chosen()
        .ifPresentOrElse(
            row -> {
              list.getSelectionModel().select(row);
              reveal(list.getSelectionModel().getSelectedIndex());
            },
            () -> list.getSelectionModel().clearSelection());
    following = false;
  }

  /// Brings a row into view that is not.
  private void reveal(int index) {
    boolean inView =
        list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
            && flow.getLastVisibleCell() != null
            && index >= flow.getFirstVisibleCell().getIndex()
            && index < flow.getLastVisibleCell().getIndex();
    if (!inView) {
      list.scrollTo(Math.max(0, index - ABOVE));
    }
  }

  private void foldKeys(KeyEvent event) {
    if (!(list.getSelectionModel().getSelectedItem() instanceof OutlineRow.Heading heading)) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> fold(heading, true);
      case RIGHT -> fold(heading, false);
      case ENTER, SPACE -> fold(heading, !heading.folded());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void fold(OutlineRow.Heading heading, boolean fold) {
    int index = list.getSelectionModel().getSelectedIndex();
    model.fold(heading.node(), fold);
    list.getSelectionModel().select(index);
  }
}
