package org.gongbao.ui.correct;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.gongbao.edit.correct.Wording;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Correction;
import org.gongbao.model.NodeId;
import org.gongbao.model.Slot;
import org.gongbao.ui.fx.Form;

/// How corrections are worded: a template for what should read otherwise and one for what should
/// not be there, with what they come to below.
final class WordingForm {
  private static final double WIDTH = 460;

  private final Messages messages;

  WordingForm(Messages messages) {
    this.messages = messages;
  }

  /// @return empty when it was not taken
  Optional<Wording> ask(Wording before, Window owner) {
    Form form = new Form(messages);
    form.tell(messages.get("correct.wording.signs"), "gb-form-keys");
    TextArea replaced = form.field("correct.wording.replaced", new TextArea(before.replaced()));
    Label first = preview(form);
    TextArea dropped = form.field("correct.wording.dropped", new TextArea(before.dropped()));
    Label second = preview(form);
    replaced.setPrefRowCount(2);
    dropped.setPrefRowCount(2);
    replaced.textProperty().subscribe(text -> first.setText(shown(text, replaces())));
    dropped.textProperty().subscribe(text -> second.setText(shown(text, drops())));
    Button usual = new Button(messages.get("correct.wording.usual"));
    usual.getStyleClass().add("gb-form-button");
    usual.setOnAction(
        event -> {
          replaced.setText(Wording.USUAL.replaced());
          dropped.setText(Wording.USUAL.dropped());
        });
    form.row(usual);
    BooleanBinding incomplete =
        Bindings.createBooleanBinding(
            () -> wording(replaced.getText(), dropped.getText()).isEmpty(),
            replaced.textProperty(),
            dropped.textProperty());
    String title = messages.get("correct.command.wording");
    return form.ask(title, "correct.wording.keep", owner, replaced, incomplete)
        ? wording(replaced.getText(), dropped.getText())
        : Optional.empty();
  }

  private Label preview(Form form) {
    Label label = new Label();
    label.setWrapText(true);
    label.setPrefWidth(WIDTH);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("gb-correction-preview");
    form.field("correct.preview", label);
    return label;
  }

  /// What it comes to, else what it lacks.
  private String shown(String template, Correction example) {
    List<String> missing = Wording.missing(template, example.right().isEmpty());
    return missing.isEmpty()
        ? Wording.of(template, example)
        : messages.get("correct.wording.missing", String.join(" ", missing));
  }

  private static Optional<Wording> wording(String replaced, String dropped) {
    boolean whole =
        Wording.missing(replaced, false).isEmpty() && Wording.missing(dropped, true).isEmpty();
    return whole ? Optional.of(new Wording(replaced, dropped)) : Optional.empty();
  }

  private Correction replaces() {
    return example(messages.get("correct.example.right"));
  }

  private Correction drops() {
    return example("");
  }

  private Correction example(String right) {
    NodeId none = new NodeId("example");
    return new Correction(
        none,
        messages.get("correct.example.issue"),
        none,
        messages.get("correct.example.title"),
        none,
        Slot.TEXT,
        0,
        12,
        messages.get("correct.example.wrong"),
        right,
        "");
  }
}
