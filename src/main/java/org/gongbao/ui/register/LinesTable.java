package org.gongbao.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.gongbao.l10n.Messages;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;

/// The lines of one register. Lines stay where they are while one works: search and order are
/// applied when they are asked for, not again at every change.
final class LinesTable extends StackPane {
  private final RegisterModel model;
  private final Register register;
  private final Wording wording;
  private final TableView<Entry> table = new TableView<>();
  private final ObservableList<Entry> rows = FXCollections.observableArrayList();
  private Set<EntryId> hidden = Set.of();
  private String sought = "";
  private boolean onlyWrong;
  private boolean stale;

  LinesTable(RegisterModel model, Register register, Messages messages, Wording wording) {
    this.model = model;
    this.register = register;
    this.wording = wording;
    table.setItems(rows);
    table.setEditable(true);
    table.getStyleClass().addAll("gb-table", "gb-register-table");
    table.setAccessibleText(wording.name(register));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setSortPolicy(
        sorted -> {
          order();
          return true;
        });
    for (Column column : register.columns()) {
      table.getColumns().add(column(column));
    }
    table.getColumns().add(problems(messages));
    table.setPlaceholder(wording.empty(register));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().add(table);
    model.linesProperty(register).subscribe(this::sync);
  }

  private TableColumn<Entry, String> column(Column column) {
    TableColumn<Entry, String> shown = new TableColumn<>(column.heading());
    shown.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(column)));
    shown.setCellFactory(table -> new FieldCell(column, this));
    shown.setPrefWidth(Widths.of(column));
    shown.setReorderable(false);
    return shown;
  }

  /// What is wrong with each line, in words.
  private TableColumn<Entry, Entry> problems(Messages messages) {
    TableColumn<Entry, Entry> shown = new TableColumn<>(messages.get("registers.column.problem"));
    shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    shown.setCellFactory(table -> new ProblemCell(this::told));
    shown.setPrefWidth(Widths.PROBLEM);
    shown.setReorderable(false);
    shown.setEditable(false);
    shown.setComparator(
        (one, other) -> Boolean.compare(told(one).isEmpty(), told(other).isEmpty()));
    return shown;
  }

  private String told(Entry line) {
    return Lines.isBlank(line)
        ? ""
        : wording.faults(model.lines(register).problems().at(line.id()));
  }

  boolean isWrong(Entry line, Column column) {
    return !Lines.isBlank(line)
        && model.lines(register).problems().at(line.id()).stream()
            .anyMatch(fault -> fault.column().filter(column::equals).isPresent());
  }

  boolean isEditable() {
    return model.isEditable();
  }

  void written(Entry line, Column column, String value) {
    model.write(line, column, value);
  }

  TableView<Entry> table() {
    return table;
  }

  /// The focus comes back from a field.
  void takeFocus() {
    if (stale) {
      sync(model.lines(register));
    }
    table.requestFocus();
  }

  List<Entry> selected() {
    return List.copyOf(table.getSelectionModel().getSelectedItems());
  }

  /// Shows the lines with some text in any field.
  ///
  /// @param wrong only those something is wrong with
  void seek(String text, boolean wrong) {
    sought = text.strip();
    onlyWrong = wrong;
    hidden =
        sought.isEmpty() && !wrong
            ? Set.of()
            : model.lines(register).entries().stream()
                .filter(line -> !isSought(line))
                .map(Entry::id)
                .collect(Collectors.toSet());
    order();
  }

  private boolean isSought(Entry line) {
    boolean found =
        sought.isEmpty()
            || line.fields().stream().anyMatch(field -> field.replace('|', '、').contains(sought));
    return found && (!onlyWrong || !told(line).isEmpty());
  }

  /// True when lines are hidden by what is sought.
  boolean isSeeking() {
    return !sought.isEmpty() || onlyWrong;
  }

  int shownCount() {
    return rows.size();
  }

  private void order() {
    List<Entry> next = new ArrayList<>(model.lines(register).entries());
    next.removeIf(line -> hidden.contains(line.id()));
    if (table.getComparator() != null) {
      next.sort(table.getComparator());
    }
    replace(next);
  }

  /// Takes over what changed: fields of lines, lines gone, and new lines at the end.
  private void sync(Lines lines) {
    if (table.getEditingCell() != null) {
      // It would end the editing.
      stale = true;
      return;
    }
    stale = false;
    Map<EntryId, Entry> now = new HashMap<>();
    lines.entries().forEach(line -> now.put(line.id(), line));
    Set<EntryId> there = new LinkedHashSet<>();
    List<Entry> next = new ArrayList<>();
    for (Entry row : rows) {
      Entry after = now.get(row.id());
      if (after != null) {
        there.add(row.id());
        next.add(after);
      }
    }
    lines.entries().stream()
        .filter(line -> !there.contains(line.id()) && !hidden.contains(line.id()))
        .forEach(next::add);
    if (there.isEmpty() && table.getComparator() != null) {
      next.sort(table.getComparator());
    }
    replace(next);
    table.refresh();
  }

  /// With the same lines still chosen, and where they were.
  private void replace(List<Entry> next) {
    boolean alike = next.size() == rows.size();
    for (int i = 0; alike && i < next.size(); i++) {
      alike = next.get(i).id().equals(rows.get(i).id());
    }
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    if (alike) {
      for (int i = 0; i < next.size(); i++) {
        if (!next.get(i).equals(rows.get(i))) {
          rows.set(i, next.get(i));
        }
      }
      return;
    }
    Set<EntryId> chosen =
        table.getSelectionModel().getSelectedItems().stream()
            .map(Entry::id)
            .collect(Collectors.toSet());
    rows.setAll(next);
    table.getSelectionModel().clearSelection();
    for (int i = 0; i < next.size() && !chosen.isEmpty(); i++) {
      if (chosen.contains(next.get(i).id())) {
        table.getSelectionModel().select(i);
      }
    }
    if (table.getSelectionModel().isEmpty() && !rows.isEmpty()) {
      table.getSelectionModel().select(Math.clamp(at.getRow(), 0, rows.size() - 1));
    }
    focus(table.getSelectionModel().getSelectedIndex(), Math.max(0, at.getColumn()));
  }

  /// Goes to a new line and begins to write.
  void writeNew() {
    model
        .newLine()
        .ifPresent(
            blank -> {
              int row = rows.indexOf(blank);
              table.getSelectionModel().clearAndSelect(row);
              table.scrollTo(row);
              focus(row, 0);
              edit(row, 0);
            });
  }

  /// Goes to the next line something is wrong with.
  ///
  /// @param by 1, or -1 for the one before
  void nextWrong(int by) {
    int from = table.getSelectionModel().getSelectedIndex();
    for (int i = 1; i <= rows.size(); i++) {
      int row = Math.floorMod(from + by * i, rows.size());
      if (!told(rows.get(row)).isEmpty()) {
        table.getSelectionModel().clearAndSelect(row);
        table.scrollTo(row);
        focus(row, Math.max(0, table.getFocusModel().getFocusedCell().getColumn()));
        return;
      }
    }
  }

  /// What is wrong with the line in focus; empty when nothing is.
  String toldHere() {
    Entry line = table.getFocusModel().getFocusedItem();
    return line == null ? "" : told(line);
  }

  private void focus(int row, int column) {
    if (row >= 0 && row < rows.size()) {
      table.getFocusModel().focus(row, table.getVisibleLeafColumn(column));
    }
  }

  private void edit(int row, int column) {
    // Once lines that were just made have their cells.
    Platform.runLater(
        () -> {
          table.applyCss();
          table.layout();
          table.edit(row, table.getVisibleLeafColumn(column));
        });
  }

  /// Writes on in the next field, or the one before; beyond the last of all into a new line.
  void writeAt(int row, Column column, int by) {
    int columns = register.columns().size();
    int place = row * columns + register.columns().indexOf(column) + by;
    if (place >= rows.size() * columns) {
      writeNew();
    } else if (place >= 0) {
      goTo(place);
      edit(place / columns, place % columns);
    }
  }

  /// To the next field or the one before, over the ends of lines.
  private void step(int by) {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    int columns = register.columns().size();
    int place = at.getRow() * columns + Math.clamp(at.getColumn(), 0, columns - 1) + by;
    if (place >= 0 && place < rows.size() * columns) {
      goTo(place);
    }
  }

  private void goTo(int place) {
    int columns = register.columns().size();
    int row = place / columns;
    table.getSelectionModel().clearAndSelect(row);
    focus(row, place % columns);
    table.scrollTo(Math.max(0, row - 2));
    table.scrollToColumn(table.getVisibleLeafColumn(place % columns));
  }

  private void pressed(KeyEvent event) {
    if (table.getEditingCell() != null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case TAB -> step(event.isShiftDown() ? -1 : 1);
      case LEFT -> step(-1);
      case RIGHT -> step(1);
      case ENTER, F2 -> writeHere();
      case INSERT -> writeNew();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void writeHere() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    int column = Math.clamp(at.getColumn(), 0, register.columns().size() - 1);
    table.edit(at.getRow(), table.getVisibleLeafColumn(column));
  }
}
