package org.gongbao.ui.diary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.gongbao.app.Diaries;
import org.gongbao.app.Tasks;
import org.gongbao.edit.chronicle.Assembling;
import org.gongbao.edit.chronicle.Assembly;
import org.gongbao.edit.chronicle.Assembly.Line;
import org.gongbao.edit.chronicle.Assembly.State;
import org.gongbao.edit.known.Event;
import org.gongbao.edit.known.TwinFinder;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Period;
import org.gongbao.ui.diary.AssembleRow.Giving;
import org.gongbao.ui.diary.AssembleRow.Head;
import org.gongbao.ui.diary.AssembleRow.Taking;

/// 编入大事记: which days, which entries the issue takes, and which the diary takes back.
final class AssembleDialog {
  private static final KeyCombination TAKE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  private static final List<State> ORDER =
      List.of(
          State.DIARY_CHANGED,
          State.BOTH_CHANGED,
          State.ISSUE_CHANGED,
          State.ELSEWHERE,
          State.FRESH);

  private final Messages messages;
  private final Tasks tasks;
  private final Diaries diaries;
  private final Issue issue;
  private final Consumer<Throwable> errors;
  private final PeriodField period;
  private final ListView<AssembleRow> list = new ListView<>();
  private final Label summary = new Label();
  private Optional<Diaries.Ready> ready = Optional.empty();
  private long asked;

  AssembleDialog(
      Messages messages,
      Tasks tasks,
      Diaries diaries,
      Issue issue,
      PeriodField period,
      Consumer<Throwable> errors) {
    this.messages = messages;
    this.tasks = tasks;
    this.diaries = diaries;
    this.issue = issue;
    this.errors = errors;
    this.period = period;
    list.setCellFactory(view -> new AssembleCell(view, messages, this::group));
    list.setAccessibleText(messages.get("diary.command.assemble"));
    list.setPlaceholder(new Label(messages.get("diary.assemble.nothing")));
    list.getStyleClass().add("gb-assemble");
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    summary.setWrapText(true);
    summary.getStyleClass().add("gb-muted");
  }

  /// What was chosen.
  ///
  /// @param taking ids of entries of the diary
  /// @param giving entries of the issue
  record Choice(Diaries.Ready ready, Set<NodeId> taking, List<ChronicleEntry> giving) {}

  Optional<Choice> ask(Window owner) {
    VBox content = new VBox(10, period, list, summary);
    VBox.setVgrow(list, Priority.ALWAYS);
    ButtonType take = new ButtonType(messages.get("diary.assemble.take"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.NONE, "", take, cancel);
    alert.initOwner(owner);
    alert.setResizable(true);
    alert.setTitle(messages.get("diary.command.assemble").replace("…", ""));
    alert.getDialogPane().setContent(content);
    alert.getDialogPane().getStyleClass().addAll("gb-dialog", "gb-dialog-wide");
    Button button = (Button) alert.getDialogPane().lookupButton(take);
    button.setDisable(true);
    alert
        .getDialogPane()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (TAKE.match(event)) {
                event.consume();
                button.fire();
              }
            });
    period
        .periodProperty()
        .subscribe(
            typed -> {
              button.setDisable(true);
              typed.ifPresent(days -> read(days, () -> button.setDisable(false)));
            });
    alert.setOnShown(event -> period.field().requestFocus());
    boolean taken = alert.showAndWait().equals(Optional.of(take));
    asked++;
    return taken ? ready.map(this::choice) : Optional.empty();
  }

  private void read(Period days, Runnable then) {
    long mine = ++asked;
    tasks.run(
        progress -> new Found(diaries, issue, days),
        found -> {
          if (mine == asked) {
            show(found.ready(), found.likeness());
            then.run();
          }
        },
        errors);
  }

  /// What is read: how both stand to each other, and what of the diary the issue seems to have in
  /// other words.
  private record Found(Diaries.Ready ready, Map<NodeId, Integer> likeness) {
    Found(Diaries diaries, Issue issue, Period days) {
      this(diaries.ready(issue, days), issue);
    }

    private Found(Diaries.Ready ready, Issue issue) {
      this(ready, likeness(ready.assembly(), Assembling.entries(issue)));
    }

    private static Map<NodeId, Integer> likeness(Assembly assembly, List<ChronicleEntry> issue) {
      List<Event> fresh =
          assembly.lines(State.FRESH).stream().map(Line::diary).map(Found::event).toList();
      List<Event> there = issue.stream().map(Found::event).toList();
      Set<NodeId> here = new HashSet<>();
      issue.forEach(entry -> here.add(entry.id()));
      Map<NodeId, Integer> likeness = new HashMap<>();
      new TwinFinder()
          .find(fresh, there)
          .forEach(
              (id, twins) ->
                  twins.stream()
                      .filter(twin -> here.contains(twin.entry()))
                      .findFirst()
                      .ifPresent(twin -> likeness.put(id, twin.likeness())));
      return likeness;
    }

    private static Event event(ChronicleEntry entry) {
      return new Event(entry.id(), "", entry.id(), entry);
    }
  }

  private void show(Diaries.Ready found, Map<NodeId, Integer> likeness) {
    ready = Optional.of(found);
    Assembly assembly = found.assembly();
    List<AssembleRow> rows = new ArrayList<>();
    for (State state : ORDER) {
      List<Line> lines = assembly.lines(state);
      if (!lines.isEmpty()) {
        rows.add(new Head("diary.head." + state, lines.size()));
        lines.forEach(
            line -> {
              int like = likeness.getOrDefault(line.diary().id(), 0);
              boolean usual = line.isUsual() && like == 0;
              rows.add(new Taking(line, like, new SimpleBooleanProperty(usual)));
            });
      }
    }
    if (!assembly.own().isEmpty()) {
      rows.add(new Head("diary.head.own", assembly.own().size()));
      assembly.own().forEach(own -> rows.add(new Giving(own, new SimpleBooleanProperty())));
    }
    list.getItems().setAll(rows);
    String same = messages.get("diary.assemble.same", assembly.lines(State.SAME).size());
    String undated =
        assembly.undated() == 0 ? "" : messages.get("diary.assemble.undated", assembly.undated());
    summary.setText(same + undated);
  }

  /// Space takes the chosen entry, or leaves it.
  private void pressed(KeyEvent event) {
    AssembleRow row = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && row != null) {
      if (row instanceof Head head) {
        group(head);
      }
      box(row).ifPresent(chosen -> chosen.set(!chosen.get()));
      event.consume();
    }
  }

  /// Takes all entries under a head; leaves them when all are taken.
  private void group(Head head) {
    int from = list.getItems().indexOf(head) + 1;
    List<BooleanProperty> boxes =
        list.getItems().subList(from, from + head.count()).stream()
            .flatMap(row -> box(row).stream())
            .toList();
    boolean all = boxes.stream().allMatch(BooleanProperty::get);
    boxes.forEach(chosen -> chosen.set(!all));
  }

  private static Optional<BooleanProperty> box(AssembleRow row) {
    return switch (row) {
      case Taking one -> Optional.of(one.chosen());
      case Giving one -> Optional.of(one.chosen());
      case Head head -> Optional.empty();
    };
  }

  private Choice choice(Diaries.Ready found) {
    Set<NodeId> taking = new HashSet<>();
    List<ChronicleEntry> giving = new ArrayList<>();
    for (AssembleRow row : list.getItems()) {
      if (row instanceof Taking one && one.chosen().get()) {
        taking.add(one.line().diary().id());
      } else if (row instanceof Giving one && one.chosen().get()) {
        giving.add(one.entry());
      }
    }
    return new Choice(found, taking, giving);
  }
}
