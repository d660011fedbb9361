package org.gongbao.ui.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongbao.app.Tasks;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Chronicle;

/// The lines of the current file, original beside result in one list: they scroll together and are
/// chosen together. Letters give the lines chosen their label.
final class LinesView extends VBox {
  private static final int ABOVE = 3;
  private final IntakeModel model;
  private final ListView<Integer> list = new ListView<>();
  private final DoubleProperty share = new SimpleDoubleProperty(0.5);
  private final ReadOnlyDoubleWrapper cut = new ReadOnlyDoubleWrapper();
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
  private final LabelMenu menu;
  private final Legend legend;
  private final LinesHeader header;
  private final Map<IntakeFile, Integer> left = new HashMap<>();
  private Optional<IntakeFile> file = Optional.empty();

  LinesView(IntakeModel model, Messages messages, Tasks tasks) {
    this.model = model;
    this.menu = new LabelMenu(messages, this::label, this::confirm, this::forget);
    this.legend = new Legend(messages, this::label, this::confirm, this::forget);
    cut.bind(list.widthProperty().multiply(share));
    this.header = new LinesHeader(messages, cut, this::fill);
    Thumbnails thumbnails = new Thumbnails(tasks);
    list.getStyleClass().addAll("gb-intake-lines", "gb-document");
    list.setAccessibleText(messages.get("intake.lines"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(view -> new LineCell(this, messages, thumbnails));
    list.setContextMenu(menu);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    new ShareHandle(list, share, cut);
    VBox.setVgrow(list, Priority.ALWAYS);
    getStyleClass().add("gb-intake-center");
    getChildren().addAll(header, list, legend);
    model.currentProperty().subscribe(this::show);
    model.revisionProperty().subscribe(any -> refresh());
  }

  Optional<IntakeFile> file() {
    return file;
  }

  /// Share of the width the original has.
  DoubleProperty shareProperty() {
    return share;
  }

  /// Width the original has.
  ReadOnlyDoubleProperty cutProperty() {
    return cut.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  void takeFocus() {
    list.requestFocus();
  }

  boolean hasFocus() {
    return list.isFocused();
  }

  /// Brings a line into view and chooses it; a blank one's next line instead.
  void go(int line) {
    int index = 0;
    while (index < list.getItems().size() - 1 && list.getItems().get(index) < line) {
      index++;
    }
    if (!list.getItems().isEmpty()) {
      list.getSelectionModel().clearAndSelect(index);
      list.getFocusModel().focus(index);
      reveal(index);
    }
  }

  /// Goes to the next line that wants a look, in this file or the next that has one.
  ///
  /// @param step 1, or -1 for the one before
  void goUnsure(int step) {
    Optional<Integer> here = file.flatMap(now -> beyond(now.unsure(), step, chosenLine()));
    if (here.isPresent()) {
      go(here.get());
      return;
    }
    List<IntakeFile> files = model.files();
    int at = file.map(files::indexOf).orElse(-1);
    Stream.iterate(1, i -> i + 1)
        .limit(files.size())
        .map(i -> files.get(Math.floorMod(at + i * step, files.size())))
        .filter(other -> !other.unsure().isEmpty())
        .findFirst()
        .ifPresent(
            other -> {
              model.currentProperty().set(Optional.of(other));
              go(step > 0 ? other.unsure().getFirst() : other.unsure().getLast());
            });
  }

  private static Optional<Integer> beyond(List<Integer> lines, int step, int from) {
    return step > 0
        ? lines.stream().filter(line -> line > from).findFirst()
        : lines.reversed().stream().filter(line -> line < from).findFirst();
  }

  private int chosenLine() {
    Integer line = list.getSelectionModel().getSelectedItem();
    return line == null ? 0 : line;
  }

  /// Opens the labels at the chip of a row, for that row or the rows chosen with it.
  void choose(LineCell cell, Node chip) {
    if (!list.getSelectionModel().isSelected(cell.getIndex())) {
      list.getSelectionModel().clearAndSelect(cell.getIndex());
    }
    list.requestFocus();
    // Beside the chip: below it, a menu this long would come to stand under the pointer.
    menu.show(chip, Side.RIGHT, 0, 0);
  }

  void label(org.gongbao.exchange.Label label) {
    file.ifPresent(now -> now.label(chosen(), label));
  }

  void confirm() {
    file.ifPresent(now -> now.confirm(chosen()));
  }

  void forget() {
    file.ifPresent(now -> now.forget(chosen()));
  }

  private List<Integer> chosen() {
    return list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
  }

  private void show(Optional<IntakeFile> shown) {
    file.ifPresent(before -> left.put(before, chosenLine()));
    file = shown;
    fill();
    shown.ifPresent(now -> go(left.getOrDefault(now, now.unsure().stream().findFirst().orElse(1))));
  }

  /// The lines to be shown: all that show something, or those in doubt.
  private void fill() {
    List<Integer> lines =
        file.flatMap(IntakeFile::sheet)
            .map(
                sheet ->
                    sheet.rows().stream()
                        .filter(row -> !row.isBlank() || !row.remarks().isEmpty())
                        .map(LineRow::number)
                        .filter(line -> !header.onlyUnsure() || isUnsure(line))
                        .toList())
            .orElse(List.of());
    if (!lines.equals(list.getItems())) {
      int index = list.getSelectionModel().getSelectedIndex();
      int line = chosenLine();
      list.getItems().setAll(lines);
      if (!lines.isEmpty() && index >= 0) {
        go(lines.contains(line) ? line : lines.get(Math.clamp(index, 0, lines.size() - 1)));
      }
    }
    refresh();
  }

  private boolean isUnsure(int line) {
    return file.filter(now -> now.isUnsure(line)).isPresent();
  }

  private void refresh() {
    if (header.onlyUnsure() && file.flatMap(IntakeFile::sheet).isPresent()) {
      List<Integer> gone = list.getItems().stream().filter(line -> !isUnsure(line)).toList();
      if (!gone.isEmpty()) {
        int index = list.getSelectionModel().getSelectedIndex();
        list.getItems().removeAll(gone);
        if (!list.getItems().isEmpty()) {
          go(list.getItems().get(Math.clamp(index, 0, list.getItems().size() - 1)));
        }
      }
    }
    header.show(file);
    legend.show(isChronicle() ? LabelKeys.OF_CHRONICLES : LabelKeys.COMMON);
    revision.set(revision.get() + 1);
  }

  private boolean isChronicle() {
    return file.flatMap(IntakeFile::sheet)
        .filter(
            sheet ->
                !sheet.prepared().imported().whole()
                    && sheet.prepared().imported().issue().items().stream()
                        .allMatch(Chronicle.class::isInstance))
        .isPresent();
  }

  private void reveal(int index) {
    list.applyCss();
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      boolean inView =
          flow.getFirstVisibleCell() != null
              && flow.getLastVisibleCell() != null
              && index > flow.getFirstVisibleCell().getIndex()
              && index < flow.getLastVisibleCell().getIndex();
      if (!inView) {
        list.scrollTo(Math.max(0, index - ABOVE));
      }
    } else {
      list.scrollTo(Math.max(0, index - ABOVE));
    }
  }

  /// The menu of labels from the keyboard, at the row chosen last.
  private void openMenu() {
    int index = list.getSelectionModel().getSelectedIndex();
    list.lookupAll(".gb-intake-row").stream()
        .filter(node -> node instanceof LineCell cell && cell.getIndex() == index)
        .findFirst()
        .ifPresent(cell -> menu.show(cell, Side.BOTTOM, cut.get(), 0));
  }

  private void keys(KeyEvent event) {
    boolean asked =
        event.getCode() == KeyCode.CONTEXT_MENU
            || event.getCode() == KeyCode.F10 && event.isShiftDown();
    if (asked) {
      openMenu();
      event.consume();
    } else if (!isOther(event)) {
      letter(event);
    }
  }

  /// Keys with another held down are commands of the window or move the selection.
  private static boolean isOther(KeyEvent event) {
    return event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
  }

  private void letter(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> confirm();
      case DELETE, BACK_SPACE -> forget();
      default -> {
        Optional<org.gongbao.exchange.Label> label = LabelKeys.labelOf(event.getCode());
        label.ifPresent(this::label);
        if (label.isEmpty()) {
          return;
        }
      }
    }
    event.consume();
  }
}
