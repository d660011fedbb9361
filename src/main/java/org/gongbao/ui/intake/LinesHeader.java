package org.gongbao.ui.intake;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.fx.Segments;

/// Names of the two sides, how much is in doubt, and a choice of seeing only that.
final class LinesHeader extends StackPane {
  private final Messages messages;
  private final Label lines = new Label();
  private final Label blocks = new Label();
  private final Label doubts = new Label();
  private final Segments<Boolean> filter;
  private boolean onlyUnsure;

  /// @param cut width of the original's side
  /// @param filtered told when other lines are to be shown
  LinesHeader(Messages messages, ObservableDoubleValue cut, Runnable filtered) {
    this.messages = messages;
    lines.getStyleClass().add("gb-count");
    blocks.getStyleClass().add("gb-count");
    doubts.getStyleClass().add("gb-intake-doubts");
    doubts.setGraphic(Icons.WARNING.icon());
    doubts.setMinWidth(0);
    filter =
        new Segments<>(
            messages.get("intake.filter"),
            List.of(false, true),
            only -> messages.get(only ? "intake.filter.unsure" : "intake.filter.all"),
            only -> {
              onlyUnsure = only;
              filtered.run();
            });
    filter.getStyleClass().add("gb-page-modes");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox original = new HBox(title("intake.original"), lines);
    HBox result = new HBox(title("intake.result"), blocks, space, doubts, filter);
    original.getStyleClass().addAll("gb-pane-header", "gb-pane");
    result.getStyleClass().addAll("gb-pane-header", "gb-intake-result-header");
    setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(new LinePair(original, result, cut));
  }

  boolean onlyUnsure() {
    return onlyUnsure;
  }

  void show(Optional<IntakeFile> file) {
    filter.show(onlyUnsure);
    Optional<Sheet> sheet = file.flatMap(IntakeFile::sheet);
    lines.setText(sheet.map(s -> messages.get("intake.lines.count", s.rows().size())).orElse(""));
    blocks.setText(sheet.map(s -> messages.get("intake.blocks", s.blocks())).orElse(""));
    int unsure = file.map(now -> now.unsure().size()).orElse(0);
    doubts.setText(messages.get("intake.doubts", unsure));
    doubts.setVisible(unsure > 0);
    doubts.setManaged(unsure > 0);
  }

  private Label title(String key) {
    Label title = new Label(messages.get(key));
    title.getStyleClass().add("gb-pane-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    return title;
  }
}
