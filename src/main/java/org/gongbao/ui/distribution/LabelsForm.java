package org.gongbao.ui.distribution;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.label.LabelForm;
import org.gongbao.ui.fx.Form;

/// Asks which sheets labels are printed on, and from which label on.
final class LabelsForm {
  private final Messages messages;
  private final ComboBox<LabelForm> form = new ComboBox<>();
  private final Spinner<Integer> first = new Spinner<>();

  /// @param first place on the first sheet, from 0
  record Wanted(LabelForm form, int first) {}

  LabelsForm(Messages messages) {
    this.messages = messages;
    form.getItems().setAll(LabelForm.values());
    form.setMaxWidth(Double.MAX_VALUE);
    form.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(LabelForm one) {
            return one == null ? "" : messages.get("distribution.labels.form." + one.name());
          }

          @Override
          public LabelForm fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    form.valueProperty()
        .subscribe(
            one ->
                first.setValueFactory(
                    new IntegerSpinnerValueFactory(1, one == null ? 1 : one.count(), 1)));
    form.setValue(LabelForm.TWO_BY_SEVEN);
  }

  /// @param labels how many there are to be
  Optional<Wanted> ask(int labels, Window owner) {
    Form asked = new Form(messages);
    asked.tell(messages.get("distribution.labels.about", labels), "gb-dialog-text");
    asked.field("distribution.labels.form", form);
    asked.field("distribution.labels.first", first);
    boolean taken =
        asked.ask(
            messages.get("distribution.command.labels"),
            "distribution.do.make",
            owner,
            form,
            new ReadOnlyBooleanWrapper());
    return taken
        ? Optional.of(new Wanted(form.getValue(), first.getValue() - 1))
        : Optional.empty();
  }
}
