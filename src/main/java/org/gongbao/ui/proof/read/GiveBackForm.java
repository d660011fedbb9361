package org.gongbao.ui.proof.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.gongbao.app.Keyring;
import org.gongbao.app.OwnKey;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
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
  record Wanted(String name, Optional<OwnKey> key, char[] passphrase, String file) {
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

  /// Writes what was asked for.
  interface Writing {
    /// @param refused told why it was not written
    /// @param over told whether it was
    void write(Wanted wanted, Consumer<Problem> refused, Consumer<Boolean> over);
  }

  /// The form stays until it is written; what keeps it from that is said below the passphrase.
  void ask(Proposed proposed, Writing writing) {
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
    StringProperty refused = new SimpleStringProperty("");
    TextField file = new TextField(proposed.file().toString());
    List.of(name.textProperty(), first.textProperty(), file.textProperty())
        .forEach(any -> any.subscribe(changed -> refused.set("")));
    key.valueProperty().subscribe(changed -> refused.set(""));
    StringBinding lacking =
        Bindings.createStringBinding(
            () -> lacking(name.getText(), key.getValue(), first.getText(), second.getText()),
            name.textProperty(),
            key.valueProperty(),
            first.textProperty(),
            second.textProperty());
    form.row(told(lacking, refused));
    form.field("proofread.back.file", new HBox(8, file, choose(file)));
    file.setAccessibleText(messages.get("proofread.back.file"));
    form.ask(
        messages.get("proofread.command.back"),
        "proofread.back.do",
        owner,
        proposed.name().isBlank() ? name : first,
        lacking.isNotEmpty().or(file.textProperty().isEmpty()),
        over ->
            writing.write(
                new Wanted(
                    name.getText().strip(),
                    key.getValue().key(),
                    first.getText().toCharArray(),
                    file.getText().strip()),
                why -> {
                  first.requestFocus();
                  first.selectAll();
                  refused.set(messages.get(why));
                },
                over));
  }

  private Label told(StringBinding lacking, StringProperty refused) {
    Label told = new Label();
    told.setWrapText(true);
    told.setMinHeight(Region.USE_PREF_SIZE);
    told.getStyleClass().add("gb-form-fault");
    told.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    lacking.get().isEmpty()
                        ? refused.get()
                        : messages.get(lacking.get(), Keyring.SHORTEST),
                lacking,
                refused));
    return told;
  }

  private Button choose(TextField file) {
    HBox.setHgrow(file, Priority.ALWAYS);
    Button choose = new Button(messages.get("proofread.back.choose"));
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(
        event ->
            choosing
                .apply(file.getText().replaceFirst(".*[/\\\\]", ""))
                .ifPresent(path -> file.setText(path.toString())));
    return choose;
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
