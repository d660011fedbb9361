package org.gongbao.ui;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongbao.app.SaveState;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.fx.Icons;

/// Says that saving fails, what is safe and what to do, for as long as it fails.
final class SaveBanner extends HBox {
  private final Messages messages;
  private final Label why = new Label();
  private final Label safe = new Label();

  SaveBanner(Messages messages, Command retry, Command copy) {
    this.messages = messages;
    VBox text = new VBox(2, why, safe);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.getChildren().forEach(label -> ((Label) label).setWrapText(true));
    Button again = button(retry);
    Button elsewhere = button(copy);
    getStyleClass().addAll("gb-banner", "gb-banner-error");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(Icons.ERROR.icon(), text, again, elsewhere);
    show(Optional.empty());
  }

  void show(Optional<SaveState> state) {
    boolean failing = state.isPresent() && state.get() instanceof SaveState.Failing;
    boolean news = failing && !isVisible();
    setVisible(failing);
    setManaged(failing);
    if (state.isPresent() && state.get() instanceof SaveState.Failing now) {
      why.setText(messages.get(now.problem()));
      safe.setText(messages.get("history.save.pending", now.pending()));
      setAccessibleText(why.getText() + " " + safe.getText());
    }
    if (news) {
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  private Button button(Command command) {
    Button button = command.button(messages, Icons.VERSION, true);
    button.setGraphic(null);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
