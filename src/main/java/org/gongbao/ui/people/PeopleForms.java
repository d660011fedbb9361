package org.gongbao.ui.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.stage.Window;
import javafx.util.converter.LocalDateStringConverter;
import org.gongbao.l10n.Messages;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.Role;
import org.gongbao.review.sign.TrustedKey;
import org.gongbao.ui.fx.Form;

/// What is asked of a person, and when a key is revoked.
final class PeopleForms {
  private static final double ROLE_WIDTH = 128;
  private static final double ROLES_WIDTH = 410;
  private final Messages messages;
  private final PeopleWords words;
  private final Supplier<Window> owner;

  PeopleForms(Messages messages, PeopleWords words, Supplier<Window> owner) {
    this.messages = messages;
    this.words = words;
    this.owner = owner;
  }

  /// A person as it is to be.
  record Described(String name, Set<Role> roles) {}

  /// @param before whose fields are shown; empty for somebody new
  Optional<Described> person(Optional<Person> before) {
    Form form = new Form(messages);
    TextField name =
        form.field("people.field.name", new TextField(before.map(Person::name).orElse("")));
    Map<Role, CheckBox> boxes = new EnumMap<>(Role.class);
    FlowPane roles = new FlowPane(8, 6);
    roles.setPrefWrapLength(ROLES_WIDTH);
    for (Role role : Role.values()) {
      CheckBox box = new CheckBox(words.role(role));
      box.setPrefWidth(ROLE_WIDTH);
      box.setSelected(before.filter(person -> person.roles().contains(role)).isPresent());
      boxes.put(role, box);
      roles.getChildren().add(box);
    }
    form.field("people.field.roles", roles);
    String title = before.isEmpty() ? "people.command.new" : "people.command.change";
    if (!form.ask(messages.get(title), "people.do.keep", owner.get(), name, isBlank(name))) {
      return Optional.empty();
    }
    Set<Role> chosen = EnumSet.noneOf(Role.class);
    boxes.forEach(
        (role, box) -> {
          if (box.isSelected()) {
            chosen.add(role);
          }
        });
    return Optional.of(new Described(name.getText().strip(), chosen));
  }

  /// Since when a key is not to count, and why.
  record Revoking(LocalDate from, String reason) {}

  Optional<Revoking> revoke(TrustedKey key, String whose, LocalDate today) {
    Form form = new Form(messages);
    form.tell(messages.get("people.revoke.ask", whose), "gb-dialog-text");
    form.tell(key.part().fingerprint().grouped(), "gb-people-fingerprint");
    DatePicker from = form.field("people.field.from", new DatePicker(today));
    from.setConverter(new LocalDateStringConverter());
    TextField reason = form.field("people.field.reason", new TextField());
    reason.setPromptText(messages.get("people.field.reason.prompt"));
    BooleanBinding incomplete = isBlank(reason).or(from.valueProperty().isNull());
    boolean taken =
        form.ask(
            messages.get("people.command.revoke"),
            "people.do.revoke",
            owner.get(),
            reason,
            incomplete);
    return taken
        ? Optional.of(new Revoking(from.getValue(), reason.getText().strip()))
        : Optional.empty();
  }

  /// True when it is to be taken back that a key was revoked.
  boolean takeBack(TrustedKey key, String whose) {
    Form form = new Form(messages);
    form.tell(messages.get("people.take-back.ask", whose), "gb-dialog-text");
    form.tell(key.part().fingerprint().grouped(), "gb-people-fingerprint");
    CheckBox safe = new CheckBox(messages.get("people.take-back.safe"));
    form.row(safe);
    return form.ask(
        messages.get("people.command.take-back"),
        "people.do.take-back",
        owner.get(),
        safe,
        safe.selectedProperty().not());
  }

  static BooleanBinding isBlank(TextField field) {
    return Bindings.createBooleanBinding(
        () -> field.getText() == null || field.getText().isBlank(), field.textProperty());
  }
}
