package org.gongbao.ui.chronicle;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.model.EntryDate;
import org.gongbao.model.PartOfDay;

/// 快速录入, under the entries: date, part of day, text. Enter adds and keeps the date; Esc goes back.
final class QuickEntry extends VBox {
  private final ChronicleModel model;
  private final Messages messages;
  private final DateForm form;
  private final TextField text = new TextField();
  private final Label hint = new Label();
  private Runnable back = () -> {};

  QuickEntry(ChronicleModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.form = new DateForm(model, messages);
    text.setPromptText(messages.get("chronicle.quick.prompt"));
    text.setAccessibleText(messages.get("chronicle.quick.text"));
    text.getStyleClass().add("gb-quick-text");
    Button add = new Button(messages.get("chronicle.quick.add"));
    add.getStyleClass().add("accent");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setTooltip(new Tooltip(messages.get("chronicle.quick.add.key")));
    add.setOnAction(event -> add());
    // A long message must not widen the window: the hint gives way, then the message is cut short.
    form.read().setMinWidth(0);
    hint.setMinWidth(0);
    hint.setText(messages.get("chronicle.quick.hint"));
    hint.getStyleClass().add("gb-quick-hint");
    HBox.setHgrow(text, Priority.ALWAYS);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox when = new HBox(form.field(), form.parts(), form.read(), space, hint);
    HBox what = new HBox(text, add);
    when.getStyleClass().add("gb-quick-row");
    what.getStyleClass().add("gb-quick-row");
    getStyleClass().add("gb-quick");
    getChildren().addAll(when, what);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setShown(false);
  }

  boolean isShown() {
    return isVisible();
  }

  /// Opens for a day; the date is ready to be typed over unless it was chosen.
  ///
  /// @param chosen day and part, when already known
  /// @param whenDone gives the focus back
  void open(Optional<EntryDate> chosen, LocalDate near, Runnable whenDone) {
    back = whenDone;
    setShown(true);
    form.show(chosen.orElse(new EntryDate(near, near, PartOfDay.NONE)), near);
    hint.setText(messages.get("chronicle.quick.hint"));
    if (chosen.isPresent()) {
      text.requestFocus();
    } else {
      form.field().requestFocus();
      form.field().selectAll();
    }
  }

  void close() {
    setShown(false);
  }

  private void pressed(KeyEvent event) {
    boolean submit = event.getCode() == KeyCode.ENTER;
    Node focused = getScene().getFocusOwner();
    if (event.getCode() == KeyCode.ESCAPE) {
      setShown(false);
      back.run();
    } else if (submit && form.field().equals(focused) && !event.isShortcutDown()) {
      if (form.require().isPresent()) {
        text.requestFocus();
      } else {
        hint.setText("");
      }
    } else if (submit && (text.equals(focused) || event.isShortcutDown())) {
      add();
    } else if (!event.isAltDown() && event.getCode() == KeyCode.UP && text.equals(focused)) {
      form.field().requestFocus();
      form.field().selectAll();
    } else if (!event.isAltDown()
        && event.getCode() == KeyCode.DOWN
        && form.field().equals(focused)) {
      text.requestFocus();
    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      form.step(1);
    } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      form.step(-1);
    } else {
      return;
    }
    event.consume();
  }

  private void add() {
    Optional<EntryDate> date = form.require();
    if (date.isEmpty()) {
      hint.setText("");
      return;
    }
    if (text.getText().isBlank()) {
      hint.setText(messages.get("chronicle.quick.empty"));
      text.requestFocus();
      return;
    }
    if (model.add(date.get(), text.getText())) {
      hint.setText(messages.get("chronicle.quick.added", Dates.full(date.get(), messages)));
      form.show(date.get(), model.near());
      text.clear();
      text.requestFocus();
    }
  }

  private void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
