package org.gongbao.ui.intake;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;

/// What is still missing, and the buttons.
final class IntakeFoot extends HBox {
  private final IntakeModel model;
  private final Messages messages;
  private final ObservableValue<Boolean> busy;
  private final Label missing = new Label();
  private final Tooltip why = new Tooltip();
  private final Button next;
  private final Button take;

  /// @param busy true while something is being stored
  IntakeFoot(IntakeModel model, Messages messages, ObservableValue<Boolean> busy, Actions actions) {
    this.model = model;
    this.messages = messages;
    this.busy = busy;
    missing.setMinWidth(0);
    missing.getStyleClass().add("gb-intake-missing");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button cancel = button("intake.cancel", "", actions.cancel());
    cancel.setTooltip(new Tooltip(messages.get("intake.cancel.told")));
    cancel.setAccessibleHelp(messages.get("intake.cancel.told"));
    next = button("intake.next", messages.get("intake.key.next"), actions.next());
    take = button("intake.take", messages.get("intake.key.take"), actions.take());
    take.getStyleClass().add("accent");
    // A button that is off tells nothing; what stands around it does.
    StackPane around = new StackPane(take);
    Tooltip.install(around, why);
    getStyleClass().add("gb-intake-foot");
    getChildren().addAll(missing, space, cancel, next, around);
    model.revisionProperty().subscribe(any -> show());
    busy.subscribe(any -> show());
  }

  /// What the buttons do.
  record Actions(Runnable cancel, Runnable next, Runnable take) {}

  private Button button(String key, String keys, Runnable action) {
    Button button = new Button((messages.get(key) + " " + keys).strip());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void show() {
    boolean ready = model.isReady() && !busy.getValue();
    String text = messages.get(key(), model.unsure(), refused());
    missing.setText(text);
    missing.setGraphic((model.isReady() ? Icons.OK : Icons.WARNING).icon());
    why.setText(text);
    take.setDisable(!ready);
    take.setAccessibleHelp(text);
    next.setDisable(model.unsure() == 0);
  }

  private int refused() {
    return (int) model.files().stream().filter(file -> file.refusal().isPresent()).count();
  }

  private String key() {
    if (model.files().isEmpty() || refused() == model.files().size()) {
      return "intake.missing.files";
    } else if (busy.getValue()) {
      return "intake.missing.storing";
    } else if (model.isReading()) {
      return "intake.missing.reading";
    } else if (model.unsure() > 0) {
      return "intake.missing.unsure";
    }
    return refused() > 0 ? "intake.missing.refused" : "intake.missing.nothing";
  }
}
