package org.gongbao.ui.pdf;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.gongbao.app.PdfOrder;
import org.gongbao.l10n.Messages;

/// Asks what a PDF is for and where it is to go.
public final class PdfDialog {
  private final Messages messages;
  private final Window owner;
  private final Browse browse;

  /// Asks for a file to be written.
  @FunctionalInterface
  public interface Browse {
    /// @param before a window
    /// @param from where to begin
    Optional<Path> ask(Window before, Path from);
  }

  public PdfDialog(Messages messages, Window owner, Browse browse) {
    this.messages = messages;
    this.owner = owner;
    this.browse = browse;
  }

  Optional<PdfOrder> ask(PdfModel model) {
    PdfForm form = new PdfForm(model, messages, browse);
    ButtonType export = new ButtonType(messages.get("pdf.export"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.NONE);
    alert.initOwner(owner);
    alert.setTitle(messages.get("pdf.command").replace("…", ""));
    alert.getDialogPane().setContent(form);
    alert.getDialogPane().getStyleClass().addAll("gb-dialog", "gb-dialog-pdf");
    alert.getButtonTypes().setAll(export, cancel);
    Node button = alert.getDialogPane().lookupButton(export);
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.stateProperty().get().isGood(), model.stateProperty()));
    // Radio buttons keep Enter to themselves.
    form.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER
              && event.getTarget() instanceof RadioButton
              && button instanceof Button exporting) {
            exporting.fire();
            event.consume();
          }
        });
    alert.setOnShown(event -> Platform.runLater(form::takeFocus));
    return alert.showAndWait().equals(Optional.of(export)) ? model.order() : Optional.empty();
  }
}
