package org.gongbao.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.gongbao.l10n.Messages;

/// The keys that are wanted most, each also a button.
final class Legend extends FlowPane {
  private final Messages messages;
  private final Consumer<org.gongbao.exchange.Label> chosen;

  Legend(Messages messages, Consumer<org.gongbao.exchange.Label> chosen) {
    this.messages = messages;
    this.chosen = chosen;
    getStyleClass().add("gb-intake-legend");
  }

  void show(List<LabelKeys> keys) {
    getChildren().setAll(keys.stream().map(this::button).toList());
  }

  private Button button(LabelKeys key) {
    Label cap = new Label(key.name());
    cap.getStyleClass().add("gb-key");
    String name = messages.get(LabelKeys.nameOf(key.label()));
    Button button = new Button(name, cap);
    button.getStyleClass().add("gb-intake-legend-key");
    // The keys do the same from the list; a stop for each would make a long way of it.
    button.setFocusTraversable(false);
    button.setAccessibleText(messages.get("intake.label.key", name, key.name()));
    button.setOnAction(event -> chosen.accept(key.label()));
    return button;
  }
}
