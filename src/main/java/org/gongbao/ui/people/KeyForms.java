package org.gongbao.ui.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.gongbao.app.Keyring;
import org.gongbao.app.OwnKey;
import org.gongbao.l10n.Messages;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.PublicPart;
import org.gongbao.ui.fx.Form;

/// What is asked when a key is made here, given away, and when that of a colleague is trusted.
final class KeyForms {
  private final Messages messages;
  private final Supplier<Window> owner;

  KeyForms(Messages messages, Supplier<Window> owner) {
    this.messages = messages;
    this.owner = owner;
  }

  /// A key to be made.
  record Wanted(String name, String passphrase) {}

  Optional<Wanted> make(String proposed) {
    Form form = new Form(messages);
    form.tell(messages.get("people.make.tell"), "gb-form-note");
    TextField name = form.field("people.field.name", new TextField(proposed));
    PasswordField first = form.field("people.field.passphrase", new PasswordField());
    PasswordField second = form.field("people.field.again", new PasswordField());
    StringBinding lacking =
        Bindings.createStringBinding(
            () -> lacking(name.getText(), first.getText(), second.getText()),
            name.textProperty(),
            first.textProperty(),
            second.textProperty());
    tell(form, lacking);
    boolean taken =
        form.ask(
            messages.get("people.command.make"),
            "people.do.make",
            owner.get(),
            proposed.isBlank() ? name : first,
            lacking.isNotEmpty());
    return taken
        ? Optional.of(new Wanted(name.getText().strip(), first.getText()))
        : Optional.empty();
  }

  private void tell(Form form, StringBinding lacking) {
    Label told = new Label();
    told.setMinHeight(20);
    told.getStyleClass().add("gb-form-fault");
    told.textProperty()
        .bind(lacking.map(key -> key.isEmpty() ? "" : messages.get(key, Keyring.SHORTEST)));
    form.row(told);
  }

  /// A key to be put under another passphrase.
  record Change(OwnKey key, String before, String after) {}

  /// @param keys never empty
  Optional<Change> passphrase(List<OwnKey> keys) {
    Form form = new Form(messages);
    form.tell(messages.get("people.passphrase.tell"), "gb-form-note");
    ComboBox<OwnKey> which = form.field("people.field.key", choice(keys));
    PasswordField before = form.field("people.field.present", new PasswordField());
    PasswordField first = form.field("people.field.new", new PasswordField());
    PasswordField second = form.field("people.field.again", new PasswordField());
    StringBinding lacking =
        Bindings.createStringBinding(
            () ->
                before.getText().isEmpty()
                    ? "people.lacking.present"
                    : lacking("-", first.getText(), second.getText()),
            before.textProperty(),
            first.textProperty(),
            second.textProperty());
    tell(form, lacking);
    boolean taken =
        form.ask(
            messages.get("people.command.passphrase"),
            "people.do.passphrase",
            owner.get(),
            before,
            lacking.isNotEmpty());
    return taken
        ? Optional.of(new Change(which.getValue(), before.getText(), first.getText()))
        : Optional.empty();
  }

  private static ComboBox<OwnKey> choice(List<OwnKey> keys) {
    ComboBox<OwnKey> which = new ComboBox<>();
    which.setMaxWidth(Double.MAX_VALUE);
    which.getItems().setAll(keys);
    which.setValue(keys.getFirst());
    which.setConverter(shown(key -> key.part().name() + "　" + key.part().fingerprint()));
    return which;
  }

  private static String lacking(String name, String first, String second) {
    if (name == null || name.isBlank()) {
      return "people.lacking.name";
    }
    if (!Keyring.isLongEnough(first.toCharArray())) {
      return "people.lacking.length";
    }
    return Arrays.equals(first.toCharArray(), second.toCharArray()) ? "" : "people.lacking.same";
  }

  /// Which of several keys.
  Optional<OwnKey> which(List<OwnKey> keys) {
    if (keys.size() == 1) {
      return Optional.of(keys.getFirst());
    }
    Form form = new Form(messages);
    ComboBox<OwnKey> which = form.field("people.field.key", choice(keys));
    boolean taken =
        form.ask(
            messages.get("people.command.export"),
            "people.do.export",
            owner.get(),
            which,
            which.valueProperty().isNull());
    return taken ? Optional.of(which.getValue()) : Optional.empty();
  }

  /// Whose a key is to be; nobody for somebody who is still to be added.
  record Owner(Optional<Person> person) {}

  /// Shows the fingerprint, and asks whether it was compared and whose the key is.
  Optional<Owner> trust(PublicPart part, Shown shown) {
    Form form = new Form(messages);
    form.tell(messages.get("people.trust.tell", part.name()), "gb-dialog-text");
    form.tell(part.fingerprint().grouped(), "gb-people-fingerprint");
    ComboBox<Owner> whose = form.field("people.field.owner", new ComboBox<>());
    whose.setMaxWidth(Double.MAX_VALUE);
    List<Owner> choices = new ArrayList<>();
    shown.people().stream()
        .filter(Person::isActive)
        .forEach(person -> choices.add(new Owner(Optional.of(person))));
    Owner fresh = new Owner(Optional.empty());
    Optional<Person> known = shown.named(part.name());
    if (known.isEmpty()) {
      choices.addFirst(fresh);
    }
    whose.getItems().setAll(choices);
    whose.setValue(known.map(person -> new Owner(Optional.of(person))).orElse(fresh));
    whose.setConverter(
        shown(
            one ->
                one.person()
                    .map(Person::name)
                    .orElseGet(() -> messages.get("people.owner.new", part.name()))));
    CheckBox compared = new CheckBox(messages.get("people.trust.compared"));
    form.row(compared);
    boolean taken =
        form.ask(
            messages.get("people.command.trust"),
            "people.do.trust",
            owner.get(),
            compared,
            compared.selectedProperty().not());
    return taken ? Optional.of(whose.getValue()) : Optional.empty();
  }

  private static <T> StringConverter<T> shown(Function<T, String> written) {
    return new StringConverter<>() {
      @Override
      public String toString(T one) {
        return one == null ? "" : written.apply(one);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
