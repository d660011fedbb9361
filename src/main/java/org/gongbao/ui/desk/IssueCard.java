package org.gongbao.ui.desk;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.app.IssueFigures;
import org.gongbao.app.Judged;
import org.gongbao.check.Severity;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.Stage;
import org.gongbao.model.plan.YearSlot;

/// The issue chosen at a glance.
final class IssueCard extends VBox {
  private final DeskModel model;
  private final Tally tally;
  private final Messages messages;
  private final Label title = new Label();
  private final Label about = new Label();
  private final Label stage = new Label();
  private final Button open = new Button();
  private final FlowPane figures = new FlowPane();
  private final Label steps = new Label();
  private final Label empty = new Label();

  /// @param opened called with the issue to be opened, or made
  IssueCard(DeskModel model, Tally tally, Messages messages, Consumer<YearSlot> opened) {
    this.model = model;
    this.tally = tally;
    this.messages = messages;
    title.getStyleClass().add("gb-card-title");
    about.getStyleClass().add("gb-card-about");
    stage.getStyleClass().add("gb-pill");
    figures.getStyleClass().add("gb-figures");
    empty.getStyleClass().add("gb-empty");
    empty.setWrapText(true);
    open.setOnAction(event -> model.chosenProperty().get().ifPresent(opened));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, about, space, stage, open);
    head.getStyleClass().add("gb-card-head");
    getStyleClass().add("gb-card");
    steps.getStyleClass().add("gb-card-about");
    steps.setWrapText(true);
    getChildren().addAll(head, figures, steps, empty);
    model.chosenProperty().subscribe(chosen -> show());
    model.figuresProperty().subscribe(known -> show());
    tally.judged().subscribe(judged -> show());
    tally.queries().subscribe(queries -> show());
    tally.marks().subscribe(marks -> show());
    tally.steps().subscribe(found -> show());
  }

  /// Something more below the figures.
  void add(Region more) {
    getChildren().add(more);
  }

  private void show() {
    Optional<YearSlot> chosen = model.chosenProperty().get();
    setVisible(chosen.isPresent());
    setManaged(chosen.isPresent());
    figures.getChildren().clear();
    chosen.ifPresent(this::show);
  }

  private void show(YearSlot slot) {
    title.setText(
        slot.number().isSupplement()
            ? messages.get("desk.issue.supplement", slot.number().supplement())
            : messages.get("desk.issue", slot.number().inYear()));
    about.setText(DeskWords.about(slot.number(), slot.day(), messages));
    Stage its = slot.issue().map(IssueSummary::stage).orElse(Stage.PLANNED);
    stage.setText(messages.get("desk.stage." + its));
    boolean there = slot.issue().isPresent();
    open.setText(messages.get(there ? "desk.do.open" : "desk.do.make"));
    slot.issue().map(issue -> model.figuresProperty().get().get(issue.id())).ifPresent(this::count);
    boolean isOpen = model.isOpen(slot);
    if (isOpen) {
      findings();
    }
    tellSteps(isOpen ? tally.steps().getValue() : Map.of());
    long days = ChronoUnit.DAYS.between(model.today(), slot.day());
    if (its != Stage.PUBLISHED) {
      figure(
          Long.toString(Math.abs(days)),
          messages.get("desk.unit.days"),
          messages.get(days < 0 ? "desk.figure.late" : "desk.figure.left"),
          days < 0 ? "gb-figure-error" : "");
    }
    empty.setText(there ? "" : messages.get("desk.empty.planned"));
    empty.setVisible(!there);
    empty.setManaged(!there);
  }

  /// Where the items stand in the workflow.
  private void tellSteps(Map<String, Integer> found) {
    String told =
        found.entrySet().stream()
            .map(one -> messages.get("desk.step", one.getKey(), one.getValue()))
            .collect(Collectors.joining(messages.get("desk.step.between")));
    steps.setText(told.isEmpty() ? "" : messages.get("desk.steps", told));
    steps.setVisible(!told.isEmpty());
    steps.setManaged(!told.isEmpty());
  }

  private void count(IssueFigures known) {
    figure(
        Integer.toString(known.items()),
        messages.get("desk.unit.items"),
        messages.get("desk.figure.items"),
        "");
    figure(
        Integer.toString(known.characters()),
        messages.get("desk.unit.characters"),
        messages.get(
            "desk.figure.characters", String.format(Locale.ROOT, "%.1f", known.room() / 10_000.0)),
        "");
    figure(
        Integer.toString(known.pages()),
        messages.get("desk.unit.pages"),
        messages.get(
            known.blank() == 0 ? "desk.figure.pages" : "desk.figure.pages-blank", known.blank()),
        "");
  }

  private void findings() {
    Judged judged = tally.judged().getValue();
    long errors = count(judged, Severity.ERROR);
    long warnings = count(judged, Severity.WARNING);
    int queries = tally.queries().getValue().intValue();
    String unit = messages.get("desk.unit.items");
    figure(
        Long.toString(errors),
        unit,
        messages.get("desk.figure.errors"),
        errors > 0 ? "gb-figure-error" : "");
    figure(
        Long.toString(warnings),
        unit,
        messages.get("desk.figure.warnings"),
        warnings > 0 ? "gb-figure-warn" : "");
    figure(
        Integer.toString(queries),
        messages.get("desk.unit.queries"),
        messages.get("desk.figure.queries"),
        "");
    int marks = tally.marks().getValue().intValue();
    if (marks > 0) {
      figure(
          Integer.toString(marks),
          messages.get("round.desk.unit"),
          messages.get("round.desk.figure"),
          "gb-figure-warn");
    }
  }

  private static long count(Judged judged, Severity severity) {
    return judged.open().stream().filter(one -> one.severity() == severity).count();
  }

  private void figure(String number, String unit, String name, String style) {
    Label large = new Label(number);
    large.getStyleClass().add("gb-figure-number");
    if (!style.isEmpty()) {
      large.getStyleClass().add(style);
    }
    Label small = new Label(unit);
    small.getStyleClass().add("gb-figure-unit");
    Label below = new Label(name);
    below.getStyleClass().add("gb-figure-name");
    HBox line = new HBox(large, small);
    line.getStyleClass().add("gb-figure-line");
    VBox figure = new VBox(line, below);
    figure.setAccessibleText(name + " " + number + unit);
    figures.getChildren().add(figure);
  }
}
