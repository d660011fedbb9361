package org.gongbao.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.gongbao.app.RescueCopy;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.command.KeyTable;

/// The few dialogs there are.
final class Dialogs {
  private final Stage owner;
  private final Messages messages;
  private final String version;

  Dialogs(Stage owner, Messages messages, String version) {
    this.owner = owner;
    this.messages = messages;
    this.version = version;
  }

  /// Asks what a version is to be called; an empty name is not taken.
  void askVersionName(Consumer<String> named) {
    TextField field = new TextField();
    field.setAccessibleText(messages.get("ui.version.ask"));
    ButtonType save = new ButtonType(messages.get("ui.button.save-version"), ButtonData.OK_DONE);
    Alert alert =
        dialog("ui.version.title", new VBox(8, new Label(messages.get("ui.version.ask")), field));
    alert.getButtonTypes().setAll(save, cancel());
    alert.getDialogPane().lookupButton(save).disableProperty().bind(field.textProperty().isEmpty());
    alert.setOnShown(event -> field.requestFocus());
    Optional<ButtonType> answer = alert.showAndWait();
    if (answer.equals(Optional.of(save)) && !field.getText().isBlank()) {
      named.accept(field.getText().strip());
    }
  }

  void tellVersion(String name) {
    tell("ui.version.title", text(messages.get("ui.version.saved", name)));
  }

  /// Tells where everything is safe for the time being.
  void tellCopy(Path target, RescueCopy copy) {
    String key = copy == RescueCopy.WHOLE ? "history.save.copied" : "history.save.copied-issues";
    tell("history.save.copy", text(messages.get(key, target.toString())));
  }

  /// Says why the library cannot be closed, and asks whether to give up what is not saved.
  void askGiveUp(Throwable failed, Runnable givenUp) {
    String why = failed instanceof ProblemException problem ? messages.get(problem.problem()) : "";
    ButtonType giveUp = new ButtonType(messages.get("ui.button.give-up"), ButtonData.OTHER);
    ButtonType stay = new ButtonType(messages.get("ui.button.stay"), ButtonData.CANCEL_CLOSE);
    Alert alert = dialog("ui.quit.title", text(why + messages.get("ui.quit.unsaved")));
    alert.getButtonTypes().setAll(stay, giveUp);
    if (alert.showAndWait().equals(Optional.of(giveUp))) {
      givenUp.run();
    }
  }

  void showAbout() {
    tell("ui.command.about", text(messages.get("ui.about.text", version)));
  }

  void showKeys(List<CommandMenu> menus) {
    KeyTable table = new KeyTable(menus, messages);
    tell("ui.command.keys", table, "gb-dialog-wide");
    table.requestFocus();
  }

  /// @param styles of the dialog, which is made as large as they want it
  private void tell(String title, Node content, String... styles) {
    Alert alert = dialog(title, content);
    alert.getDialogPane().getStyleClass().addAll(styles);
    alert
        .getButtonTypes()
        .setAll(new ButtonType(messages.get("ui.button.close"), ButtonData.OK_DONE));
    alert.show();
  }

  private Alert dialog(String title, Node content) {
    Alert alert = new Alert(Alert.AlertType.NONE);
    alert.initOwner(owner);
    alert.setTitle(messages.get(title).replace("…", ""));
    alert.getDialogPane().setContent(content);
    alert.getDialogPane().getStyleClass().add("gb-dialog");
    return alert;
  }

  private ButtonType cancel() {
    return new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
  }

  private static Label text(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("gb-dialog-text");
    return label;
  }
}
