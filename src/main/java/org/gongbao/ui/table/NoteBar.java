package org.gongbao.ui.table;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gongbao.ui.fx.Icons;

/// A line at the foot of the pane: what became of an action on a table, or a question about it.
/// Goes with the next key in the table.
final class NoteBar extends HBox {
  private final TableModel model;
  private final Label text = new Label();
  private final Runnable back;

  /// @param back gives the focus back to the table
  NoteBar(TableModel model, Runnable back) {
    this.model = model;
    this.back = back;
    getStyleClass().add("gb-table-note");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    setVisible(false);
    model.noteProperty().subscribe(this::show);
  }

  private void show(Optional<Note> note) {
    setVisible(note.isPresent());
    getChildren().clear();
    if (note.isEmpty()) {
      return;
    }
    text.setText(note.get().text());
    setAccessibleText(note.get().text());
    getChildren().add(text);
    HBox.setHgrow(text, note.get().field().isPresent() ? Priority.NEVER : Priority.ALWAYS);
    note.get().field().ifPresent(this::ask);
    note.get().offer().ifPresent(this::offer);
    Button close = new Button("", Icons.CLOSE.icon());
    close.getStyleClass().setAll("button", "gb-icon-button");
    close.setAccessibleText(model.messages().get("table.note.close"));
    close.setFocusTraversable(false);
    close.setOnAction(event -> close());
    getChildren().add(close);
    requestLayout();
  }

  private void offer(Note.Offer offer) {
    Hyperlink link = new Hyperlink(model.messages().get(offer.name()));
    link.setMinWidth(USE_PREF_SIZE);
    link.setFocusTraversable(false);
    link.setOnAction(event -> offer.action().run());
    getChildren().add(link);
  }

  private void ask(Note.Field asked) {
    TextField field = new TextField(asked.text());
    field.setAccessibleText(text.getText());
    field.setPrefColumnCount(10);
    field.setMinWidth(120);
    field.setOnAction(
        event -> {
          String taken = field.getText();
          close();
          asked.taken().accept(taken);
        });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
    getChildren().add(field);
    Platform.runLater(field::requestFocus);
  }

  private void close() {
    model.hush();
    back.run();
  }
}
