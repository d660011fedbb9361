package org.gongbao.ui.format;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.gongbao.edit.structure.Renumbering.Change;
import org.gongbao.l10n.Messages;

/// The ordinals that would change, each with a tick.
final class RenumberList extends VBox {
  private static final int SHOWN = 28;
  private final List<Row> rows = new ArrayList<>();

  private record Row(Change change, BooleanProperty taken) {}

  RenumberList(List<Change> plan, Messages messages) {
    plan.forEach(change -> rows.add(new Row(change, new SimpleBooleanProperty(true))));
    ListView<Row> list = new ListView<>();
    list.getItems().setAll(rows);
    list.setAccessibleText(messages.get("format.renumber"));
    list.setCellFactory(
        CheckBoxListCell.forListView(
            Row::taken,
            new StringConverter<>() {
              @Override
              public String toString(Row row) {
                return written(row.change());
              }

              @Override
              public Row fromString(String text) {
                throw new UnsupportedOperationException();
              }
            }));
    list.setPrefSize(460, Math.min(320, 44 + rows.size() * 32));
    Label lead = new Label(messages.get("format.renumber.lead", plan.size()));
    lead.setWrapText(true);
    lead.getStyleClass().add("gb-dialog-text");
    setSpacing(8);
    getChildren().addAll(lead, list);
  }

  List<Change> chosen() {
    return rows.stream().filter(row -> row.taken().get()).map(Row::change).toList();
  }

  /// True while nothing is ticked.
  ObservableBooleanValue noneProperty() {
    return Bindings.createBooleanBinding(
        () -> rows.stream().noneMatch(row -> row.taken().get()),
        rows.stream().map(Row::taken).toArray(BooleanProperty[]::new));
  }

  private static String written(Change change) {
    String text = change.text();
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return change.before().written().strip()
        + " → "
        + change.after().written().strip()
        + "\u2003"
        + shown;
  }
}
