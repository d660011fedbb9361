package org.gongbao.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.model.Stage;
import org.gongbao.model.plan.PublishingPlan;
import org.gongbao.model.plan.YearSlot;
import org.gongbao.model.register.EntryId;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.manuscript.ManuscriptDrag;

/// The issues of a year, month beside month. Arrows walk, Enter opens; what is only planned has a
/// dashed edge.
final class YearStrip extends VBox {
  private static final int MONTHS = 12;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private final DeskModel model;
  private final Messages messages;
  private final Consumer<YearSlot> open;
  private final Label title = new Label();
  private final Label about = new Label();
  private final GridPane grid = new GridPane();
  private final List<Button> cells = new ArrayList<>();
  private List<YearSlot> slots = List.of();
  private boolean wanted;
  private BiConsumer<List<EntryId>, NodeId> manuscripts = (ids, issue) -> {};

  /// @param open called with what the user wants opened, or made
  YearStrip(DeskModel model, Messages messages, Consumer<YearSlot> open) {
    this.model = model;
    this.messages = messages;
    this.open = open;
    title.getStyleClass().add("gb-card-title");
    about.getStyleClass().add("gb-card-about");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head =
        new HBox(
            title,
            about,
            space,
            arrow(Icons.BACK, "desk.year.before", -1),
            arrow(Icons.FORTH, "desk.year.after", 1));
    head.getStyleClass().add("gb-card-head");
    for (int month = 0; month < MONTHS; month++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / MONTHS);
      grid.getColumnConstraints().add(column);
    }
    grid.getStyleClass().add("gb-year");
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    getStyleClass().add("gb-card");
    getChildren().addAll(head, grid);
    model.yearProperty().subscribe(year -> fill());
    model.figuresProperty().subscribe(figures -> describe());
    model.chosenProperty().subscribe(chosen -> describe());
  }

  /// Sets what takes manuscripts dropped on an issue.
  void onManuscripts(BiConsumer<List<EntryId>, NodeId> taken) {
    manuscripts = taken;
  }

  /// Now, or as soon as there is something to give it to.
  void takeFocus() {
    wanted = cells.isEmpty();
    focus(chosen());
  }

  private Button arrow(Icons icon, String key, int step) {
    Button button = new Button("", icon.icon());
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().add("gb-icon-button");
    button.setAccessibleText(messages.get(key));
    button.setTooltip(new Tooltip(messages.get(key)));
    button.setOnAction(event -> model.step(step));
    return button;
  }

  private void fill() {
    List<YearSlot> now = model.yearProperty().get().slots();
    if (now.equals(slots)) {
      describe();
      return;
    }
    boolean hadFocus = wanted || cells.stream().anyMatch(Button::isFocused);
    slots = now;
    grid.getChildren().clear();
    cells.clear();
    for (int month = 1; month <= MONTHS; month++) {
      Label label = new Label(messages.get("desk.month", month));
      label.getStyleClass().add("gb-year-month");
      grid.add(label, month - 1, 0);
    }
    int[] rows = new int[MONTHS + 1];
    for (YearSlot slot : slots) {
      Button cell = new Button();
      cell.getStyleClass().add("gb-year-cell");
      cell.setMaxWidth(Double.MAX_VALUE);
      cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      cell.addEventHandler(
          MouseEvent.MOUSE_PRESSED,
          event -> {
            model.choose(slot);
            if (event.getClickCount() == 2) {
              open.accept(slot);
            }
          });
      cell.focusedProperty()
          .subscribe(
              focused -> {
                if (focused) {
                  model.choose(slot);
                }
              });
      slot.issue().ifPresent(issue -> takeDrops(cell, issue.id()));
      cells.add(cell);
      int month = slot.day().getMonthValue();
      grid.add(cell, month - 1, ++rows[month]);
    }
    describe();
    if (hadFocus) {
      // Once what is chosen is known.
      Platform.runLater(this::takeFocus);
    }
  }

  private void takeDrops(Button cell, NodeId issue) {
    cell.setOnDragOver(event -> cell.pseudoClassStateChanged(TARGET, ManuscriptDrag.over(event)));
    cell.setOnDragExited(event -> cell.pseudoClassStateChanged(TARGET, false));
    cell.setOnDragDropped(
        event ->
            ManuscriptDrag.dropped(
                event, Optional.empty(), (ids, section) -> manuscripts.accept(ids, issue)));
  }

  private void describe() {
    DeskModel.Year year = model.yearProperty().get();
    title.setText(year.number() == 0 ? "" : messages.get("desk.year", year.number()));
    about.setText(year.number() == 0 ? "" : messages.get("desk.year.about", days(year.plan())));
    int chosen = chosen();
    for (int i = 0; i < cells.size(); i++) {
      YearSlot slot = slots.get(i);
      Button cell = cells.get(i);
      String state = state(slot);
      String printed = messages.get("desk.day", slot.day().getDayOfMonth());
      cell.setGraphic(face(slot, printed, state));
      cell.setAccessibleText(
          messages.get(
              "desk.slot", slot.number().printed(), slot.day().getMonthValue(), printed, state));
      cell.setFocusTraversable(i == chosen);
      cell.pseudoClassStateChanged(CHOSEN, i == chosen);
      cell.pseudoClassStateChanged(OPEN, model.isOpen(slot));
      for (Look look : Look.values()) {
        cell.pseudoClassStateChanged(look.pseudoClass(), look == Look.of(slot));
      }
    }
  }

  /// 7日、22日.
  private String days(PublishingPlan plan) {
    List<String> days =
        plan.cadence().days().stream().map(day -> messages.get("desk.day", day)).toList();
    return String.join(messages.get("desk.comma"), days);
  }

  private VBox face(YearSlot slot, String printed, String state) {
    Label number = new Label(DeskWords.shortNumber(slot.number(), messages));
    number.getStyleClass().add("gb-year-number");
    Label day = new Label(printed);
    day.getStyleClass().add("gb-year-day");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label below = new Label(state);
    below.getStyleClass().add("gb-year-state");
    return new VBox(new HBox(number, space, day), below);
  }

  /// How many pages it has, else how far it is.
  private String state(YearSlot slot) {
    if (slot.issue().isEmpty()) {
      return messages.get("desk.stage.PLANNED");
    }
    Stage stage = slot.issue().get().stage();
    var figures = model.figuresProperty().get().get(slot.issue().get().id());
    return figures == null || stage == Stage.SIGNED
        ? messages.get("desk.stage." + stage)
        : messages.get("desk.pages", figures.pages());
  }

  private int chosen() {
    return model.chosenProperty().get().map(slots::indexOf).orElse(-1);
  }

  private void walk(KeyEvent event) {
    int here = chosen();
    switch (event.getCode()) {
      case LEFT, UP -> focus(here - 1);
      case RIGHT, DOWN -> focus(here + 1);
      case HOME -> focus(0);
      case END -> focus(cells.size() - 1);
      case PAGE_UP -> model.step(-1);
      case PAGE_DOWN -> model.step(1);
      case ENTER -> model.chosenProperty().get().ifPresent(open);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void focus(int index) {
    if (!cells.isEmpty()) {
      cells.get(Math.clamp(index, 0, cells.size() - 1)).requestFocus();
    }
  }

  /// What a cell looks like.
  private enum Look {
    PLANNED,
    WORKING,
    SIGNED,
    PUBLISHED;

    static Look of(YearSlot slot) {
      return slot.issue()
          .map(
              issue ->
                  switch (issue.stage()) {
                    case SIGNED -> SIGNED;
                    case PUBLISHED -> PUBLISHED;
                    default -> WORKING;
                  })
          .orElse(PLANNED);
    }

    PseudoClass pseudoClass() {
      return PseudoClass.getPseudoClass(name().toLowerCase(java.util.Locale.ROOT));
    }
  }
}
