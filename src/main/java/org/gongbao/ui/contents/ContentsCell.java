package org.gongbao.ui.contents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.contents.ContentsRow.Entry;
import org.gongbao.ui.contents.ContentsRow.Kind;
import org.jspecify.annotations.Nullable;

/// Draws a row of the contents list, and is the field its wording is written in. What was typed is
/// kept however the field is left, but by Escape.
final class ContentsCell extends ListCell<ContentsRow> {
  private static final String HEAD = "gb-finding-head";
  private final Messages messages;
  private final Writing writing;
  private @Nullable Entry edited;
  private @Nullable TextField field;

  ContentsCell(Messages messages, Writing writing) {
    this.messages = messages;
    this.writing = writing;
    setPrefWidth(0);
    getStyleClass().add("gb-contents-cell");
  }

  /// Takes what was written.
  interface Writing {
    boolean isEditable();

    /// @param written empty when it was left by Escape
    void done(Entry entry, Optional<String> written);
  }

  @Override
  public void startEdit() {
    if (!(getItem() instanceof Entry entry) || !writing.isEditable()) {
      return;
    }
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    edited = entry;
    TextField editor = new TextField(entry.printed());
    editor.setAccessibleText(messages.get("contents.field"));
    editor.getStyleClass().add("gb-contents-field");
    editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    editor
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (before && !focused && editor.equals(field)) {
                cancelEdit();
              }
            });
    field = editor;
    HBox.setHgrow(editor, Priority.ALWAYS);
    HBox line = line(editor, page(entry));
    line.getStyleClass().add("gb-contents-line-edited");
    setGraphic(line);
    editor.requestFocus();
    editor.end();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      end(false);
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      end(true);
    }
  }

  private void end(boolean keep) {
    Node list = getListView();
    Entry entry = edited;
    if (!keep && entry != null) {
      edited = null;
      cancelEdit();
      writing.done(entry, Optional.empty());
    } else {
      cancelEdit();
    }
    list.requestFocus();
  }

  @Override
  public void cancelEdit() {
    TextField editor = field;
    Entry entry = edited;
    field = null;
    edited = null;
    super.cancelEdit();
    show(getItem());
    if (editor != null && entry != null) {
      writing.done(entry, Optional.of(editor.getText()));
    }
  }

  @Override
  protected void updateItem(@Nullable ContentsRow row, boolean empty) {
    super.updateItem(row, empty);
    if (!isEditing()) {
      show(empty ? null : row);
    }
  }

  private void show(@Nullable ContentsRow row) {
    getStyleClass().remove(HEAD);
    setText(null);
    setGraphic(null);
    setTooltip(null);
    setAccessibleText(null);
    switch (row) {
      case null -> {}
      case ContentsRow.Head head -> {
        getStyleClass().add(HEAD);
        setText(head.name());
        setAccessibleText(head.name());
      }
      case Entry entry -> show(entry);
    }
  }

  private void show(Entry entry) {
    Label wording = new Label(entry.printed());
    wording.getStyleClass().add("gb-contents-wording");
    wording.setMinWidth(0);
    HBox first = line(wording);
    if (entry.kind() != Kind.GENERATED) {
      first.getChildren().add(mark(entry.kind()));
    }
    Region leader = new Region();
    leader.getStyleClass().add("gb-leader");
    HBox.setHgrow(leader, Priority.ALWAYS);
    first.getChildren().addAll(leader, page(entry));
    List<String> notes = notes(entry);
    VBox lines = new VBox(first);
    for (String note : notes) {
      Label line = new Label(note);
      line.getStyleClass().add("gb-contents-note");
      line.setMinWidth(0);
      lines.getChildren().add(line);
    }
    setGraphic(lines);
    setTooltip(new Tooltip(entry.printed()));
    String mark =
        entry.kind() == Kind.GENERATED ? "" : messages.get("contents.kind." + entry.kind());
    setAccessibleText(
        String.join(
            " ",
            entry.printed(),
            mark,
            messages.get("contents.page", entry.page()),
            String.join(" ", notes)));
  }

  private Label mark(Kind kind) {
    Label mark = new Label(messages.get("contents.kind." + kind));
    mark.getStyleClass()
        .addAll("gb-contents-mark", "gb-contents-" + kind.name().toLowerCase(Locale.ROOT));
    mark.setMinWidth(USE_PREF_SIZE);
    return mark;
  }

  private List<String> notes(Entry entry) {
    String generated = messages.get("contents.note.generated", entry.generated());
    return switch (entry.kind()) {
      case GENERATED -> List.of();
      case REWORDED -> List.of(generated);
      case STALE -> List.of(messages.get("contents.note.stale", entry.against()), generated);
    };
  }

  private static HBox line(Node... parts) {
    HBox line = new HBox(parts);
    line.getStyleClass().add("gb-contents-line");
    return line;
  }

  private static Label page(Entry entry) {
    Label page = new Label(entry.page());
    page.getStyleClass().add("gb-contents-number");
    page.setMinWidth(USE_PREF_SIZE);
    return page;
  }
}
