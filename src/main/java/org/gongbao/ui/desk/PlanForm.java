package org.gongbao.ui.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.plan.Cadence;
import org.gongbao.model.plan.ChronicleSpan;
import org.gongbao.model.plan.PublishingPlan;
import org.gongbao.ui.fx.Form;

/// Asks for 刊期 and counting; the issues that follow from them are shown at once.
final class PlanForm {
  private static final int MONTHS = 12;
  private static final int SHOWN = 4;
  private final Messages messages;
  private final List<IssueNumber> known;
  private final LocalDate today;
  private final Form form;
  private final TextField days = new TextField();
  private final List<CheckBox> months = new ArrayList<>();
  private final CheckBox joint;
  private final CheckBox supplements;
  private final ComboBox<ChronicleSpan> chronicle = new ComboBox<>();
  private final Label next = new Label();
  private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
  private Optional<PublishingPlan> meant = Optional.empty();

  PlanForm(Messages messages, PublishingPlan plan, List<IssueNumber> known, LocalDate today) {
    this.messages = messages;
    this.known = known;
    this.today = today;
    this.form = new Form(messages);
    this.joint = new CheckBox(messages.get("desk.plan.joint.all"));
    this.supplements = new CheckBox(messages.get("desk.plan.supplements.count"));
    form.field("desk.plan.days", days);
    form.field("desk.plan.months", months(plan.cadence().months()));
    form.field("desk.plan.joint", joint);
    form.field("desk.plan.supplements", supplements);
    form.field("desk.plan.chronicle", chronicle);
    next.setWrapText(true);
    next.setMaxWidth(500);
    next.setMinHeight(44);
    form.row(next);
    days.setPromptText(messages.get("desk.plan.days.prompt"));
    days.setText(
        plan.cadence().days().stream()
            .map(String::valueOf)
            .collect(Collectors.joining(messages.get("desk.comma"))));
    joint.setSelected(plan.jointCountsAll());
    supplements.setSelected(plan.supplementsCount());
    chronicle.setMaxWidth(Double.MAX_VALUE);
    chronicle.getItems().setAll(ChronicleSpan.values());
    chronicle.setValue(plan.chronicle());
    chronicle.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(ChronicleSpan span) {
            return span == null ? "" : messages.get("desk.plan.chronicle." + span);
          }

          @Override
          public ChronicleSpan fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    days.textProperty().subscribe(text -> check());
    joint.selectedProperty().subscribe(on -> check());
    supplements.selectedProperty().subscribe(on -> check());
    chronicle.valueProperty().subscribe(span -> check());
  }

  Optional<PublishingPlan> ask(Window owner) {
    boolean taken = form.ask(messages.get("desk.command.plan"), "desk.do.keep", owner, days, wrong);
    return taken ? meant : Optional.empty();
  }

  private FlowPane months(List<Integer> printed) {
    FlowPane all = new FlowPane(8, 4);
    for (int month = 1; month <= MONTHS; month++) {
      CheckBox one = new CheckBox(messages.get("desk.month", month));
      one.setPrefWidth(60);
      one.setSelected(printed.contains(month));
      one.selectedProperty().subscribe((before, on) -> check());
      months.add(one);
      all.getChildren().add(one);
    }
    all.setPrefWrapLength(404);
    return all;
  }

  private void check() {
    meant = cadence().map(this::plan);
    wrong.set(meant.isEmpty());
    next.setText(meant.map(this::next).orElse(messages.get("desk.plan.no-days")));
    next.getStyleClass().setAll(meant.isEmpty() ? "gb-form-fault" : "gb-form-note");
  }

  private PublishingPlan plan(Cadence cadence) {
    return new PublishingPlan(
        cadence, joint.isSelected(), supplements.isSelected(), chronicle.getValue());
  }

  /// The issues that follow from a plan.
  private String next(PublishingPlan plan) {
    String issues =
        plan.upcoming(known, today, SHOWN).stream()
            .map(
                one -> {
                  LocalDate day = one.printDate();
                  return day == null
                      ? one.printed()
                      : messages.get(
                          "desk.plan.one", one.printed(), day.getMonthValue(), day.getDayOfMonth());
                })
            .collect(Collectors.joining(messages.get("desk.semicolon")));
    return messages.get("desk.plan.next", issues);
  }

  private Optional<Cadence> cadence() {
    List<Integer> printed = new ArrayList<>();
    for (int month = 1; month <= months.size(); month++) {
      if (months.get(month - 1).isSelected()) {
        printed.add(month);
      }
    }
    List<String> parts =
        Arrays.stream(days.getText().split("\\D+")).filter(one -> !one.isEmpty()).toList();
    if (parts.stream().anyMatch(one -> one.length() > 2)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Cadence(parts.stream().map(Integer::valueOf).toList(), printed));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
