package org.gongbao.ui.flow;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Stage;
import org.gongbao.review.workflow.Covers;
import org.gongbao.review.workflow.GateKind;
import org.gongbao.review.workflow.Scope;
import org.gongbao.review.workflow.WorkflowFault;
import org.gongbao.review.workflow.WorkflowFault.Reason;
import org.gongbao.review.workflow.WorkflowStep;
import org.gongbao.review.workflow.WorkflowText;
import org.gongbao.ui.fx.Form;

/// A step as fields. Every change is told at once, as a step or as what is wrong with it.
final class StepForm extends BorderPane {
  private static final Pattern PARTING = Pattern.compile("[,，、\\s]+");
  private static final double GATE_WIDTH = 132;

  private final TextField name = new TextField();
  private final TextField signers = new TextField();
  private final ComboBox<Scope> scope;
  private final ComboBox<Covers> covers;
  private final TextField due = new TextField();
  private final Map<GateKind, CheckBox> gates = new EnumMap<>(GateKind.class);
  private final TextField apart = new TextField();
  private final ComboBox<Stage> stage;
  private final ComboBox<ProofRound> proof;
  private final CheckBox printing;
  private Optional<WorkflowStep> shown = Optional.empty();
  private boolean filling;

  /// @param changed told the step and which field made it so, to undo typing as one
  /// @param wrong told why what stands in the fields is no step
  StepForm(
      Messages messages, BiConsumer<WorkflowStep, Object> changed, Consumer<WorkflowFault> wrong) {
    Form form = new Form(messages);
    form.field("flow.step.name", name);
    form.field("flow.step.signers", signers);
    signers.setTooltip(new Tooltip(messages.get("flow.step.signers.how")));
    form.tell(messages.get("flow.step.signers.how"), "gb-form-note");
    scope =
        form.field(
            "flow.step.scope", box(Scope.values(), one -> messages.get("flow.scope." + one)));
    covers =
        form.field(
            "flow.step.covers", box(Covers.values(), one -> messages.get("flow.covers." + one)));
    form.field("flow.step.due", due);
    due.setPromptText(messages.get("flow.step.due.how"));
    FlowPane boxes = new FlowPane(8, 6);
    for (GateKind gate : GateKind.values()) {
      CheckBox box = new CheckBox(messages.get("flow.gate." + gate));
      box.setMinWidth(GATE_WIDTH);
      gates.put(gate, box);
      boxes.getChildren().add(box);
    }
    form.field("flow.step.gates", boxes);
    form.field("flow.step.apart", apart);
    apart.setPromptText(messages.get("flow.step.apart.how"));
    stage =
        form.field(
            "flow.step.stage", box(Stage.values(), one -> messages.get("desk.stage." + one)));
    proof =
        form.field(
            "flow.step.proof", box(ProofRound.values(), one -> messages.get("pdf.round." + one)));
    printing = new CheckBox(messages.get("flow.step.printing"));
    form.row(printing);
    setCenter(form);
    listen(name.textProperty(), name, changed, wrong);
    listen(signers.textProperty(), signers, changed, wrong);
    listen(scope.valueProperty(), scope, changed, wrong);
    listen(covers.valueProperty(), covers, changed, wrong);
    listen(due.textProperty(), due, changed, wrong);
    gates.values().forEach(box -> listen(box.selectedProperty(), box, changed, wrong));
    listen(apart.textProperty(), apart, changed, wrong);
    listen(stage.valueProperty(), stage, changed, wrong);
    listen(proof.valueProperty(), proof, changed, wrong);
    listen(printing.selectedProperty(), printing, changed, wrong);
  }

  private void listen(
      ObservableValue<?> value,
      Object field,
      BiConsumer<WorkflowStep, Object> changed,
      Consumer<WorkflowFault> wrong) {
    value.addListener(
        (observed, before, now) -> {
          if (!filling && shown.isPresent()) {
            try {
              changed.accept(step(shown.get()), field);
            } catch (WorkflowFault fault) {
              wrong.accept(fault);
            }
          }
        });
  }

  /// Fills the fields, unless they say the same already.
  void show(WorkflowStep step) {
    boolean same = shown.isPresent() && isSaid(step);
    shown = Optional.of(step);
    if (same) {
      return;
    }
    filling = true;
    name.setText(step.name());
    signers.setText(
        step.slots().stream()
            .map(slot -> String.join("/", new TreeSet<>(slot)))
            .collect(Collectors.joining("+")));
    scope.setValue(step.scope());
    covers.setValue(step.covers());
    due.setText(step.due().map(String::valueOf).orElse(""));
    gates.forEach((gate, box) -> box.setSelected(step.gates().contains(gate)));
    apart.setText(
        new TreeSet<>(step.apart()).stream().map(String::valueOf).collect(Collectors.joining(",")));
    stage.setValue(step.stage());
    proof.setValue(ProofRound.values()[step.proof() - 1]);
    printing.setSelected(step.printing());
    filling = false;
  }

  private boolean isSaid(WorkflowStep step) {
    try {
      return step(step).equals(step);
    } catch (WorkflowFault other) {
      return false;
    }
  }

  private WorkflowStep step(WorkflowStep before) {
    int number = before.number();
    Set<GateKind> closed = EnumSet.noneOf(GateKind.class);
    gates.forEach(
        (gate, box) -> {
          if (box.isSelected()) {
            closed.add(gate);
          }
        });
    Set<Integer> others =
        PARTING
            .splitAsStream(apart.getText().strip())
            .filter(one -> !one.isEmpty())
            .map(one -> number(one, number))
            .collect(Collectors.toSet());
    Optional<Integer> days =
        Optional.of(due.getText().strip())
            .filter(one -> !one.isEmpty())
            .map(one -> number(one, number));
    return new WorkflowStep(
        number,
        name.getText().strip(),
        scope.getValue(),
        covers.getValue(),
        stage.getValue(),
        proof.getValue().ordinal() + 1,
        days,
        WorkflowText.slots(signers.getText()),
        closed,
        others,
        printing.isSelected());
  }

  private static int number(String written, int step) {
    try {
      return Integer.parseInt(written.replace('−', '-'));
    } catch (NumberFormatException none) {
      throw new WorkflowFault(Reason.NUMBER, step, written);
    }
  }

  TextField name() {
    return name;
  }

  TextField signers() {
    return signers;
  }

  private static <T> ComboBox<T> box(T[] all, Function<T, String> said) {
    ComboBox<T> box = new ComboBox<>();
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().setAll(List.of(all));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T one) {
            return one == null ? "" : said.apply(one);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    return box;
  }
}
