package org.gongbao.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.edit.find.Hit;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Section;
import org.gongbao.ui.outline.ShortTitle;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;

/// All hits in a list: where each is, what stands around it, what it becomes. A row leads to its
/// text; Space takes a hit in or leaves it out.
final class HitsView extends VBox {
  private final FindModel model;
  private final ReplaceModel replacing;
  private final PagesModel pages;
  private final Messages messages;
  private final Wording wording;
  private final TableView<Hit> table = new TableView<>();
  private final Label empty = new Label();
  private final Label state = new Label();
  private final CheckBox every = new CheckBox();
  private final Button all = new Button();
  private final HBox bar;
  private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();

  HitsView(FindModel model, ReplaceModel replacing, PagesModel pages, Messages messages) {
    this.model = model;
    this.replacing = replacing;
    this.pages = pages;
    this.messages = messages;
    this.wording = new Wording(messages);
    this.bar = bar();
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setAccessibleText(messages.get("find.tab"));
    table.getStyleClass().addAll("gb-table", "gb-hits");
    empty.getStyleClass().add("gb-empty");
    table.setPlaceholder(empty);
    TableColumn<Hit, Hit> taken = column("", Function.identity(), 40);
    taken.setCellFactory(column -> new Taken());
    taken.visibleProperty().bind(replacing.openProperty());
    TableColumn<Hit, Hit> text = column(messages.get("find.column.text"), Function.identity(), 0);
    text.setCellFactory(column -> new HitCell(this::becomes));
    table
        .getColumns()
        .addAll(
            List.of(
                taken,
                texts("find.column.item", this::item, 232),
                texts("find.column.kind", wording::kind, 88),
                texts("find.column.page", this::page, 72),
                text));
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(bar, table);
    sceneProperty().subscribe(scene -> model.listedProperty().set(scene != null));
    model.stateProperty().subscribe(this::show);
    model.leftOutProperty().subscribe(this::showTaken);
    replacing.wantedProperty().subscribe(table::refresh);
    replacing.openProperty().subscribe(this::showTaken);
    pages.laidProperty().subscribe(laid -> table.refresh());
  }

  ReadOnlyLongProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  private HBox bar() {
    every.setText(messages.get("find.every"));
    every.setOnAction(event -> model.takeEvery(every.isSelected()));
    all.setOnAction(event -> replacing.replaceAll());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(every, state, space, all);
    row.getStyleClass().addAll("gb-panel-bar", "gb-hits-bar");
    row.visibleProperty().bind(replacing.openProperty());
    row.managedProperty().bind(replacing.openProperty());
    return row;
  }

  private static <T> TableColumn<Hit, T> column(String title, Function<Hit, T> of, double width) {
    TableColumn<Hit, T> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(of.apply(row.getValue())));
    column.setReorderable(false);
    column.setSortable(false);
    if (width > 0) {
      column.setMinWidth(width);
      column.setPrefWidth(width);
      column.setMaxWidth(width);
    }
    return column;
  }

  private TableColumn<Hit, String> texts(String key, Function<Hit, String> of, double width) {
    TableColumn<Hit, String> column = column(messages.get(key), of, width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(of.apply(row.getValue())));
    column.getStyleClass().add("gb-column-short");
    return column;
  }

  private String item(Hit hit) {
    Optional<Node> part = model.work().treeProperty().get().flatMap(tree -> tree.find(hit.part()));
    return part.map(
            node ->
                switch (node) {
                  case Item item -> ShortTitle.of(item);
                  case Section section -> section.name().chars();
                  case org.gongbao.model.Masthead masthead -> messages.get("find.masthead");
                  default -> messages.get("find.colophon");
                })
        .orElse("");
  }

  private String page(Hit hit) {
    return pages.pageOf(hit.place()).map(page -> messages.get("find.page", page)).orElse("");
  }

  private Optional<String> becomes(Hit hit) {
    boolean out = model.leftOutProperty().get().contains(hit.place());
    return out || !replacing.openProperty().get() ? Optional.empty() : replacing.becomes(hit);
  }

  private void pressed(KeyEvent event) {
    Hit hit = table.getSelectionModel().getSelectedItem();
    if (hit == null) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      model.work().go(hit.selection(), Spot.Origin.COMMAND);
    } else if (event.getCode() == KeyCode.SPACE && replacing.openProperty().get()) {
      model.take(hit, model.leftOutProperty().get().contains(hit.place()));
    } else {
      return;
    }
    event.consume();
  }

  private void clicked(MouseEvent event) {
    int row = table.getSelectionModel().getSelectedIndex();
    if (row < 0) {
      return;
    }
    if (event.getClickCount() == 2) {
      model.work().go(table.getItems().get(row).selection(), Spot.Origin.COMMAND);
    } else if (row != model.state().current()) {
      model.show(row);
    }
  }

  private void show(FindState next) {
    if (!next.hits().equals(table.getItems())) {
      table.setItems(FXCollections.observableList(next.hits()));
    }
    if (next.current() >= 0 && next.current() != table.getSelectionModel().getSelectedIndex()) {
      table.getSelectionModel().clearAndSelect(next.current());
      table.scrollTo(Math.max(0, next.current() - 1));
    }
    empty.setText(messages.get(next.search().isEmpty() ? "find.empty.asked" : "find.empty.found"));
    count.set(next.hits().size());
    showTaken();
  }

  private void showTaken() {
    int taken = model.taken().size();
    long fixed = model.state().hits().stream().filter(hit -> !hit.isReplaceable()).count();
    all.setText(messages.get("find.replace.all", taken));
    all.setDisable(taken == 0 || !model.work().isEditable());
    state.setText(fixed == 0 ? "" : messages.get("find.fixed", fixed));
    every.setSelected(taken > 0 && model.leftOutProperty().get().isEmpty());
    every.setIndeterminate(taken > 0 && !model.leftOutProperty().get().isEmpty());
    table.refresh();
  }

  /// Whether a hit is replaced with the others.
  private final class Taken extends TableCell<Hit, Hit> {
    private final CheckBox box = new CheckBox();

    Taken() {
      box.setFocusTraversable(false);
      box.setAccessibleText(messages.get("find.taken"));
      box.setOnAction(
          event -> {
            if (getItem() != null) {
              model.take(getItem(), box.isSelected());
            }
          });
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      boolean offered = !empty && hit != null && hit.isReplaceable();
      setGraphic(offered ? box : null);
      if (offered) {
        box.setSelected(!model.leftOutProperty().get().contains(hit.place()));
      }
    }
  }
}
