package org.gongbao.ui.chronicle;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.fx.RowDrag;

/// Left of an entry: a handle it is dragged by, and its part of day, which opens date and part.
public final class EntryMargin extends HBox {
  private static final PseudoClass UNDATED = PseudoClass.getPseudoClass("undated");
  private static final String NO_PART = "—";
  private final Messages messages;
  private final Label handle = new Label();
  private final Label when = new Label();
  private final Tooltip lead = new Tooltip();
  private Optional<ChronicleEntry> entry = Optional.empty();

  EntryMargin(ChronicleModel model, RowDrag drag, DatePopup popup, Messages messages) {
    this.messages = messages;
    handle.setGraphic(Icons.HANDLE.icon());
    handle.getStyleClass().add("gb-handle");
    handle.setAccessibleText(messages.get("chronicle.handle"));
    handle.setTooltip(new Tooltip(messages.get("chronicle.handle")));
    handle.setVisible(model.isEditable());
    when.getStyleClass().add("gb-part-of-day");
    when.setAccessibleRole(AccessibleRole.BUTTON);
    when.setTooltip(lead);
    when.setOnMouseClicked(
        event -> {
          if (model.isEditable()) {
            entry.ifPresent(held -> popup.show(when, held));
          }
        });
    drag.install(handle, () -> entry.map(ChronicleEntry::id));
    getStyleClass().add("gb-entry-margin");
    getChildren().addAll(handle, when);
  }

  /// Shows what an entry says of itself.
  public void show(ChronicleEntry shown) {
    entry = Optional.of(shown);
    EntryDate date = shown.date();
    boolean undated = date.from() == null;
    when.pseudoClassStateChanged(UNDATED, undated);
    String part = date.part().written();
    when.setText(undated ? messages.get("chronicle.date.set") : part.isEmpty() ? NO_PART : part);
    String written = shown.lead().chars().strip();
    lead.setText(
        written.isEmpty()
            ? messages.get("chronicle.when.unwritten")
            : messages.get("chronicle.when", written));
    when.setAccessibleText(
        messages.get("chronicle.when.name", Dates.full(date, messages), when.getText()));
  }

  boolean shows(ChronicleEntry other) {
    return getScene() != null && entry.filter(held -> held.id().equals(other.id())).isPresent();
  }

  Label anchor() {
    return when;
  }
}
