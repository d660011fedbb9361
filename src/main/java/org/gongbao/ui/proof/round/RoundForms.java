package org.gongbao.ui.proof.round;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.gongbao.app.proof.RoundMaking;
import org.gongbao.l10n.Messages;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.RoundKind;
import org.gongbao.review.sign.PublicPart;
import org.gongbao.ui.fx.Form;
import org.gongbao.ui.fx.PasswordForm;

/// What is asked about rounds.
final class RoundForms implements Merging.Asking {
  private static final int OFFERED = 5;

  /// Characters from which on a field has several lines.
  private static final int LINE = 40;

  private final RoundWords words;
  private final Messages messages;
  private final Supplier<Window> owner;
  private final Function<Window, Optional<Path>> folders;

  /// @param folders asks for a folder
  RoundForms(RoundWords words, Supplier<Window> owner, Function<Window, Optional<Path>> folders) {
    this.words = words;
    this.messages = words.messages();
    this.owner = owner;
    this.folders = folders;
  }

  /// What the form begins with.
  ///
  /// @param current round that is open
  /// @param next the kind proposed
  /// @param readers who may read
  /// @param folder proposed
  /// @param name of the issue, as files are called
  /// @param number of the issue as printed
  record Given(
      Optional<ProofRound> current,
      RoundKind next,
      List<String> readers,
      Path folder,
      String name,
      String number) {}

  /// 打校样.
  Optional<RoundMaking.Wanted> make(Given given) {
    Form form = new Form(messages);
    ComboBox<Optional<RoundKind>> kinds =
        form.field("round.field.kind", new ComboBox<Optional<RoundKind>>());
    kinds.setMaxWidth(Double.MAX_VALUE);
    kinds.setConverter(converter(given.current()));
    given.current().ifPresent(round -> kinds.getItems().add(Optional.empty()));
    Stream.of(RoundKind.values()).forEach(kind -> kinds.getItems().add(Optional.of(kind)));
    kinds.setValue(Optional.of(given.next()));
    FlowPane boxes = new FlowPane(12, 6);
    boxes.setPrefWrapLength(380);
    given.readers().forEach(name -> boxes.getChildren().add(new CheckBox(name)));
    if (!given.readers().isEmpty()) {
      form.field("round.field.readers", boxes);
    }
    TextField others =
        form.field(
            given.readers().isEmpty() ? "round.field.readers" : "round.field.others",
            new TextField());
    others.setPromptText(messages.get("round.field.others.prompt"));
    PasswordField password = form.field("round.field.password", new PasswordField());
    password.setPromptText(messages.get("round.field.password.prompt"));
    TextField folder = new TextField(given.folder().toString());
    HBox.setHgrow(folder, Priority.ALWAYS);
    Button browse = new Button(messages.get("round.field.browse"));
    browse.setOnAction(
        event ->
            folders
                .apply(form.getScene().getWindow())
                .ifPresent(chosen -> folder.setText(chosen.toString())));
    form.field("round.field.folder", new HBox(8, folder, browse));
    folder.setAccessibleText(messages.get("round.field.folder"));
    form.tell(messages.get("round.make.tell"), "gb-form-note");
    boolean taken =
        form.ask(
            messages.get("round.command.make"),
            "round.do.make",
            owner.get(),
            kinds,
            Bindings.createBooleanBinding(
                () -> folder(folder.getText()).isEmpty(), folder.textProperty()));
    return taken
        ? folder(folder.getText())
            .map(
                where ->
                    new RoundMaking.Wanted(
                        kinds.getValue(),
                        readers(boxes, others.getText()),
                        password.getText(),
                        where,
                        given.name(),
                        given.number()))
        : Optional.empty();
  }

  private static Optional<Path> folder(String written) {
    try {
      return Optional.of(Path.of(written.strip()))
          .filter(path -> !written.isBlank() && Files.isDirectory(path));
    } catch (InvalidPathException unfit) {
      return Optional.empty();
    }
  }

  private static List<String> readers(FlowPane boxes, String others) {
    Set<String> readers = new LinkedHashSet<>();
    boxes.getChildren().stream()
        .map(CheckBox.class::cast)
        .filter(CheckBox::isSelected)
        .forEach(box -> readers.add(box.getText()));
    Stream.of(others.split("[、，,；;\\n]"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(readers::add);
    return new ArrayList<>(readers);
  }

  private StringConverter<Optional<RoundKind>> converter(Optional<ProofRound> current) {
    return new StringConverter<>() {
      @Override
      public String toString(Optional<RoundKind> kind) {
        return kind == null
            ? ""
            : kind.map(words::kind)
                .orElseGet(
                    () -> messages.get("round.make.again", current.map(words::round).orElse("")));
      }

      @Override
      public Optional<RoundKind> fromString(String name) {
        throw new UnsupportedOperationException();
      }
    };
  }

  /// In which form a mark is accepted.
  ///
  /// @param wish what the mark asks for
  /// @param before what stands in the field
  Optional<String> otherwise(Wish wish, String before) {
    Form form = new Form(messages);
    form.row(new WishFlow(wish, messages));
    String shown = before.replace('\n', '¶');
    TextInputControl field =
        form.field(
            "round.field.instead",
            shown.length() > LINE ? new TextArea(shown) : new TextField(shown));
    form.tell(messages.get("round.field.instead.tell"), "gb-form-note");
    boolean taken =
        form.ask(
            messages.get("round.command.edit"),
            "round.do.edit",
            owner.get(),
            field,
            new ReadOnlyBooleanWrapper(false));
    return taken ? Optional.of(field.getText().replace('¶', '\n')) : Optional.empty();
  }

  /// Why a mark is refused; may be empty.
  ///
  /// @param wish what the mark asks for
  /// @param before reasons given before
  Optional<String> refusal(Wish wish, List<String> before) {
    Form form = new Form(messages);
    form.row(new WishFlow(wish, messages));
    TextField reason = form.field("round.field.reason", new TextField());
    if (!before.isEmpty()) {
      VBox known = form.field("round.field.reason.before", new VBox(2));
      known.getStyleClass().add("gb-form-offers");
      before.stream().limit(OFFERED).forEach(one -> known.getChildren().add(offer(one, reason)));
    }
    boolean taken =
        form.ask(
            messages.get("round.command.refuse"),
            "round.do.refuse",
            owner.get(),
            reason,
            new ReadOnlyBooleanWrapper(false));
    return taken ? Optional.of(reason.getText().strip()) : Optional.empty();
  }

  private Hyperlink offer(String known, TextField reason) {
    Hyperlink link = new Hyperlink(known);
    link.setAccessibleText(messages.get("round.field.reason.take", known));
    link.setOnAction(
        event -> {
          reason.setText(known);
          reason.requestFocus();
          reason.end();
        });
    return link;
  }

  @Override
  public Optional<char[]> password(String file, boolean wrong) {
    return new PasswordForm(messages, messages.get("round.password.tell", file), wrong)
        .ask(messages.get("round.password.title"), "round.do.merge", owner.get());
  }

  /// What is proposed is not to.
  @Override
  public boolean trusts(PublicPart key, String reader) {
    Form form = new Form(messages);
    form.tell(messages.get("round.trust.tell", reader), "gb-dialog-text");
    form.tell(key.fingerprint().grouped(), "gb-people-fingerprint");
    ButtonType trust = new ButtonType(messages.get("round.trust.yes"), ButtonData.OTHER);
    ButtonType leave = new ButtonType(messages.get("round.trust.no"), ButtonData.CANCEL_CLOSE);
    Alert alert = alert("round.trust.title", leave, trust);
    alert.getDialogPane().setContent(form);
    Button proposed = (Button) alert.getDialogPane().lookupButton(leave);
    proposed.setDefaultButton(true);
    alert.setOnShown(event -> proposed.requestFocus());
    return alert.showAndWait().equals(Optional.of(trust));
  }

  /// Asks once before many marks are accepted.
  boolean acceptsAll(int count) {
    ButtonType yes = new ButtonType(messages.get("round.all.yes", count), ButtonData.OK_DONE);
    ButtonType no = new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = alert("round.command.all", yes, no);
    Form form = new Form(messages);
    form.tell(messages.get("round.all.ask", count), "gb-dialog-text");
    alert.getDialogPane().setContent(form);
    return alert.showAndWait().equals(Optional.of(yes));
  }

  private Alert alert(String title, ButtonType... buttons) {
    Alert alert = new Alert(Alert.AlertType.NONE, "", buttons);
    alert.initOwner(owner.get());
    alert.setTitle(messages.get(title).replace("…", ""));
    alert.getDialogPane().getStyleClass().addAll("gb-dialog", "gb-dialog-wide");
    return alert;
  }
}
