package org.gongbao.ui.format;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.gongbao.edit.structure.Renumbering.Change;
import org.gongbao.l10n.Messages;

/// The ordinals that would change, each with a tick that arrows go to and Space sets.
final class RenumberList extends VBox {
  private static final int SHOWN = 28;
  private final List<Row> rows = new ArrayList<>();

  private record Row(Change change, CheckBox tick) {}

  RenumberList(List<Change> plan, Messages messages) {
    VBox ticks = new VBox();
    ticks.getStyleClass().add("gb-renumber");
    for (Change change : plan) {
      CheckBox tick = new CheckBox(written(change));
      tick.setMnemonicParsing(false);
      tick.setSelected(true);
      rows.add(new Row(change, tick));
      ticks.getChildren().add(tick);
    }
    ScrollPane list = new ScrollPane(ticks);
    list.getStyleClass().add("gb-renumber-list");
    list.setAccessibleText(messages.get("format.renumber"));
    list.setFitToWidth(true);
    list.setFocusTraversable(false);
    list.setPrefSize(460, Math.min(320, 20 + rows.size() * 30));
    Label lead = new Label(messages.get("format.renumber.lead", plan.size()));
    lead.setWrapText(true);
    lead.getStyleClass().add("gb-dialog-text");
    setSpacing(8);
    getChildren().addAll(lead, list);
  }

  List<Change> chosen() {
    return rows.stream().filter(row -> row.tick().isSelected()).map(Row::change).toList();
  }

  /// True while nothing is ticked.
  ObservableBooleanValue noneProperty() {
    return Bindings.createBooleanBinding(
        () -> rows.stream().noneMatch(row -> row.tick().isSelected()),
        rows.stream().map(row -> row.tick().selectedProperty()).toArray(BooleanProperty[]::new));
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
