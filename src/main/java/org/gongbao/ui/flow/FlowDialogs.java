package org.gongbao.ui.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.gongbao.l10n.Messages;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Keys;
import org.gongbao.review.workflow.Signatory;
import org.gongbao.review.workflow.WorkflowStep;
import org.gongbao.ui.fx.Form;

/// What is asked when a workflow is started, a step signed, and a signature withdrawn.
final class FlowDialogs {
  private final Messages messages;
  private final FlowWords words;

  FlowDialogs(Messages messages, FlowWords words) {
    this.messages = messages;
    this.words = words;
  }

  /// True when it is to be started.
  boolean start(String number, Window owner) {
    Form form = new Form(messages);
    Label nothing = new Label();
    form.tell(messages.get("flow.start.ask", number), "gb-dialog-text");
    return form.ask(
        messages.get("flow.command.start"),
        "flow.do.start",
        owner,
        nothing,
        Bindings.createBooleanBinding(() -> false));
  }

  /// Who signs.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Given(Signatory who, char[] passphrase, String note) {}

  Optional<Given> sign(WorkflowStep step, int count, Keys keys, Window owner) {
    Form form = new Form(messages);
    form.tell(messages.get("flow.sign.ask", step.name(), count), "gb-query-quote");
    List<Signatory> able =
        keys.mine().stream()
            .sorted((one, other) -> Boolean.compare(fits(step, other), fits(step, one)))
            .toList();
    ComboBox<Signatory> who = form.field("flow.sign.who", box(able, this::named));
    PasswordField passphrase = form.field("flow.sign.passphrase", new PasswordField());
    TextField note = form.field("flow.sign.note", new TextField());
    boolean taken =
        form.ask(
            messages.get("flow.command.sign"),
            "flow.do.sign",
            owner,
            passphrase,
            passphrase.textProperty().isEmpty());
    return taken
        ? Optional.of(
            new Given(who.getValue(), passphrase.getText().toCharArray(), note.getText().strip()))
        : Optional.empty();
  }

  private static boolean fits(WorkflowStep step, Signatory who) {
    return step.slots().stream().anyMatch(slot -> slot.stream().anyMatch(who.roles()::contains));
  }

  private String named(Signatory who) {
    return who.name() + "（" + String.join("、", who.roles().stream().sorted().toList()) + "）";
  }

  /// @param reason never blank
  record Taken(Approval approval, String reason) {}

  Optional<Taken> withdraw(List<Approval> own, FlowState state, Window owner) {
    Form form = new Form(messages);
    ComboBox<Approval> which =
        form.field(
            "flow.withdraw.which",
            box(
                own.reversed(),
                one ->
                    state
                            .standing()
                            .flatMap(standing -> standing.workflow().step(one.step()))
                            .map(WorkflowStep::name)
                            .orElse("")
                        + " "
                        + words.signed(one)));
    TextArea reason = form.field("flow.withdraw.reason", new TextArea());
    boolean taken =
        form.ask(
            messages.get("flow.command.withdraw"),
            "flow.do.withdraw",
            owner,
            reason,
            Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty()));
    return taken
        ? Optional.of(new Taken(which.getValue(), reason.getText().strip()))
        : Optional.empty();
  }

  private static <T> ComboBox<T> box(List<T> all, Function<T, String> named) {
    ComboBox<T> box = new ComboBox<>();
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().setAll(all);
    box.setValue(all.getFirst());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T one) {
            return one == null ? "" : named.apply(one);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    return box;
  }
}
