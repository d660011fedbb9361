package org.gongbao.ui.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.gongbao.l10n.Messages;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Signatory;
import org.gongbao.review.workflow.WorkflowStep;
import org.gongbao.ui.fx.Form;

/// What is asked when a workflow is started, a step signed, and a signature withdrawn.
final class FlowDialogs {
  private static final double FAULT_WIDTH = 480;
  private static final double FAULT_HEIGHT = 40;

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

  /// @param prospects of those who can sign here, never empty
  /// @param before what was given with a wrong passphrase
  Optional<Given> sign(
      FlowSigning.Asked asked,
      List<FlowSigning.Prospect> prospects,
      Optional<Given> before,
      Window owner) {
    Form form = new Form(messages);
    form.tell(
        messages.get(
            "flow.sign.ask." + asked.step().covers(), asked.step().name(), asked.subjects().size()),
        "gb-dialog-text");
    ComboBox<FlowSigning.Prospect> who =
        form.field("flow.sign.who", box(prospects, one -> named(one.who())));
    before.ifPresent(
        given ->
            prospects.stream().filter(one -> one.who().equals(given.who())).forEach(who::setValue));
    PasswordField passphrase = form.field("flow.sign.passphrase", new PasswordField());
    TextField note =
        form.field("flow.sign.note", new TextField(before.map(Given::note).orElse("")));
    fault(
        form,
        Bindings.createStringBinding(
            () ->
                before.isPresent() && passphrase.getText().isEmpty()
                    ? messages.get("flow.wrong-passphrase")
                    : told(who.getValue(), asked.subjects().size()),
            who.valueProperty(),
            passphrase.textProperty()));
    boolean taken =
        form.ask(
            messages.get("flow.command.sign"),
            "flow.do.sign",
            owner,
            passphrase,
            Bindings.createBooleanBinding(
                () -> passphrase.getText().isEmpty() || who.getValue().able() == 0,
                passphrase.textProperty(),
                who.valueProperty()));
    return taken
        ? Optional.of(
            new Given(
                who.getValue().who(), passphrase.getText().toCharArray(), note.getText().strip()))
        : Optional.empty();
  }

  private String told(FlowSigning.Prospect prospect, int count) {
    if (prospect.able() == count) {
      return "";
    }
    String why = words.telling().reasons(prospect.reasons());
    return prospect.able() == 0
        ? messages.get("flow.sign.none", why)
        : messages.get("flow.sign.some", prospect.able(), count - prospect.able(), why);
  }

  /// A line for what is wrong, as long as something is.
  private static void fault(Form form, StringBinding told) {
    Label fault = new Label();
    fault.setWrapText(true);
    fault.setMaxWidth(FAULT_WIDTH);
    fault.setMinHeight(FAULT_HEIGHT);
    fault.setAlignment(Pos.TOP_LEFT);
    fault.getStyleClass().add("gb-form-fault");
    fault.textProperty().bind(told);
    form.row(fault);
  }

  private String named(Signatory who) {
    return messages.get(
        "flow.sign.named",
        who.name(),
        String.join(messages.get("flow.comma"), who.roles().stream().sorted().toList()));
  }

  /// @param reason never blank
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Taken(Approval approval, char[] passphrase, String reason) {}

  /// @param own never empty
  /// @param before what was given with a wrong passphrase
  Optional<Taken> withdraw(
      List<Approval> own, FlowState state, Optional<Taken> before, Window owner) {
    Form form = new Form(messages);
    form.tell(messages.get("flow.withdraw.ask"), "gb-dialog-text");
    ComboBox<Approval> which =
        form.field("flow.withdraw.which", box(own.reversed(), one -> signed(one, state)));
    before.map(Taken::approval).ifPresent(which::setValue);
    TextField reason =
        form.field("flow.withdraw.reason", new TextField(before.map(Taken::reason).orElse("")));
    PasswordField passphrase = form.field("flow.sign.passphrase", new PasswordField());
    fault(
        form,
        Bindings.createStringBinding(
            () ->
                before.isPresent() && passphrase.getText().isEmpty()
                    ? messages.get("flow.wrong-passphrase")
                    : "",
            passphrase.textProperty()));
    boolean taken =
        form.ask(
            messages.get("flow.command.withdraw"),
            "flow.do.withdraw",
            owner,
            before.isPresent() ? passphrase : reason,
            Bindings.createBooleanBinding(
                () -> reason.getText().isBlank() || passphrase.getText().isEmpty(),
                reason.textProperty(),
                passphrase.textProperty()));
    return taken
        ? Optional.of(
            new Taken(
                which.getValue(), passphrase.getText().toCharArray(), reason.getText().strip()))
        : Optional.empty();
  }

  private String signed(Approval one, FlowState state) {
    String step =
        state
            .standing()
            .flatMap(standing -> standing.workflow().step(one.step()))
            .map(WorkflowStep::name)
            .orElse("");
    return step + " " + words.signed(one);
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
