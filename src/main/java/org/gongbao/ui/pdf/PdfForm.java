package org.gongbao.ui.pdf;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.l10n.Messages;

/// The form of 导出PDF: a purpose a row, each with what it is, and the file.
final class PdfForm extends GridPane {
  private final PdfModel model;
  private final Messages messages;
  private final ToggleGroup purposes = new ToggleGroup();
  private final TextField file = new TextField();

  /// @param browse asks for a file, beginning at one
  PdfForm(PdfModel model, Messages messages, PdfDialog.Browse browse) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("gb-form", "gb-pdf-form");
    VBox rows = new VBox();
    rows.getStyleClass().add("gb-pdf-purposes");
    for (PdfProfile profile : PdfProfile.values()) {
      rows.getChildren().add(purpose(profile));
    }
    Label what = label("pdf.profile", rows);
    GridPane.setValignment(what, VPos.TOP);
    addRow(0, what, rows);
    Node where = where(browse);
    Label to = label("pdf.file", file);
    GridPane.setValignment(to, VPos.TOP);
    addRow(1, to, where);
    GridPane.setHgrow(where, Priority.ALWAYS);
  }

  private Label label(String key, Node field) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().addAll("gb-form-label", "gb-pdf-label");
    label.setLabelFor(field);
    return label;
  }

  private Node purpose(PdfProfile profile) {
    String name = messages.get("pdf.profile." + profile);
    String what = messages.get("pdf.profile." + profile + ".what");
    RadioButton button = new RadioButton(name);
    button.setToggleGroup(purposes);
    button.setSelected(model.profileProperty().get() == profile);
    button.setAccessibleText(messages.get("pdf.profile") + " " + name + " " + what);
    button
        .selectedProperty()
        .subscribe(
            chosen -> {
              if (chosen) {
                model.profileProperty().set(profile);
              }
            });
    Label told = new Label(what);
    told.getStyleClass().add("gb-form-note");
    told.setOnMouseClicked(event -> button.fire());
    HBox row = new HBox(button, told);
    row.getStyleClass().add("gb-pdf-purpose");
    if (profile == PdfProfile.PROOF) {
      row.getChildren().add(round(button));
    }
    return row;
  }

  private Node round(RadioButton proof) {
    ChoiceBox<ProofRound> round = new ChoiceBox<>();
    round.getItems().setAll(ProofRound.values());
    round.setConverter(named());
    round.valueProperty().bindBidirectional(model.roundProperty());
    round.setAccessibleText(messages.get("pdf.round"));
    round.disableProperty().bind(proof.selectedProperty().not());
    return round;
  }

  private Node where(PdfDialog.Browse browse) {
    file.textProperty().bindBidirectional(model.writtenProperty());
    file.setAccessibleText(messages.get("pdf.file"));
    HBox.setHgrow(file, Priority.ALWAYS);
    // The name, not the folder, is what is looked at.
    file.textProperty().subscribe(text -> Platform.runLater(file::end));
    Button choose = new Button(messages.get("pdf.browse"));
    choose.setAccessibleText(messages.get("pdf.browse.spoken"));
    choose.setMinWidth(USE_PREF_SIZE);
    choose.setOnAction(
        event ->
            browse
                .ask(getScene().getWindow(), model.file())
                .ifPresent(chosen -> model.writtenProperty().set(chosen.toString())));
    Label state = new Label();
    state
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get("pdf.state." + model.stateProperty().get()),
                model.stateProperty()));
    model
        .stateProperty()
        .subscribe(
            now ->
                state
                    .getStyleClass()
                    .setAll("label", now.isGood() ? "gb-form-note" : "gb-form-fault"));
    HBox line = new HBox(file, choose);
    line.getStyleClass().add("gb-pdf-file");
    return new VBox(4, line, state);
  }

  private StringConverter<ProofRound> named() {
    return new StringConverter<>() {
      @Override
      public String toString(ProofRound round) {
        return round == null ? "" : messages.get("pdf.round." + round);
      }

      @Override
      public ProofRound fromString(String name) {
        throw new UnsupportedOperationException();
      }
    };
  }

  /// Where the keyboard begins: at the purpose chosen.
  void takeFocus() {
    file.end();
    if (purposes.getSelectedToggle() instanceof RadioButton chosen) {
      chosen.requestFocus();
    }
  }
}
