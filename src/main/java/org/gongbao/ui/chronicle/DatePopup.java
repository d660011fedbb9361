package org.gongbao.ui.chronicle;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;

/// Date and part of day of one entry, beside it. Enter takes them, Esc leaves all as it was.
final class DatePopup {
  private final ChronicleModel model;
  private final DateForm form;
  private final Popup popup = new Popup();
  private Optional<ChronicleEntry> entry = Optional.empty();

  DatePopup(ChronicleModel model, Messages messages) {
    this.model = model;
    this.form = new DateForm(model, messages);
    HBox row = new HBox(form.field(), form.parts());
    row.getStyleClass().add("gb-quick-row");
    VBox box = new VBox(row, form.read());
    box.getStyleClass().add("gb-date-popup");
    box.setAccessibleText(messages.get("chronicle.command.date"));
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    popup.getContent().add(box);
    popup.getScene().getRoot().getStyleClass().add("gb-popup");
    popup.setAutoHide(true);
    popup.setAutoFix(true);
    popup.setHideOnEscape(true);
  }

  /// @param from what it opens from; it stands under the row of that
  void show(Node from, ChronicleEntry of) {
    entry = Optional.of(of);
    form.show(of.date(), model.near());
    Bounds at = from.localToScreen(from.getBoundsInLocal());
    Node row = from.getParent().getParent();
    Bounds under = row.localToScreen(row.getBoundsInLocal());
    popup.show(from, at.getMinX(), under.getMaxY() + 2);
    Platform.runLater(
        () -> {
          form.field().requestFocus();
          form.field().selectAll();
        });
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      Optional<EntryDate> date = form.require();
      if (date.isPresent()) {
        popup.hide();
        entry.ifPresent(held -> model.redate(held.id(), date.get()));
      }
    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      form.step(1);
    } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      form.step(-1);
    } else {
      return;
    }
    event.consume();
  }
}
