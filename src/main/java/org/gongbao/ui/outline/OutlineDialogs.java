package org.gongbao.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.gongbao.app.PageTargets;
import org.gongbao.app.PageTargets.Target;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Section;
import org.jspecify.annotations.Nullable;

/// What the outline asks.
final class OutlineDialogs {
  private static final int GAP = 8;
  private final Messages messages;

  OutlineDialogs(Messages messages) {
    this.messages = messages;
  }

  /// Asks whether to do something.
  ///
  /// @param title message key
  /// @param about what it is done to, in words
  /// @param act message key of the button that does it
  boolean confirm(Window owner, String title, String about, String act, Object... arguments) {
    ButtonType does = new ButtonType(messages.get(act, arguments), ButtonData.OK_DONE);
    return ask(owner, title, wrapped(about, "gb-dialog-text"), does)
        .showAndWait()
        .equals(Optional.of(does));
  }

  /// Tells why something is not done.
  void tell(Window owner, String title, String why) {
    Alert alert = new Alert(Alert.AlertType.NONE);
    dress(alert, owner, title, wrapped(why, "gb-dialog-text"));
    alert
        .getButtonTypes()
        .setAll(new ButtonType(messages.get("ui.button.close"), ButtonData.OK_DONE));
    alert.showAndWait();
  }

  /// Asks how a section is called.
  ///
  /// @param title message key
  /// @param usual names that are offered
  Optional<String> name(Window owner, String title, String now, List<String> usual) {
    ComboBox<String> field = new ComboBox<>();
    field.setEditable(true);
    field.getItems().setAll(usual);
    field.setMaxWidth(Double.MAX_VALUE);
    field.setAccessibleText(messages.get("outline.name.ask"));
    TextField editor = field.getEditor();
    editor.setText(now);
    ButtonType take = new ButtonType(messages.get("outline.name.take"), ButtonData.OK_DONE);
    Label asked = new Label(messages.get("outline.name.ask"));
    Alert alert = ask(owner, title, new VBox(GAP, asked, field), take);
    Node button = alert.getDialogPane().lookupButton(take);
    editor.textProperty().subscribe(text -> button.setDisable(text.isBlank()));
    // Enter would only close the list of names.
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !field.isShowing()) {
            event.consume();
            ((Button) button).fire();
          }
        });
    focus(alert, field);
    return alert.showAndWait().equals(Optional.of(take)) && !editor.getText().isBlank()
        ? Optional.of(editor.getText().strip())
        : Optional.empty();
  }

  /// Asks for one of the sections.
  Optional<Section> section(Window owner, List<Section> sections) {
    ComboBox<Section> field = new ComboBox<>();
    field.getItems().setAll(sections);
    field.getSelectionModel().selectFirst();
    field.setMaxWidth(Double.MAX_VALUE);
    field.setCellFactory(view -> named());
    field.setButtonCell(named());
    field.setAccessibleText(messages.get("outline.move.ask"));
    ButtonType take = new ButtonType(messages.get("outline.move.take"), ButtonData.OK_DONE);
    Label asked = new Label(messages.get("outline.move.ask"));
    Alert alert = ask(owner, "outline.command.move", new VBox(GAP, asked, field), take);
    focus(alert, field);
    return alert.showAndWait().equals(Optional.of(take))
        ? Optional.ofNullable(field.getValue())
        : Optional.empty();
  }

  private static ListCell<Section> named() {
    return new ListCell<>() {
      @Override
      protected void updateItem(@Nullable Section section, boolean empty) {
        super.updateItem(section, empty);
        setText(empty || section == null ? null : section.name().chars());
      }
    };
  }

  /// Asks how many pages issues are to have.
  Optional<Target> target(Window owner, Target now) {
    TextField usual = number(now.usual(), "outline.target.usual");
    TextField own = number(now.own(), "outline.target.own");
    own.setPromptText(messages.get("outline.target.as-usual"));
    GridPane form = new GridPane();
    form.getStyleClass().add("gb-form");
    form.addRow(0, new Label(messages.get("outline.target.usual")), usual, pages());
    form.addRow(1, new Label(messages.get("outline.target.own")), own, pages());
    Label wrong = wrapped(messages.get("outline.target.wrong", PageTargets.MOST), "gb-muted");
    ButtonType take = new ButtonType(messages.get("outline.target.take"), ButtonData.OK_DONE);
    Alert alert = ask(owner, "outline.command.target", new VBox(GAP, form, wrong), take);
    Node button = alert.getDialogPane().lookupButton(take);
    Runnable look =
        () -> {
          boolean good = isNumber(usual) && isNumber(own);
          button.setDisable(!good);
          wrong.setVisible(!good);
        };
    usual.textProperty().subscribe(text -> look.run());
    own.textProperty().subscribe(text -> look.run());
    focus(alert, usual);
    return alert.showAndWait().equals(Optional.of(take)) && isNumber(usual) && isNumber(own)
        ? Optional.of(
            new Target(PageTargets.parse(usual.getText()), PageTargets.parse(own.getText())))
        : Optional.empty();
  }

  private Label pages() {
    return new Label(messages.get("outline.target.pages"));
  }

  private TextField number(OptionalInt now, String key) {
    TextField field = new TextField(now.isPresent() ? Integer.toString(now.getAsInt()) : "");
    field.setAccessibleText(messages.get(key));
    field.setPrefColumnCount(GAP);
    return field;
  }

  private static boolean isNumber(TextField field) {
    return field.getText().isBlank() || PageTargets.parse(field.getText()).isPresent();
  }

  /// After the dialog itself has given the focus to its button.
  private static void focus(Alert alert, Node field) {
    alert.setOnShown(event -> Platform.runLater(field::requestFocus));
  }

  private Alert ask(Window owner, String title, Node content, ButtonType act) {
    Alert alert = new Alert(Alert.AlertType.NONE);
    dress(alert, owner, title, content);
    alert
        .getButtonTypes()
        .setAll(act, new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE));
    return alert;
  }

  private void dress(Alert alert, Window owner, String title, Node content) {
    alert.initOwner(owner);
    alert.setTitle(messages.get(title).replace("…", ""));
    alert.getDialogPane().setContent(content);
    alert.getDialogPane().getStyleClass().add("gb-dialog");
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
