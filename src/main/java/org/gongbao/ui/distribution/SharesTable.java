package org.gongbao.ui.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.gongbao.l10n.Messages;
import org.gongbao.model.distribution.Share;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// The units and what each gets. Units stay where they are while one works: search and order are
/// applied when they are asked for, not again at every change.
final class SharesTable extends TableView<Share> {
  private static final List<Column> WRITTEN = List.of(Column.COPIES, Column.RETURNED, Column.NOTE);
  private static final int FIRST_WRITTEN = 4;
  private final DistributionModel model;
  private final Wording wording;
  private final Messages messages;
  private final ObservableList<Share> rows = FXCollections.observableArrayList();
  private List<Share> all = List.of();
  private String sought = "";
  private boolean onlySpecial;
  private boolean stale;
  private String typed = "";
  private Runnable onCount = () -> {};

  SharesTable(DistributionModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.wording = new Wording(messages);
    setItems(rows);
    setEditable(true);
    getStyleClass().addAll("gb-table", "gb-register-table");
    setAccessibleText(messages.get("distribution.place"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    getColumns().add(column(Column.UNIT, 190));
    getColumns().add(column(Column.CATEGORY, 96));
    getColumns().add(column(Column.ADDRESS, 210));
    getColumns().add(column(Column.RECIPIENT, 84));
    getColumns().add(column(Column.COPIES, 64));
    getColumns().add(column(Column.RETURNED, 64));
    getColumns().add(column(Column.NOTE, 130));
    getColumns().add(problems());
    setSortPolicy(
        sorted -> {
          order();
          return true;
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private TableColumn<Share, Share> column(Column column, double width) {
    TableColumn<Share, Share> shown =
        new TableColumn<>(messages.get("distribution.field." + column));
    shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    shown.setCellFactory(table -> new ShareCell(column, this, messages));
    shown.setComparator(
        switch (column) {
          case COPIES -> Comparator.comparingInt(Share::copies);
          case RETURNED -> Comparator.comparingInt(Share::returned);
          default -> Comparator.comparing(share -> Wording.field(share, column));
        });
    shown.setEditable(ShareCell.isWritten(column));
    shown.setReorderable(false);
    shown.setPrefWidth(width);
    shown.setMinWidth(Math.min(width, 56));
    if (column == Column.COPIES || column == Column.RETURNED) {
      shown.getStyleClass().add("gb-column-number");
      shown.setMaxWidth(84);
    }
    return shown;
  }

  private TableColumn<Share, Share> problems() {
    TableColumn<Share, Share> shown =
        new TableColumn<>(messages.get("distribution.column.problem"));
    shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    shown.setCellFactory(table -> new ProblemCell());
    shown.setComparator(Comparator.comparing(share -> share.faults().isEmpty()));
    shown.setEditable(false);
    shown.setReorderable(false);
    shown.setPrefWidth(170);
    return shown;
  }

  private final class ProblemCell extends TableCell<Share, Share> {
    ProblemCell() {
      getStyleClass().add("gb-register-problem");
    }

    @Override
    protected void updateItem(@Nullable Share share, boolean empty) {
      super.updateItem(share, empty);
      String text = share == null || empty ? "" : wording.faults(share.faults());
      setText(text.isEmpty() ? null : text);
      setGraphic(text.isEmpty() ? null : Icons.WARNING.icon());
      setTooltip(text.isEmpty() ? null : new Tooltip(text));
    }
  }

  /// Told whenever other units are listed.
  void onCount(Runnable told) {
    onCount = told;
  }

  /// Units as listed.
  List<Share> listed() {
    return List.copyOf(rows);
  }

  /// @param another true for another issue than before
  void show(List<Share> shares, boolean another) {
    all = shares;
    if (another) {
      edit(-1, null);
      order();
    } else {
      sync();
    }
  }

  /// Lists the units with some text.
  ///
  /// @param special only those that differ from the usual
  void seek(String text, boolean special) {
    sought = text.strip();
    onlySpecial = special;
    order();
  }

  private boolean isSought(Share share) {
    return (sought.isEmpty() || Wording.isFound(share, sought))
        && (!onlySpecial || Wording.isSpecial(share));
  }

  private void order() {
    List<Share> next = new ArrayList<>(all.stream().filter(this::isSought).toList());
    if (getComparator() != null) {
      next.sort(getComparator());
    }
    replace(next);
  }

  /// Takes over what changed; units that are listed stay, new ones come last.
  private void sync() {
    if (getEditingCell() != null) {
      // It would end the editing.
      stale = true;
      return;
    }
    stale = false;
    Map<EntryId, Share> now = new HashMap<>();
    all.forEach(share -> now.put(id(share), share));
    Set<EntryId> there = new HashSet<>();
    List<Share> next = new ArrayList<>();
    for (Share row : rows) {
      Share after = now.get(id(row));
      if (after != null && there.add(id(row))) {
        next.add(after);
      }
    }
    all.stream().filter(one -> !there.contains(id(one)) && isSought(one)).forEach(next::add);
    replace(next);
  }

  private static EntryId id(Share share) {
    return share.recipient().or(share::exception).map(Entry::id).orElseThrow();
  }

  private void replace(List<Share> next) {
    TablePosition<?, ?> at = getFocusModel().getFocusedCell();
    if (next.size() == rows.size()) {
      for (int i = 0; i < next.size(); i++) {
        if (!next.get(i).equals(rows.get(i))) {
          rows.set(i, next.get(i));
        }
      }
    } else {
      rows.setAll(next);
    }
    if (!rows.isEmpty()) {
      focus(Math.clamp(at.getRow(), 0, rows.size() - 1), column(at));
    }
    onCount.run();
  }

  boolean isEditable(Share share) {
    return model.isEditable() && !share.again();
  }

  void written(Share share, Column column, String value) {
    model.write(share.unit(), column, value);
  }

  /// What was typed to begin a field with.
  String takeTyped() {
    String begun = typed;
    typed = "";
    return begun;
  }

  /// The focus comes back from a field.
  void takeFocus() {
    requestFocus();
    if (stale) {
      sync();
    }
    if (getSelectionModel().isEmpty() && !rows.isEmpty()) {
      focus(0, FIRST_WRITTEN);
    }
  }

  /// To the unit below, or above, as one writes down a list.
  void down(int row, Column column, int by) {
    focus(Math.clamp(row + by, 0, rows.size() - 1), FIRST_WRITTEN + WRITTEN.indexOf(column));
  }

  /// Writes on in the next field, or the one before.
  void writeAt(int row, Column column, int by) {
    int place = row * WRITTEN.size() + WRITTEN.indexOf(column) + by;
    if (place >= 0 && place < rows.size() * WRITTEN.size()) {
      int next = place / WRITTEN.size();
      int shown = FIRST_WRITTEN + place % WRITTEN.size();
      focus(next, shown);
      edit(next, getVisibleLeafColumn(shown));
    }
  }

  private void focus(int row, int column) {
    getSelectionModel().clearAndSelect(row);
    getFocusModel().focus(row, getVisibleLeafColumn(column));
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null) {
      int first = flow.getFirstVisibleCell().getIndex();
      int last = flow.getLastVisibleCell().getIndex();
      if (row <= first) {
        scrollTo(row);
      } else if (row >= last) {
        scrollTo(row - (last - first) + 1);
      }
    }
  }

  private void pressed(KeyEvent event) {
    if (getEditingCell() != null
        || event.isShortcutDown()
        || event.isAltDown()
        || event.isShiftDown()) {
      return;
    }
    TablePosition<?, ?> at = getFocusModel().getFocusedCell();
    switch (event.getCode()) {
      case UP -> down(at, -1);
      case DOWN -> down(at, 1);
      case LEFT -> step(at, -1);
      case RIGHT -> step(at, 1);
      case ENTER, F2 -> write(at);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void down(TablePosition<?, ?> at, int by) {
    if (!rows.isEmpty()) {
      focus(Math.clamp(at.getRow() + by, 0, rows.size() - 1), column(at));
    }
  }

  /// The first that is written into, where none was gone to.
  private static int column(TablePosition<?, ?> at) {
    return at.getColumn() < 0 ? FIRST_WRITTEN : at.getColumn();
  }

  private void step(TablePosition<?, ?> at, int by) {
    int column = Math.clamp(at.getColumn() + by, 0, getVisibleLeafColumns().size() - 1);
    if (at.getRow() >= 0) {
      getFocusModel().focus(at.getRow(), getVisibleLeafColumn(column));
    }
  }

  /// A character begins the field, as in a spreadsheet.
  private void typed(KeyEvent event) {
    boolean one = event.getCharacter().length() == 1 && event.getCharacter().charAt(0) > ' ';
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (getEditingCell() == null && one && plain && event.getCharacter().charAt(0) != 127) {
      typed = event.getCharacter();
      write(getFocusModel().getFocusedCell());
      typed = "";
    }
  }

  private void write(TablePosition<?, ?> at) {
    if (at.getRow() >= 0) {
      int column = Math.clamp(at.getColumn(), FIRST_WRITTEN, FIRST_WRITTEN + WRITTEN.size() - 1);
      edit(at.getRow(), getVisibleLeafColumn(column));
    }
  }
}
