package org.gongbao.ui.outline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongbao.app.Settings;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;

/// The outline pane. Its selection leads the item pane and follows it.
public final class OutlineView extends VBox {
  private static final int ABOVE = 4;
  private final OutlineViewModel model;
  private final Messages messages;
  private final BudgetFoot foot;
  private final ListView<OutlineRow> list = new ListView<>();
  private final Label count = new Label();
  private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>(Chosen.NOTHING);
  private Runnable budgetAsked = () -> {};
  private boolean following;

  private Function<NodeId, Optional<String>> badges = node -> Optional.empty();

  public OutlineView(
      WorkModel work, PagesModel pages, BudgetModel budget, Messages messages, Settings settings) {
    this.model = new OutlineViewModel(work, pages, budget, messages, settings);
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
        view ->
            new OutlineCell(
                messages,
                node -> badges.apply(node),
                row -> model.fold(row.node(), !row.folded())));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::foldKeys);
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    list.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> tellChosen());
    VBox.setVgrow(list, Priority.ALWAYS);
    getStyleClass().addAll("gb-pane", "gb-outline-pane");
    foot = new BudgetFoot(budget, messages);
    foot.setOnAction(event -> budgetAsked.run());
    getChildren().addAll(header, list, foot);
    model.rowsProperty().subscribe(this::show);
    work.itemProperty().subscribe(this::follow);
  }

  /// Leaves 版面预算 out, for those who do not plan the issue.
  public void leaveOutBudget() {
    getChildren().remove(foot);
  }

  /// Tells of files dropped on the list.
  ///
  /// @param dropped told the files and the name of the section they were dropped on
  public void onFiles(BiConsumer<List<Path>, Optional<String>> dropped) {
    new OutlineDrops(list, dropped);
  }

  /// Shows where items stand in the workflow.
  ///
  /// @param badge of an item, in a word; empty where there is none
  public void showBadges(Function<NodeId, Optional<String>> badge) {
    badges = badge;
    list.refresh();
  }

  /// Shows what the rules found, by item.
  public void show(Map<NodeId, Found> byItem) {
    model.show(byItem);
  }

  public void takeFocus() {
    list.requestFocus();
  }

  /// What is selected.
  ReadOnlyObjectProperty<Chosen> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Takes keys and shows commands over the rows.
  void take(CommandMenu menu) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (menu.run(event)) {
            event.consume();
          }
        });
    list.setOnContextMenuRequested(event -> menu.showOver(list, messages, event));
  }

  /// Lets rows be dragged.
  void take(BooleanSupplier editable, OutlineDrag.Drops drops) {
    new OutlineDrag(list, editable, drops);
  }

  /// @param asked done when the budget is pressed
  void onBudget(Runnable asked) {
    budgetAsked = asked;
  }

  /// Selects rows and brings the first of them into view.
  void select(Collection<NodeId> nodes) {
    following = true;
    list.getSelectionModel().clearSelection();
    reselect(new HashSet<>(nodes));
    following = false;
    tellChosen();
    int first = list.getSelectionModel().getSelectedIndices().stream().findFirst().orElse(-1);
    if (first >= 0) {
      reveal(first);
    }
  }

  private void show(List<OutlineRow> rows) {
    Set<NodeId> held = new HashSet<>();
    selectedRows().forEach(row -> held.add(row.node()));
    following = true;
    list.getItems().setAll(rows);
    reselect(held);
    following = false;
    int items = model.itemCount();
    count.setText(items == 0 ? "" : messages.get("ui.outline.count", items));
    if (selectedRows().isEmpty()) {
      follow();
    }
    tellChosen();
  }

  /// Selects rows; the one that is worked on last, so that it leads.
  private void reselect(Set<NodeId> nodes) {
    int lead = -1;
    for (int i = 0; i < list.getItems().size(); i++) {
      NodeId node = list.getItems().get(i).node();
      if (nodes.contains(node)) {
        boolean leads = model.chosen().filter(row -> row.node().equals(node)).isPresent();
        lead = leads ? i : lead;
        list.getSelectionModel().select(i);
      }
    }
    if (lead >= 0) {
      list.getSelectionModel().select(lead);
    }
  }

  private List<OutlineRow> selectedRows() {
    return list.getSelectionModel().getSelectedIndices().stream()
        .sorted()
        .filter(i -> i >= 0 && i < list.getItems().size())
        .map(list.getItems()::get)
        .toList();
  }

  private void tellChosen() {
    if (!following) {
      chosen.set(Chosen.of(selectedRows()));
    }
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
              int index = list.getItems().indexOf(row);
              if (!list.getSelectionModel().isSelected(index)) {
                list.getSelectionModel().clearAndSelect(index);
              }
              reveal(index);
            },
            () -> list.getSelectionModel().clearSelection());
    following = false;
    tellChosen();
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
    model.fold(heading.node(), fold);
  }
}
