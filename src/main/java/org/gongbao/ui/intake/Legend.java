package org.gongbao.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.gongbao.l10n.Messages;

/// The keys that are wanted most, each also a button.
final class Legend extends FlowPane {
  private final Messages messages;
  private final Consumer<org.gongbao.exchange.Label> chosen;
  private final List<Button> others;

  /// @param confirm says that a line is what it was taken for
  /// @param forget leaves it to the reader again
  Legend(
      Messages messages,
      Consumer<org.gongbao.exchange.Label> chosen,
      Runnable confirm,
      Runnable forget) {
    this.messages = messages;
    this.chosen = chosen;
    this.others =
        List.of(
            button(messages.get("intake.confirm"), messages.get("intake.key.confirm"), confirm),
            button(messages.get("intake.forget"), messages.get("intake.key.forget"), forget));
    getStyleClass().add("gb-intake-legend");
  }

  void show(List<LabelKeys> keys) {
    getChildren().setAll(Stream.concat(keys.stream().map(this::button), others.stream()).toList());
  }

  private Button button(LabelKeys key) {
    String name = messages.get(LabelKeys.nameOf(key.label()));
    return button(name, key.name(), () -> chosen.accept(key.label()));
  }

  private Button button(String name, String key, Runnable action) {
    Label cap = new Label(key);
    cap.getStyleClass().add("gb-key");
    Button button = new Button(name, cap);
    button.getStyleClass().add("gb-intake-legend-key");
    // The keys do the same from the list; a stop for each would make a long way of it.
    button.setFocusTraversable(false);
    button.setAccessibleText(messages.get("intake.label.key", name, key));
    button.setOnAction(event -> action.run());
    return button;
  }
}
