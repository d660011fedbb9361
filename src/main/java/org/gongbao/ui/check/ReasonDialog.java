package org.gongbao.ui.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.gongbao.l10n.Messages;

/// Asks why something is decided, offering the reasons given before.
final class ReasonDialog {
  private static final int OFFERED = 5;
  private static final int SHORTEST = 6;

  private final Messages messages;
  private final Supplier<List<String>> before;

  /// @param before reasons given before, the last given first
  ReasonDialog(Messages messages, Supplier<List<String>> before) {
    this.messages = messages;
    this.before = before;
  }

  /// @param key last part of the message keys of what is decided
  /// @param about what it is decided about
  Optional<String> ask(String key, String about, Window owner) {
    TextField reason = new TextField();
    reason.setPromptText(messages.get("check.reason.prompt"));
    reason.setAccessibleText(messages.get("check.reason"));
    Label missing = new Label();
    missing.getStyleClass().add("gb-muted");
    VBox content =
        new VBox(
            8,
            wrapped(about, "gb-dialog-about"),
            wrapped(messages.get("check.why." + key), "gb-muted"),
            reason,
            missing);
    List<String> known = before.get().stream().limit(OFFERED).toList();
    if (!known.isEmpty()) {
      VBox list = new VBox(wrapped(messages.get("check.reason.before"), "gb-muted"));
      known.forEach(one -> list.getChildren().add(offer(one, reason)));
      content.getChildren().add(list);
    }
    ButtonType take = new ButtonType(messages.get("check.do." + key), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.NONE, "", take, cancel);
    alert.initOwner(owner);
    alert.setTitle(messages.get("check.command." + key).replace("…", ""));
    alert.getDialogPane().setContent(content);
    alert.getDialogPane().getStyleClass().add("gb-dialog");
    Node button = alert.getDialogPane().lookupButton(take);
    reason
        .textProperty()
        .subscribe(
            text -> {
              button.setDisable(!isReason(text));
              missing.setText(
                  text.isBlank() || isReason(text)
                      ? ""
                      : messages.get("check.reason.short", SHORTEST - length(text)));
            });
    alert.setOnShown(event -> reason.requestFocus());
    return alert.showAndWait().equals(Optional.of(take)) && isReason(reason.getText())
        ? Optional.of(reason.getText().strip())
        : Optional.empty();
  }

  private Hyperlink offer(String known, TextField reason) {
    Hyperlink link = new Hyperlink(known);
    link.setAccessibleText(messages.get("check.reason.take", known));
    link.setMaxWidth(Double.MAX_VALUE);
    link.setOnAction(
        event -> {
          reason.setText(known);
          reason.requestFocus();
          reason.end();
        });
    return link;
  }

  /// A word is no reason.
  static boolean isReason(String text) {
    return length(text) >= SHORTEST;
  }

  private static int length(String text) {
    String reason = text.strip();
    return reason.codePointCount(0, reason.length());
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(460);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
