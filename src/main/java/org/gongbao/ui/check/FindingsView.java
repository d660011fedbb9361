package org.gongbao.ui.check;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.gongbao.app.Judged;
import org.gongbao.app.Tasks;
import org.gongbao.check.Finding;
import org.gongbao.check.Severity;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.check.CheckModel.State;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.PagesModel;
import org.jspecify.annotations.Nullable;

/// 校验: all findings in groups, and what is told of the one chosen. A row leads to its text.
final class FindingsView extends BorderPane {
  private static final Duration MOMENT = Duration.ofMillis(400);

  private final CheckModel model;
  private final Messages messages;
  private final FindingRows rows;
  private final ListView<FindingRow> list = new ListView<>();
  private final FindingDetail detail;
  private final Label empty = new Label();
  private Function<FindingRow, CommandMenu> menus = row -> new CommandMenu("check.menu", List.of());
  private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
  private final Set<String> folded = new HashSet<>();
  private final FindingsBar bar;
  private Tasks.Handle settling = () -> {};

  FindingsView(
      CheckModel model,
      PagesModel pages,
      FindingWords words,
      Messages messages,
      Tasks tasks,
      FindingActions actions,
      Runnable mendSafe) {
    this.model = model;
    this.messages = messages;
    this.rows = new FindingRows(words, messages);
    this.detail = new FindingDetail(model, words, actions, messages);
    list.setAccessibleText(messages.get("check.tab"));
    list.getStyleClass().addAll("gb-table", "gb-findings");
    list.setCellFactory(view -> new FindingCell(words, actions, this::fold));
    empty.getStyleClass().add("gb-empty");
    list.setPlaceholder(empty);
    list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    list.setOnContextMenuRequested(this::offer);
    SplitPane split = new SplitPane(list, detail);
    split.setDividerPositions(0.64);
    SplitPane.setResizableWithParent(detail, false);
    bar = new FindingsBar(model, messages, mendSafe);
    setTop(bar);
    setCenter(split);
    model.stateProperty().subscribe(this::show);
    model.shownProperty().subscribe(shown -> refill());
    model.work().itemProperty().subscribe(item -> refill());
    pages.laidProperty().subscribe(laid -> pagesSoon(tasks));
    sceneProperty().subscribe(scene -> refill());
  }

  /// On a locked text nothing is mended.
  void leaveOutMending() {
    bar.leaveOutMending();
  }

  /// Page numbers follow when the pages have come to rest: while typing they come at every key.
  private void pagesSoon(Tasks tasks) {
    settling.cancel();
    settling = tasks.later(MOMENT, list::refresh);
  }

  /// How many errors and warnings there are.
  ReadOnlyLongProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /// The open finding chosen in the list.
  Optional<Finding> chosen() {
    return list.getSelectionModel().getSelectedItem() instanceof FindingRow.Found found
        ? Optional.of(found.finding())
        : Optional.empty();
  }

  Optional<FindingRow> chosenRow() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  ReadOnlyObjectProperty<FindingRow> chosenProperty() {
    return list.getSelectionModel().selectedItemProperty();
  }

  /// Shows a row as chosen, whatever is folded.
  void choose(FindingRow row) {
    folded.clear();
    refill();
    int index = indexOf(list.getItems(), row);
    if (index >= 0) {
      list.getSelectionModel().clearAndSelect(index);
      list.scrollTo(index);
    }
  }

  /// Takes the menus that are offered over rows.
  void offer(Function<FindingRow, CommandMenu> offered) {
    menus = offered;
  }

  private void offer(ContextMenuEvent event) {
    chosenRow()
        .map(menus)
        .filter(menu -> !menu.commands().isEmpty())
        .ifPresent(menu -> menu.showOver(list, messages, event));
  }

  private void show(State state) {
    count.set(model.count(Severity.ERROR) + model.count(Severity.WARNING));
    Judged judged = state.judged();
    boolean all = judged.unrun().isEmpty() && judged.off().isEmpty();
    empty.setText(
        state.revision() < 0
            ? ""
            : messages.get(all ? "check.empty" : "check.empty.some", judged.run().size()));
    refill();
  }

  /// Nobody waits for a list that is not seen.
  private void refill() {
    if (getScene() == null) {
      return;
    }
    List<FindingRow> next =
        model
            .work()
            .treeProperty()
            .get()
            .map(
                tree ->
                    rows.of(
                        model.stateProperty().get().judged(),
                        tree,
                        model.shownProperty().get(),
                        model.work().itemProperty().get(),
                        folded))
            .orElse(List.of());
    if (next.equals(list.getItems())) {
      return;
    }
    int row = list.getSelectionModel().getSelectedIndex();
    Optional<FindingRow> was = chosenRow();
    list.getItems().setAll(next);
    int same = was.map(one -> indexOf(next, one)).orElse(-1);
    if (same >= 0) {
      list.getSelectionModel().select(same);
    } else if (row >= 0 && row < next.size()) {
      list.getSelectionModel().select(row);
    }
  }

  private static int indexOf(List<FindingRow> rows, FindingRow was) {
    for (int i = 0; i < rows.size(); i++) {
      if (isSame(rows.get(i), was)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(FindingRow now, FindingRow was) {
    return now instanceof FindingRow.Found one && was instanceof FindingRow.Found other
        ? one.finding().rule().equals(other.finding().rule())
            && one.finding().site().equals(other.finding().site())
        : now.getClass() == was.getClass()
            && now.rule().equals(was.rule())
            && now.about().equals(was.about())
            && !(now instanceof FindingRow.Head);
  }

  private void tell(@Nullable FindingRow row) {
    detail.show(Optional.ofNullable(row));
  }

  private void fold(FindingRow.Head head) {
    if (!folded.remove(head.id())) {
      folded.add(head.id());
    }
    refill();
  }

  private void pressed(KeyEvent event) {
    FindingRow row = list.getSelectionModel().getSelectedItem();
    if (row == null) {
      return;
    }
    boolean turn = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if (row instanceof FindingRow.Head head && turn) {
      fold(head);
    } else if (row.about().isPresent() && event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
      model.go(row.about().get());
    } else {
      return;
    }
    event.consume();
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      chosenRow().flatMap(FindingRow::about).ifPresent(model::go);
    }
  }
}
