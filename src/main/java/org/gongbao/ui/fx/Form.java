package org.gongbao.ui.fx;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.ActionEvent;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.gongbao.l10n.Messages;

/// Fields under each other with their names; Ctrl+Enter takes them.
public final class Form extends GridPane {
  private static final KeyCombination TAKE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final Messages messages;
  private int row;

  public Form(Messages messages) {
    this.messages = messages;
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(new ColumnConstraints(), fields);
    getStyleClass().add("gb-form");
  }

  /// Something to read, over both columns.
  public void tell(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(500);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    add(label, 0, row++, 2, 1);
  }

  /// Something over both columns.
  public void row(Node node) {
    add(node, 0, row++, 2, 1);
  }

  /// @param key of the field's name
  public <T extends Node> T field(String key, T field) {
    String name = messages.get(key);
    Label label = new Label(name);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(field);
    field.setAccessibleText(name);
    if (field instanceof TextArea area) {
      area.setWrapText(true);
      area.setPrefRowCount(4);
      area.setPrefColumnCount(30);
      area.addEventFilter(KeyEvent.KEY_PRESSED, Form::leave);
    }
    if (field instanceof TextArea || field instanceof Pane) {
      GridPane.setValignment(label, VPos.TOP);
      label.getStyleClass().add("gb-form-top");
    }
    add(label, 0, row);
    add(field, 1, row++);
    return field;
  }

  /// Tab leaves a field of several lines, too.
  private static void leave(KeyEvent event) {
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (event.getCode() == KeyCode.TAB && plain && event.getTarget() instanceof TextArea area) {
      area.fireEvent(
          new KeyEvent(
              event.getSource(),
              event.getTarget(),
              KeyEvent.KEY_PRESSED,
              "",
              "",
              KeyCode.TAB,
              event.isShiftDown(),
              true,
              false,
              false));
      event.consume();
    }
  }

  /// Does what was asked for before the form goes, which stays when that fails.
  @FunctionalInterface
  public interface Trial {
    /// @param over told, on the FX thread, whether it was done
    void run(Consumer<Boolean> over);
  }

  /// @param first has the focus
  /// @param incomplete true while it cannot be taken
  /// @return true when it was taken
  public boolean ask(
      String title, String take, Window owner, Node first, ObservableBooleanValue incomplete) {
    return ask(title, take, owner, first, incomplete, over -> over.accept(true));
  }

  /// @param trial while it runs, nothing in the form can be changed
  /// @return true when it was taken and done
  public boolean ask(
      String title,
      String take,
      Window owner,
      Node first,
      ObservableBooleanValue incomplete,
      Trial trial) {
    tell(messages.get("ui.form.keys"), "gb-form-keys");
    ButtonType taken = new ButtonType(messages.get(take), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.NONE, "", taken, cancel);
    alert.initOwner(owner);
    alert.setTitle(title.replace("…", ""));
    alert.getDialogPane().setContent(this);
    alert.getDialogPane().getStyleClass().addAll("gb-dialog", "gb-dialog-wide");
    Button button = (Button) alert.getDialogPane().lookupButton(taken);
    button.disableProperty().bind(incomplete);
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          alert.getDialogPane().setDisable(true);
          trial.run(
              done -> {
                alert.getDialogPane().setDisable(false);
                if (done) {
                  alert.setResult(taken);
                } else {
                  // What it says now may need more room.
                  Platform.runLater(alert.getDialogPane().getScene().getWindow()::sizeToScene);
                }
              });
        });
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
    // The dialog hands the focus to its button, where that can be pressed, a moment later.
    alert.setOnShown(
        event -> {
          enter(first);
          Platform.runLater(() -> enter(first));
        });
    return alert.showAndWait().equals(Optional.of(taken));
  }

  private static void enter(Node first) {
    if (!first.isFocused()) {
      first.requestFocus();
      if (first instanceof TextInputControl text) {
        text.end();
      }
    }
  }
}
