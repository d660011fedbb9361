package org.gongbao.ui.ledger;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// A code with its agency, how many numbers it has, and of how many there is something to say.
final class SeriesCell extends ListCell<SeriesCell.Told> {
  private final Label name = new Label();
  private final Label agency = new Label();
  private final Label told = new Label("", Icons.WARNING.icon());
  private final Label count = new Label();
  private final HBox box;

  /// @param key of the series; empty for all
  /// @param agency beneath the code; empty where nobody knows
  /// @param told of how many there is something to say
  record Told(
      Optional<LedgerRows.SeriesKey> key,
      String name,
      String agency,
      int count,
      int told,
      String spoken) {}

  SeriesCell() {
    name.getStyleClass().add("gb-ledger-code");
    agency.getStyleClass().add("gb-outline-detail");
    told.getStyleClass().add("gb-register-problem");
    count.getStyleClass().add("gb-count");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    told.setMinWidth(Region.USE_PREF_SIZE);
    count.setMinWidth(Region.USE_PREF_SIZE);
    VBox names = new VBox(name, agency);
    names.setMinWidth(0);
    names.getStyleClass().add("gb-ledger-names");
    HBox.setHgrow(names, Priority.ALWAYS);
    box = new HBox(names, told, count);
    box.getStyleClass().add("gb-register-place");
    // A cell is as wide as the list, not as its text.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Told series, boolean empty) {
    super.updateItem(series, empty);
    if (series == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      setTooltip(null);
      return;
    }
    name.setText(series.name());
    agency.setText(series.agency());
    agency.setVisible(!series.agency().isEmpty());
    agency.setManaged(!series.agency().isEmpty());
    count.setText(Integer.toString(series.count()));
    told.setText(Integer.toString(series.told()));
    told.setVisible(series.told() > 0);
    told.setManaged(series.told() > 0);
    setAccessibleText(series.spoken());
    setTooltip(new Tooltip(series.spoken()));
    setGraphic(box);
  }
}
