package org.gongbao.ui.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongbao.app.compare.Comparison;
import org.gongbao.app.compare.DiffWords;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.review.compare.DiffLine;
import org.gongbao.review.compare.Differences;
import org.gongbao.review.compare.Move;
import org.gongbao.review.compare.PartChange;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.history.HistoryRow.Done;
import org.gongbao.ui.history.HistoryRow.Earlier;
import org.gongbao.ui.history.HistoryRow.Point;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 历史: every state the issue had, by days. One chosen is compared with the present, two with each
/// other; a state comes back whole or for one item. Enter or a double click goes to where it was.
public final class HistoryView extends VBox {
  private final HistoryModel model;
  private final WorkModel work;
  private final Messages messages;
  private final ZoneId zone;
  private final ComparedWords words;
  private final ListView<HistoryRow> list = new ListView<>();
  private final ListView<PartChange> parts = new ListView<>();
  private final DiffList diff;
  private final Label same;
  private final Label told = new Label();
  private final Command next;
  private final Command previous;
  private final Command other;
  private final Command save;
  private Optional<Comparing> others = Optional.empty();
  private Consumer<Comparison> saving = comparison -> {};
  private final Command restoreIssue;
  private final Command restoreItem;
  private boolean filling;

  public HistoryView(HistoryModel model, WorkModel work, Messages messages, ZoneId zone) {
    this.model = model;
    this.work = work;
    this.messages = messages;
    this.zone = zone;
    this.words = new ComparedWords(messages, zone);
    this.diff = new DiffList(messages, this::jump);
    buildDiff();
    this.same = empty("history.parts.empty");
    restoreIssue =
        new Command(
            "history.command.issue", "Shortcut+Alt+H", model::restoreIssue, nothingToRestore());
    restoreItem =
        new Command("history.command.item", "Shortcut+Alt+J", this::restoreItem, noItemToRestore());
    next = new Command("history.command.next", "Shortcut+Alt+Y", () -> step(1), nothingDiffers());
    previous =
        new Command(
            "history.command.previous", "Shortcut+Alt+Shift+Y", () -> step(-1), nothingDiffers());
    other = new Command("history.command.jump", "Shortcut+Alt+M", this::jump, nothingDiffers());
    save = new Command("history.command.save", "Shortcut+Alt+K", this::save, nothingDiffers());
    buildList();
    buildParts();
    SplitPane split = new SplitPane(list, parts, diff);
    split.setDividerPositions(0.4, 0.62);
    VBox.setVgrow(split, Priority.ALWAYS);
    getChildren().addAll(bar(), split);
    model.rowsProperty().subscribe(this::show);
    model.comparedProperty().subscribe(this::show);
    model.comparingProperty().subscribe(this::tell);
    sceneProperty().subscribe(scene -> model.setActive(scene != null));
  }

  /// The menu of what can be done here.
  public CommandMenu menu() {
    List<List<Command>> comparing =
        new ArrayList<>(List.of(List.of(next, previous, other), List.of(save)));
    others.ifPresent(more -> comparing.addFirst(more.commands()));
    return new CommandMenu(
        "ui.menu.edit",
        List.of(List.of(restoreIssue, restoreItem)),
        List.of(new CommandMenu("history.menu", comparing)));
  }

  /// With ways to compare the issue with others, and to write a comparison to a file.
  public void compareWith(Comparing comparing, Consumer<Comparison> written) {
    others = Optional.of(comparing);
    saving = written;
  }

  public void takeFocus() {
    // When it is shown for the first time the list is not in the window before styles are.
    applyCss();
    list.requestFocus();
  }

  private HBox bar() {
    HBox.setHgrow(told, Priority.ALWAYS);
    told.setMaxWidth(Double.MAX_VALUE);
    Button issue = restoreIssue.button(messages, Icons.UNDO, true);
    Button item = restoreItem.button(messages, Icons.UNDO, true);
    issue.setMinWidth(USE_PREF_SIZE);
    item.setMinWidth(USE_PREF_SIZE);
    Button file = save.button(messages, Icons.EXPORT, true);
    file.setMinWidth(USE_PREF_SIZE);
    HBox bar = new HBox(told, file, issue, item);
    bar.getStyleClass().add("gb-panel-bar");
    return bar;
  }

  private void buildList() {
    list.getStyleClass().addAll("gb-table", "gb-history");
    list.setAccessibleText(messages.get("history.list"));
    list.setPlaceholder(empty("history.empty"));
    list.setCellFactory(view -> new HistoryCell(work, messages, zone));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel().getSelectedIndices().subscribe(this::chosen);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            activate();
          }
        });
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            activate();
            event.consume();
          }
        });
    list.skinProperty().subscribe(skin -> readOnAtTheEnd());
  }

  private void buildParts() {
    parts.getStyleClass().add("gb-history-parts");
    parts.setAccessibleText(messages.get("history.parts"));
    parts.setPlaceholder(same);
    same.setVisible(false);
    parts.setCellFactory(view -> new PartCell(messages));
    parts
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            part ->
                diff.show(model.comparedProperty().get(), part == null ? List.of() : part.lines()));
  }

  private void buildDiff() {
    diff.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            show(diff.getSelectionModel().getSelectedItem());
          }
        });
    diff.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            show(diff.getSelectionModel().getSelectedItem());
            event.consume();
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.F8 && !event.isShortcutDown() && !event.isAltDown()) {
            step(event.isShiftDown() ? -1 : 1);
            event.consume();
          }
        });
  }

  /// Goes to the next line that differs, also into the next part.
  private void step(int by) {
    if (diff.step(by)) {
      return;
    }
    int part = parts.getSelectionModel().getSelectedIndex() + by;
    if (part >= 0 && part < parts.getItems().size()) {
      parts.getSelectionModel().clearAndSelect(part);
      parts.scrollTo(part);
      if (by < 0) {
        diff.chooseLast();
      }
    } else {
      work.say(messages.get(by > 0 ? "history.no-next" : "history.no-previous"));
    }
  }

  /// Goes to where it stands in the editor, as far as it is still there.
  private void show(DiffLine line) {
    PartChange part = parts.getSelectionModel().getSelectedItem();
    if (line != null && part != null) {
      Differences.of(line, part.id()).stream()
          .flatMap(one -> one.after().or(one::before).stream())
          .findFirst()
          .ifPresent(place -> work.go(place.node(), Spot.Origin.COMMAND));
    }
  }

  private void jump() {
    DiffLine line = diff.getSelectionModel().getSelectedItem();
    if (line != null) {
      jump(line);
    }
  }

  /// Goes to the other place of what moved.
  private void jump(DiffLine line) {
    line.moved()
        .ifPresent(
            move -> {
              boolean away = DiffWords.isAway(line);
              NodeId wanted = away ? move.toPart() : move.fromPart();
              parts.getItems().stream()
                  .filter(part -> holds(part, move, !away))
                  .filter(part -> part.id().equals(wanted) || move.isToAnotherPart())
                  .findFirst()
                  .ifPresent(part -> parts.getSelectionModel().select(part));
              diff.choose(move, !away);
            });
  }

  private static boolean holds(PartChange part, Move move, boolean away) {
    return part.lines().stream()
        .anyMatch(
            line ->
                DiffWords.isAway(line) == away
                    && line.moved().filter(one -> one.from().equals(move.from())).isPresent());
  }

  private Label empty(String key) {
    Label empty = new Label(messages.get(key));
    empty.getStyleClass().add("gb-empty");
    return empty;
  }

  /// Reads on when the end of what was read is scrolled to.
  private void readOnAtTheEnd() {
    list.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
        .forEach(
            bar ->
                bar.valueProperty()
                    .subscribe(
                        value -> {
                          if (value.doubleValue() > 0.98) {
                            model.readEarlier();
                          }
                        }));
  }

  private void show(HistoryRows rows) {
    List<HistoryRow> wanted = rows.rows(zone);
    if (wanted.equals(list.getItems())) {
      return;
    }
    List<HistoryRow> selected = List.copyOf(list.getSelectionModel().getSelectedItems());
    filling = true;
    list.getItems().setAll(wanted);
    selected.stream()
        .mapToInt(wanted::indexOf)
        .filter(index -> index >= 0)
        .forEach(list.getSelectionModel()::select);
    filling = false;
    chosen();
  }

  private void chosen() {
    if (filling) {
      return;
    }
    model.choose(
        list.getSelectionModel().getSelectedItems().stream()
            .filter(Point.class::isInstance)
            .map(Point.class::cast)
            .toList());
    tell();
  }

  private void show(Optional<Compared> compared) {
    Optional<NodeId> before =
        Optional.ofNullable(parts.getSelectionModel().getSelectedItem()).map(PartChange::id);
    parts.getItems().setAll(compared.map(Compared::changes).orElse(List.of()));
    Optional<NodeId> wanted = before.or(() -> work.itemProperty().get());
    parts.getItems().stream()
        .filter(part -> wanted.equals(Optional.of(part.id())))
        .findFirst()
        .ifPresentOrElse(parts.getSelectionModel()::select, parts.getSelectionModel()::selectFirst);
    tell();
  }

  private void tell() {
    Optional<Compared> compared = model.comparedProperty().get();
    same.setVisible(compared.isPresent());
    if (model.comparingProperty().get()) {
      told.setText(messages.get("history.comparing"));
    } else if (compared.isEmpty()) {
      told.setText(messages.get("history.choose"));
    } else {
      told.setText(words.told(compared.get()));
    }
  }

  private void activate() {
    HistoryRow row = list.getSelectionModel().getSelectedItem();
    if (row instanceof Done done) {
      work.go(done.state().node(), Spot.Origin.COMMAND);
    } else if (row instanceof Earlier) {
      model.readEarlier();
    }
  }

  private void save() {
    model.comparedProperty().get().ifPresent(two -> saving.accept(words.comparison(two)));
  }

  private void restoreItem() {
    PartChange part = parts.getSelectionModel().getSelectedItem();
    if (part != null) {
      model.restoreItem(part.id());
    }
  }

  private BooleanBinding nothingToRestore() {
    return Bindings.createBooleanBinding(
        () -> {
          boolean any =
              model
                  .comparedProperty()
                  .get()
                  .filter(c -> !c.changes().isEmpty() && c.restorable().isPresent())
                  .isPresent();
          return !any || !work.isEditable();
        },
        model.comparedProperty(),
        work.issueProperty());
  }

  private BooleanBinding nothingDiffers() {
    return Bindings.createBooleanBinding(
        () -> model.comparedProperty().get().filter(c -> !c.changes().isEmpty()).isEmpty(),
        model.comparedProperty());
  }

  private BooleanBinding noItemToRestore() {
    return Bindings.createBooleanBinding(
        () -> {
          PartChange part = parts.getSelectionModel().getSelectedItem();
          boolean can =
              part != null
                  && part.part() == PartChange.Part.ITEM
                  && part.fate() != PartChange.Fate.ADDED
                  && model.comparedProperty().get().flatMap(Compared::restorable).isPresent();
          return !can || !work.isEditable();
        },
        parts.getSelectionModel().selectedItemProperty(),
        work.issueProperty());
  }
}
