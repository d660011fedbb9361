package org.gongbao.ui.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
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
  private final ListView<HistoryRow> list = new ListView<>();
  private final ListView<PartChange> parts = new ListView<>();
  private final DiffText diff;
  private final Label same;
  private final Label told = new Label();
  private final Command restoreIssue;
  private final Command restoreItem;
  private boolean filling;

  public HistoryView(HistoryModel model, WorkModel work, Messages messages, ZoneId zone) {
    this.model = model;
    this.work = work;
    this.messages = messages;
    this.zone = zone;
    this.diff = new DiffText(messages);
    this.same = empty("history.parts.empty");
    restoreIssue =
        new Command(
            "history.command.issue", "Shortcut+Alt+H", model::restoreIssue, nothingToRestore());
    restoreItem =
        new Command("history.command.item", "Shortcut+Alt+J", this::restoreItem, noItemToRestore());
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
    return new CommandMenu("ui.menu.edit", List.of(List.of(restoreIssue, restoreItem)));
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
    HBox bar = new HBox(told, issue, item);
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
    parts.setCellFactory(view -> new PartCell());
    parts
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(part -> diff.show(part == null ? List.of() : part.lines()));
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
      Compared two = compared.get();
      told.setText(
          two.to().isPresent()
              ? messages.get(
                  "history.between", when(two.from()), when(two.to().get()), two.changes().size())
              : messages.get("history.since", when(two.from()), two.changes().size()));
    }
  }

  private String when(Point point) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(messages.get("history.when"));
    return format.withZone(zone).format(HistoryRows.at(point));
  }

  private void activate() {
    HistoryRow row = list.getSelectionModel().getSelectedItem();
    if (row instanceof Done done) {
      work.go(done.state().node(), Spot.Origin.COMMAND);
    } else if (row instanceof Earlier) {
      model.readEarlier();
    }
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
              model.comparedProperty().get().filter(c -> !c.changes().isEmpty()).isPresent();
          return !any || !work.isEditable();
        },
        model.comparedProperty(),
        work.issueProperty());
  }

  private BooleanBinding noItemToRestore() {
    return Bindings.createBooleanBinding(
        () -> {
          PartChange part = parts.getSelectionModel().getSelectedItem();
          boolean can =
              part != null
                  && part.part() == PartChange.Part.ITEM
                  && part.fate() != PartChange.Fate.ADDED;
          return !can || !work.isEditable();
        },
        parts.getSelectionModel().selectedItemProperty(),
        work.issueProperty());
  }

  /// A part that differs, and what became of it.
  private final class PartCell extends ListCell<PartChange> {
    PartCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(PartChange part, boolean empty) {
      super.updateItem(part, empty);
      setText(null);
      setGraphic(null);
      if (!empty && part != null) {
        Label fate = new Label(messages.get("history.fate." + part.fate().name()));
        fate.getStyleClass()
            .addAll("gb-tag", "gb-fate-" + part.fate().name().toLowerCase(java.util.Locale.ROOT));
        fate.setMinWidth(USE_PREF_SIZE);
        String name =
            part.title().isEmpty()
                ? messages.get("history.part." + part.part().name())
                : part.title();
        setText(name);
        setGraphic(fate);
        setAccessibleText(fate.getText() + " " + name);
      }
    }
  }
}
