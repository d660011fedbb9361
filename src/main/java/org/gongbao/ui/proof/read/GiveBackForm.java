package org.gongbao.ui.proof.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.gongbao.app.Keyring;
import org.gongbao.app.OwnKey;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Form;

/// What is asked before a proof is given back: under which name, with which key, into which file.
final class GiveBackForm {
  private final Messages messages;
  private final Window owner;
  private final Function<String, Optional<Path>> choosing;

  /// @param choosing asks for a file, proposing a name
  GiveBackForm(Messages messages, Window owner, Function<String, Optional<Path>> choosing) {
    this.messages = messages;
    this.owner = owner;
    this.choosing = choosing;
  }

  /// @param summary how many marks and which pages are not read
  /// @param name proposed
  /// @param file proposed
  record Proposed(List<String> summary, String name, List<OwnKey> keys, Path file) {}

  /// @param key empty when one is to be made under the passphrase
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Wanted(String name, Optional<OwnKey> key, char[] passphrase, Path file) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Wanted one
          && name.equals(one.name)
          && key.equals(one.key)
          && Arrays.equals(passphrase, one.passphrase)
          && file.equals(one.file);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public String toString() {
      return name + " " + file;
    }
  }

  /// One of the keys, or a new one.
  private record Choice(Optional<OwnKey> key) {}

  Optional<Wanted> ask(Proposed proposed) {
    Form form = new Form(messages);
    proposed.summary().forEach(line -> form.tell(line, "gb-dialog-text"));
    TextField name = form.field("proofread.back.name", new TextField(proposed.name()));
    ComboBox<Choice> key = form.field("proofread.back.key", new ComboBox<>());
    key.setMaxWidth(Double.MAX_VALUE);
    key.getItems().setAll(choices(proposed.keys()));
    key.setConverter(shown());
    key.setValue(preferred(key.getItems(), proposed.name()));
    PasswordField first = form.field("people.field.passphrase", new PasswordField());
    PasswordField second = form.field("people.field.again", new PasswordField());
    second.disableProperty().bind(key.valueProperty().map(one -> one.key().isPresent()));
    TextField file = new TextField(proposed.file().toString());
    HBox.setHgrow(file, Priority.ALWAYS);
    Button choose = new Button(messages.get("proofread.back.choose"));
    choose.setOnAction(
        event ->
            choosing
                .apply(String.valueOf(Path.of(file.getText()).getFileName()))
                .ifPresent(path -> file.setText(path.toString())));
    form.field("proofread.back.file", new HBox(8, file, choose));
    file.setAccessibleText(messages.get("proofread.back.file"));
    StringBinding lacking =
        Bindings.createStringBinding(
            () -> lacking(name.getText(), key.getValue(), first.getText(), second.getText()),
            name.textProperty(),
            key.valueProperty(),
            first.textProperty(),
            second.textProperty());
    Label told = new Label();
    told.setMinHeight(20);
    told.getStyleClass().add("gb-form-fault");
    told.textProperty()
        .bind(lacking.map(one -> one.isEmpty() ? "" : messages.get(one, Keyring.SHORTEST)));
    form.row(told);
    Node begin = proposed.name().isBlank() ? name : first;
    boolean taken =
        form.ask(
            messages.get("proofread.command.back"),
            "proofread.back.do",
            owner,
            begin,
            lacking.isNotEmpty().or(file.textProperty().isEmpty()));
    return taken
        ? Optional.of(
            new Wanted(
                name.getText().strip(),
                key.getValue().key(),
                first.getText().toCharArray(),
                Path.of(file.getText().strip())))
        : Optional.empty();
  }

  private static List<Choice> choices(List<OwnKey> keys) {
    List<Choice> all = new ArrayList<>();
    keys.forEach(one -> all.add(new Choice(Optional.of(one))));
    all.add(new Choice(Optional.empty()));
    return all;
  }

  /// The key of that name, else the only one, else a new one.
  private static Choice preferred(List<Choice> choices, String name) {
    return choices.stream()
        .filter(one -> one.key().filter(key -> key.part().name().equals(name)).isPresent())
        .findFirst()
        .orElse(name.isBlank() && choices.size() == 2 ? choices.getFirst() : choices.getLast());
  }

  private static String lacking(String name, Choice key, String first, String second) {
    if (name == null || name.isBlank()) {
      return "people.lacking.name";
    }
    if (key.key().isPresent()) {
      return first.isEmpty() ? "proofread.back.passphrase" : "";
    }
    if (!Keyring.isLongEnough(first.toCharArray())) {
      return "people.lacking.length";
    }
    return first.equals(second) ? "" : "people.lacking.same";
  }

  private StringConverter<Choice> shown() {
    return new StringConverter<>() {
      @Override
      public String toString(Choice one) {
        return one == null
            ? ""
            : one.key()
                .map(key -> key.part().name() + "　" + key.part().fingerprint().grouped())
                .orElseGet(() -> messages.get("proofread.back.new"));
      }

      @Override
      public Choice fromString(String text) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
