package org.gongbao.ui.check;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.gongbao.l10n.Messages;

/// Asks which texts are mended: the office's own, and only when said so those of the documents, for
/// they are printed as signed.
final class MendDialog {
  private final Messages messages;

  MendDialog(Messages messages) {
    this.messages = messages;
  }

  /// @param own in the office's own text
  /// @param documents in that of documents
  record Choice(boolean own, boolean documents) {}

  Optional<Choice> ask(Window owner, int own, int documents) {
    CheckBox ownBox = box("check.mend.own", own, own > 0);
    CheckBox documentBox = box("check.mend.documents", documents, false);
    Label why = new Label(messages.get("check.mend.why"));
    why.setWrapText(true);
    why.setMaxWidth(420);
    why.setMinHeight(Region.USE_PREF_SIZE);
    why.getStyleClass().add("gb-muted");
    ButtonType take = new ButtonType(messages.get("check.mend.do"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.NONE, "", take, cancel);
    alert.initOwner(owner);
    alert.setTitle(messages.get("check.command.fix-safe").replace("…", ""));
    alert.getDialogPane().setContent(new VBox(10, ownBox, documentBox, why));
    alert.getDialogPane().getStyleClass().add("gb-dialog");
    alert
        .getDialogPane()
        .lookupButton(take)
        .disableProperty()
        .bind(Bindings.not(Bindings.or(ownBox.selectedProperty(), documentBox.selectedProperty())));
    return alert.showAndWait().equals(Optional.of(take))
        ? Optional.of(new Choice(ownBox.isSelected(), documentBox.isSelected()))
        : Optional.empty();
  }

  private CheckBox box(String key, int count, boolean taken) {
    CheckBox box = new CheckBox(messages.get(key, count));
    box.setSelected(taken);
    box.setDisable(count == 0);
    return box;
  }
}
