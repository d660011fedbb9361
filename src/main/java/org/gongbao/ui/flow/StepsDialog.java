package org.gongbao.ui.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueSummary;

/// Asks for the steps of the office. What becomes of issues under way is told first.
final class StepsDialog {
  private static final KeyCombination TAKE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  private static final int NAMED = 4;

  private final Messages messages;

  StepsDialog(Messages messages) {
    this.messages = messages;
  }

  /// @param text of the steps as they are
  /// @param underWay issues whose workflow is started
  /// @return what is to be kept; empty when nothing is
  Optional<String> ask(String text, List<IssueSummary> underWay, boolean writable, Window owner) {
    StepsEditor editor = new StepsEditor(messages, text);
    Label told = new Label(told(underWay));
    told.setWrapText(true);
    told.setMinHeight(Region.USE_PREF_SIZE);
    Label keys = new Label(messages.get("flow.steps.keys"));
    keys.getStyleClass().add("gb-form-keys");
    VBox content = new VBox(told, editor, keys);
    content.getStyleClass().add("gb-steps-content");
    ButtonType taken = new ButtonType(messages.get("flow.do.keep"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.NONE, "", taken, cancel);
    alert.initOwner(owner);
    alert.setResizable(true);
    alert.setTitle(messages.get("flow.command.steps").replace("…", ""));
    alert.getDialogPane().setContent(content);
    alert.getDialogPane().getStyleClass().addAll("gb-dialog", "gb-dialog-steps");
    Button button = (Button) alert.getDialogPane().lookupButton(taken);
    if (writable) {
      button.disableProperty().bind(editor.faultProperty().isNotEmpty());
    } else {
      button.setDisable(true);
    }
    alert
        .getDialogPane()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (TAKE.match(event)) {
                event.consume();
                button.fire();
              }
            });
    alert.setOnShown(event -> Platform.runLater(editor.table()::requestFocus));
    return alert.showAndWait().equals(Optional.of(taken)) && editor.isChanged()
        ? Optional.of(editor.text())
        : Optional.empty();
  }

  private String told(List<IssueSummary> underWay) {
    if (underWay.isEmpty()) {
      return messages.get("flow.steps.later");
    }
    String named =
        underWay.stream()
            .limit(NAMED)
            .map(issue -> issue.number().printed())
            .collect(Collectors.joining(messages.get("flow.comma")));
    return messages.get("flow.steps.under-way", underWay.size(), named);
  }
}
