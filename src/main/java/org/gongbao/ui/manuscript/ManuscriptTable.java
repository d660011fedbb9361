package org.gongbao.ui.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.gongbao.app.manuscript.Kept;
import org.gongbao.app.manuscript.ManuscriptWords;
import org.gongbao.l10n.Messages;
import org.gongbao.model.manuscript.Disclosure;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Standing;
import org.gongbao.model.register.EntryId;
import org.jspecify.annotations.Nullable;

/// Manuscripts as rows. What is chosen stays chosen when they are read again.
final class ManuscriptTable extends TableView<Kept> {
  private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
  private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

  /// Narrower than this, the state counts more than who sent it in …
  private static final double WITH_OFFICE = 880;

  /// … and than when it came in.
  private static final double WITH_RECEIVED = 720;

  private final Messages messages;
  private final ManuscriptWords words;
  private final ObservableList<Kept> rows = FXCollections.observableArrayList();

  /// @param year of today
  ManuscriptTable(Messages messages, Supplier<Integer> year) {
    this.messages = messages;
    this.words = new ManuscriptWords(messages);
    getStyleClass().addAll("gb-table", "gb-manuscripts");
    setAccessibleText(messages.get("manuscript.place"));
    setItems(rows);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getColumns().add(text("number", 108, Manuscript::number));
    TableColumn<Kept, String> title = text("title", 0, Manuscript::title);
    title.setMinWidth(160);
    title.setPrefWidth(400);
    title.setMaxWidth(Double.MAX_VALUE);
    getColumns().add(title);
    TableColumn<Kept, String> office = text("office", 150, Manuscript::office);
    TableColumn<Kept, String> received =
        text("received", 92, one -> words.day(one.received(), year.get()));
    getColumns().add(office);
    getColumns().add(received);
    getColumns().add(disclosure());
    getColumns().add(state());
    getColumns().add(days());
    setRowFactory(view -> new Row());
    widthProperty()
        .subscribe(
            width -> {
              office.setVisible(width.doubleValue() >= WITH_OFFICE);
              received.setVisible(width.doubleValue() >= WITH_RECEIVED);
            });
  }

  private TableColumn<Kept, String> text(
      String key, double width, Function<Manuscript, String> text) {
    TableColumn<Kept, String> column = new TableColumn<>(name(key));
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(text.apply(row.getValue().manuscript())));
    size(column, width);
    return column;
  }

  private String name(String key) {
    return messages.get("manuscript.column." + key);
  }

  private static void size(TableColumn<Kept, ?> column, double width) {
    column.setReorderable(false);
    if (width > 0) {
      column.setMinWidth(width);
      column.setPrefWidth(width);
      column.setMaxWidth(width);
    }
  }

  private TableColumn<Kept, String> disclosure() {
    TableColumn<Kept, String> column = text("disclosure", 92, one -> one.disclosure().written());
    column.setCellFactory(
        view ->
            new TableCell<>() {
              @Override
              protected void updateItem(@Nullable String value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty ? null : value);
                Kept row = empty || getTableRow() == null ? null : getTableRow().getItem();
                boolean open =
                    row != null
                        && row.standing().isOpen()
                        && row.manuscript().disclosure() == Disclosure.UNDECIDED;
                pseudoClassStateChanged(PseudoClass.getPseudoClass("wanted"), open);
              }
            });
    return column;
  }

  private TableColumn<Kept, Kept> state() {
    TableColumn<Kept, Kept> column = new TableColumn<>(name("state"));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setComparator((one, other) -> one.standing().kind().compareTo(other.standing().kind()));
    column.setCellFactory(view -> new StateCell());
    size(column, 132);
    return column;
  }

  private TableColumn<Kept, Integer> days() {
    TableColumn<Kept, Integer> column = new TableColumn<>(name("days"));
    column.setCellValueFactory(
        row -> {
          Standing standing = row.getValue().standing();
          boolean shown = standing.isUnplaced() || standing.isOverdue();
          return new ReadOnlyObjectWrapper<>(
              shown && standing.days().isPresent() ? standing.days().getAsInt() : null);
        });
    column.getStyleClass().add("gb-column-number");
    column.setCellFactory(view -> new DaysCell());
    size(column, 76);
    return column;
  }

  /// Shows these, in their order or the one the user chose.
  void show(List<Kept> shown) {
    Set<EntryId> chosen = Set.copyOf(chosen());
    Optional<EntryId> focused =
        Optional.ofNullable(getFocusModel().getFocusedItem()).map(one -> one.manuscript().id());
    rows.setAll(shown);
    sort();
    getSelectionModel().clearSelection();
    for (int i = 0; i < rows.size(); i++) {
      EntryId id = rows.get(i).manuscript().id();
      if (chosen.contains(id)) {
        getSelectionModel().select(i);
      }
      if (focused.equals(Optional.of(id))) {
        getFocusModel().focus(i);
      }
    }
  }

  List<EntryId> chosen() {
    return getSelectionModel().getSelectedItems().stream()
        .map(one -> one.manuscript().id())
        .collect(Collectors.toList());
  }

  void choose(List<EntryId> ids) {
    if (Set.copyOf(chosen()).equals(Set.copyOf(ids))) {
      return;
    }
    getSelectionModel().clearSelection();
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (ids.contains(rows.get(i).manuscript().id())) {
        getSelectionModel().select(i);
        scrollTo(i);
      }
    }
  }

  /// Tints what is overdue, pales what is over, and starts dragging.
  private final class Row extends TableRow<Kept> {
    Row() {
      setOnDragDetected(
          event -> {
            if (!isEmpty()) {
              ManuscriptDrag.start(this, chosen());
              event.consume();
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Kept row, boolean empty) {
      super.updateItem(row, empty);
      Optional<Standing> standing = Optional.ofNullable(row).map(Kept::standing);
      pseudoClassStateChanged(OVERDUE, standing.filter(Standing::isOverdue).isPresent());
      pseudoClassStateChanged(SETTLED, standing.filter(one -> !one.isOpen()).isPresent());
    }
  }

  private final class StateCell extends TableCell<Kept, Kept> {
    private final Label pill = new Label();

    @Override
    protected void updateItem(@Nullable Kept row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(empty || row == null ? null : pill);
      setTooltip(empty || row == null ? null : new Tooltip(words.told(row)));
      if (row != null && !empty) {
        pill.setText(words.state(row.standing()));
        pill.getStyleClass().setAll("label", "gb-pill", Tone.of(row.standing()).style());
        setAccessibleText(words.told(row));
      }
    }
  }

  private final class DaysCell extends TableCell<Kept, Integer> {
    @Override
    protected void updateItem(@Nullable Integer days, boolean empty) {
      super.updateItem(days, empty);
      Kept row = empty || getTableRow() == null ? null : getTableRow().getItem();
      setText(empty || days == null ? null : Integer.toString(days));
      setTooltip(row == null ? null : words.term(row).map(Tooltip::new).orElse(null));
      pseudoClassStateChanged(OVERDUE, row != null && row.standing().isOverdue());
      pseudoClassStateChanged(
          PseudoClass.getPseudoClass("soon"), row != null && row.standing().isSoon());
    }
  }
}
