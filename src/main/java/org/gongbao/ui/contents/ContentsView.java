package org.gongbao.ui.contents;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.contents.ContentsRow.Entry;
import org.gongbao.ui.contents.ContentsRow.Kind;
import org.gongbao.ui.fx.Focus;

/// 目录: entries by sections, with the pages they begin on. Enter or a double click leads to the
/// item.
final class ContentsView extends BorderPane implements ContentsCell.Writing {
  private final ContentsModel model;
  private final Messages messages;
  private final ListView<ContentsRow> list = new ListView<>();
  private final Label said = new Label();
  private final Label empty = new Label();

  ContentsView(ContentsModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    list.setAccessibleText(messages.get("contents.tab"));
    list.getStyleClass().addAll("gb-table", "gb-contents-list");
    list.setCellFactory(view -> new ContentsCell(messages, this));
    list.setEditable(true);
    empty.getStyleClass().add("gb-empty");
    list.setPlaceholder(empty);
    setCenter(list);
    model.rowsProperty().subscribe(rows -> refill());
    model.work().issueProperty().subscribe(issue -> sayWhyEmpty());
    model.work().itemProperty().subscribe(this::follow);
  }

  /// Puts the commands where they are wanted.
  void fill(CommandMenu menu) {
    // Before the list itself, which would begin to write at Enter.
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!isWriting() && menu.run(event)) {
            event.consume();
          }
        });
    list.addEventFilter(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2 && !isWriting()) {
            chosen().ifPresent(model::go);
            event.consume();
          }
        });
    list.setOnContextMenuRequested(
        event -> chosen().ifPresent(row -> menu.showOver(list, messages, event)));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox(said, space);
    menu.commands().stream()
        .filter(command -> !command.keys().equals("Enter"))
        .forEach(command -> bar.getChildren().add(button(command)));
    bar.getStyleClass().add("gb-panel-bar");
    setTop(bar);
  }

  private Button button(Command command) {
    Button button = new Button(messages.get(command.name()));
    button.setOnAction(event -> command.action().run());
    button.disableProperty().bind(command.unavailable());
    return button;
  }

  ReadOnlyObjectProperty<ContentsRow> chosenProperty() {
    return list.getSelectionModel().selectedItemProperty();
  }

  Optional<ContentsRow> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /// Begins to write the wording of the row chosen.
  void write() {
    int row = list.getSelectionModel().getSelectedIndex();
    if (row >= 0) {
      list.edit(row);
    }
  }

  @Override
  public boolean isEditable() {
    return model.isEditable();
  }

  @Override
  public void done(Entry entry, Optional<String> written) {
    written.ifPresent(words -> model.reword(entry, words));
    refill();
    reveal();
  }

  /// Scrolls until all of the row chosen is seen: it may have gained a line.
  private void reveal() {
    int row = list.getSelectionModel().getSelectedIndex();
    list.layout();
    boolean cut =
        list.lookupAll(".gb-contents-cell").stream()
            .filter(cell -> cell instanceof ContentsCell one && one.getIndex() == row)
            .anyMatch(cell -> cell.getBoundsInParent().getMaxY() > list.getHeight() - 2);
    if (cut) {
      list.scrollTo(Math.max(0, row - 1));
    }
  }

  private boolean isWriting() {
    return list.getEditingIndex() >= 0;
  }

  /// Not while something is being written: it comes when that is done.
  private void refill() {
    List<ContentsRow> rows = model.rowsProperty().get();
    said.setText(rows.isEmpty() ? "" : summary(rows));
    if (isWriting() || rows.equals(list.getItems())) {
      return;
    }
    int at = list.getSelectionModel().getSelectedIndex();
    Optional<ContentsRow> was = chosen();
    list.getItems().setAll(rows);
    int again = was.map(row -> indexOf(rows, row)).filter(index -> index >= 0).orElse(at);
    if (!rows.isEmpty()) {
      // The first is no entry.
      list.getSelectionModel().clearAndSelect(Math.clamp(again, 1, rows.size() - 1));
    }
    if (was.isEmpty()) {
      follow(model.work().itemProperty().get());
    }
  }

  private static int indexOf(List<ContentsRow> rows, ContentsRow wanted) {
    for (int i = 0; i < rows.size(); i++) {
      ContentsRow row = rows.get(i);
      if (row.item().equals(wanted.item()) && row.getClass() == wanted.getClass()) {
        return i;
      }
    }
    return -1;
  }

  private String summary(List<ContentsRow> rows) {
    long entries = rows.stream().filter(Entry.class::isInstance).count();
    long stale = ContentsModel.count(rows, Kind.STALE);
    long reworded = ContentsModel.count(rows, Kind.REWORDED) + stale;
    return reworded == 0
        ? messages.get("contents.counts", entries)
        : stale == 0
            ? messages.get("contents.counts.reworded", entries, reworded)
            : messages.get("contents.counts.stale", entries, reworded, stale);
  }

  /// The item on the desk, unless somebody walks through the list.
  private void follow(Optional<NodeId> item) {
    List<ContentsRow> rows = list.getItems();
    if (Focus.isIn(this)) {
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof Entry entry && item.equals(Optional.of(entry.item()))) {
        list.getSelectionModel().clearAndSelect(i);
        // With its section, where that is just above.
        list.scrollTo(Math.max(0, i - 1));
      }
    }
  }

  private void sayWhyEmpty() {
    boolean open = model.work().issueProperty().get().isPresent();
    empty.setText(messages.get(open ? "contents.empty" : "contents.empty.none"));
  }
}
