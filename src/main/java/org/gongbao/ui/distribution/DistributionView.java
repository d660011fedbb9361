package org.gongbao.ui.distribution;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.gongbao.app.distribution.Handout;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.distribution.Distribution;
import org.gongbao.model.distribution.Share;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.distribution.DistributionModel.Shown;
import org.gongbao.ui.fx.Icons;

/// 发行.
final class DistributionView extends BorderPane {
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private final DistributionModel model;
  private final Messages messages;
  private final ComboBox<IssueSummary> issue = new ComboBox<>();
  private final Label about = new Label();
  private final FiguresBox figures;
  private final Label fault = new Label();
  private final HBox faultRow = new HBox(Icons.ERROR.icon(), fault);
  private final Label locked = new Label();
  private final HBox lockedRow = new HBox(Icons.LOCK.icon(), locked);
  private final TextField filter = new TextField();
  private final ToggleButton only = new ToggleButton();
  private final Label count = new Label();
  private final SharesTable table;
  private final HBox finder = new HBox();
  private final Label empty = new Label();
  private final Button enter = new Button();
  private final VBox emptyBox = new VBox(empty, enter);
  private final VBox top;
  private Optional<NodeId> last = Optional.empty();
  private boolean filling;

  /// Commands that have buttons here.
  record Buttons(Command labels, Command csv, Command recipients, Command back) {}

  DistributionView(DistributionModel model, Messages messages, Buttons buttons) {
    this.model = model;
    this.messages = messages;
    this.figures = new FiguresBox(messages);
    this.table = new SharesTable(model, messages);
    getStyleClass().add("gb-distribution");
    chooser();
    fault.setWrapText(true);
    faultRow.getStyleClass().addAll("gb-banner", "gb-banner-error");
    locked.setText(messages.get("distribution.read-only"));
    lockedRow.getStyleClass().add("gb-banner");
    VBox card = new VBox(head(buttons), figures);
    card.getStyleClass().addAll("gb-card", "gb-distribution-card");
    VBox margin = new VBox(card);
    margin.getStyleClass().add("gb-distribution-head");
    top = new VBox(margin, faultRow, lockedRow, finder(buttons));
    setTop(top);
    emptyBox.getStyleClass().add("gb-distribution-empty");
    empty.getStyleClass().add("gb-empty");
    empty.setWrapText(true);
    enter.setText(messages.get(buttons.recipients().name()));
    enter.setOnAction(event -> buttons.recipients().action().run());
    setCenter(new StackPane(table, emptyBox));
    Label none = new Label(messages.get("distribution.empty.found"));
    none.getStyleClass().add("gb-empty");
    table.setPlaceholder(none);
    table.onCount(this::count);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.issuesProperty().subscribe(issues -> fill());
    model.chosenProperty().subscribe(chosen -> fill());
    model.shownProperty().subscribe(this::show);
  }

  private void chooser() {
    issue.setAccessibleText(messages.get("distribution.issue"));
    issue.setVisibleRowCount(16);
    issue.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(IssueSummary one) {
            return one == null ? "" : one.number().printed();
          }

          @Override
          public IssueSummary fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    issue
        .valueProperty()
        .subscribe(
            one -> {
              if (!filling && one != null) {
                model.choose(one.id());
              }
            });
  }

  private HBox head(Buttons buttons) {
    about.getStyleClass().add("gb-card-about");
    about.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head =
        new HBox(
            issue,
            about,
            space,
            button(buttons.labels(), "distribution.do.labels", Icons.PRINT),
            button(buttons.csv(), "distribution.do.csv", Icons.SOURCE),
            button(buttons.recipients(), "distribution.do.recipients", Icons.MASTHEAD));
    head.getStyleClass().add("gb-card-head");
    return head;
  }

  private Button button(Command command, String name, Icons icon) {
    Button button = command.button(messages, icon, true);
    button.setText(messages.get(name));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private HBox finder(Buttons buttons) {
    filter.setPromptText(messages.get("distribution.filter"));
    filter.setAccessibleText(messages.get("distribution.filter"));
    filter.getStyleClass().add("gb-register-search");
    filter.textProperty().subscribe(text -> seek());
    only.setText(messages.get("distribution.only"));
    only.setTooltip(new Tooltip(messages.get("distribution.only.about")));
    only.getStyleClass().add("gb-tool");
    only.setMinWidth(USE_PREF_SIZE);
    only.setOnAction(event -> seek());
    count.getStyleClass().add("gb-count");
    count.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(filter, Priority.ALWAYS);
    HBox.setHgrow(space, Priority.ALWAYS);
    Button back = button(buttons.back(), "distribution.do.back", Icons.UNDO);
    finder.getChildren().setAll(filter, only, count, space, back);
    finder.getStyleClass().add("gb-register-head");
    return finder;
  }

  private void pressed(KeyEvent event) {
    if (BACK.match(event) && !(event.getTarget() instanceof TextField)) {
      model.takeBack();
      event.consume();
    } else if (FIND.match(event)) {
      filter.requestFocus();
      filter.selectAll();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && filter.isFocused()) {
      table.takeFocus();
      event.consume();
    }
  }

  private void fill() {
    filling = true;
    List<IssueSummary> issues = model.issuesProperty().get();
    if (!issue.getItems().equals(issues)) {
      issue.getItems().setAll(issues);
    }
    issue.setValue(
        issues.stream()
            .filter(one -> model.chosenProperty().get().equals(Optional.of(one.id())))
            .findFirst()
            .orElse(null));
    filling = false;
  }

  private void show(Shown shown) {
    Distribution all = shown.handout().map(Handout::distribution).orElse(Distribution.NONE);
    Optional<NodeId> now = shown.handout().map(Handout::issue);
    table.show(all.shares(), !now.equals(last));
    last = now;
    figures.show(all);
    about.setText(
        shown
            .handout()
            .map(
                one ->
                    messages.get(
                        "distribution.about",
                        one.day().getMonthValue(),
                        one.day().getDayOfMonth(),
                        all.shares().size()))
            .orElse(""));
    fault.setText(new Wording(messages).faults(all.faults()));
    set(faultRow, !all.faults().isEmpty());
    set(lockedRow, shown.handout().isPresent() && !model.isEditable());
    String why = why(shown);
    empty.setText(why.isEmpty() ? "" : messages.get(why));
    set(emptyBox, !why.isEmpty());
    set(finder, why.isEmpty());
    set(enter, shown.handout().isPresent() && model.isEditable());
    table.setVisible(why.isEmpty());
    set(top, shown.handout().isPresent());
    count();
  }

  /// Why there is nothing to list; empty when there is.
  private String why(Shown shown) {
    if (!model.hasLibrary()) {
      return "distribution.empty.library";
    }
    if (shown.handout().isEmpty()) {
      return model.chosenProperty().get().isEmpty() ? "distribution.empty.issues" : "";
    }
    if (shown.shares().isEmpty()) {
      return shown.blank() ? "distribution.empty.recipients" : "distribution.empty.then";
    }
    return "";
  }

  private static void set(Region one, boolean there) {
    one.setVisible(there);
    one.setManaged(there);
  }

  private void seek() {
    table.seek(filter.getText(), only.isSelected());
  }

  private void count() {
    int all = model.shownProperty().get().shares().size();
    int listed = table.listed().size();
    count.setText(listed == all ? "" : messages.get("distribution.shown", listed, all));
  }

  /// Units as listed.
  List<Share> listed() {
    return table.listed();
  }

  void takeFocus() {
    if (emptyBox.isVisible() && enter.isVisible()) {
      enter.requestFocus();
    } else {
      table.takeFocus();
    }
  }
}
