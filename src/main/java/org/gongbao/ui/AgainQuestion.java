package org.gongbao.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.gongbao.app.manuscript.AlreadyThere;
import org.gongbao.app.manuscript.ManuscriptWords;
import org.gongbao.l10n.Messages;

/// Asks once whether documents that seem to stand in an issue already are to come in all the same.
/// Nobody does so by hitting Enter.
final class AgainQuestion {
  private static final double WIDTH = 480;
  private static final double HEIGHT = 300;
  private final Messages messages;
  private final Window owner;

  AgainQuestion(Messages messages, Window owner) {
    this.messages = messages;
    this.owner = owner;
  }

  /// @return true to import them
  boolean ask(List<AlreadyThere.Found> found) {
    VBox list = new VBox(12);
    found.forEach(one -> list.getChildren().add(entry(one)));
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HEIGHT);
    scroll.setAccessibleText(messages.get("intake.again.list"));
    VBox content =
        new VBox(
            12, wrapped(messages.get("intake.again.lead", found.size()), "gb-dialog-text"), scroll);
    ButtonType again = new ButtonType(messages.get("intake.again.do"), ButtonData.OTHER);
    ButtonType cancel = new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.NONE);
    alert.initOwner(
        Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(owner));
    alert.setTitle(messages.get("intake.again.title"));
    alert.getDialogPane().setContent(content);
    alert.getDialogPane().getStyleClass().add("gb-dialog");
    alert.getButtonTypes().setAll(again, cancel);
    ((Button) alert.getDialogPane().lookupButton(cancel)).setDefaultButton(true);
    alert.setOnShown(event -> alert.getDialogPane().lookupButton(cancel).requestFocus());
    return alert.showAndWait().equals(Optional.of(again));
  }

  private VBox entry(AlreadyThere.Found one) {
    String where =
        messages.get(
            "intake.again." + one.twice().alike(),
            new ManuscriptWords(messages).issue(one.twice().where().number()),
            one.twice().where().title());
    return new VBox(
        2,
        wrapped(one.title(), "gb-dialog-about"),
        wrapped(where, "gb-muted"),
        wrapped(messages.get("intake.again.file", one.file().name()), "gb-muted"));
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(WIDTH);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
