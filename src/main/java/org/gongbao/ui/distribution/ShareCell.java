package org.gongbao.ui.distribution;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.gongbao.l10n.Messages;
import org.gongbao.model.distribution.Share;
import org.gongbao.model.register.Column;
import org.jspecify.annotations.Nullable;

/// A field of a unit; 份数, 退回 and 说明 are written into. What was typed is kept however the field is
/// left, but by Escape.
final class ShareCell extends TableCell<Share, Share> {
  private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final int LONG = 10;
  private final Column column;
  private final SharesTable owner;
  private final Messages messages;
  private @Nullable Share edited;
  private @Nullable TextField field;

  ShareCell(Column column, SharesTable owner, Messages messages) {
    this.column = column;
    this.owner = owner;
    this.messages = messages;
    if (column == Column.COPIES || column == Column.RETURNED) {
      getStyleClass().add("gb-column-number");
    }
    owner.getFocusModel().focusedCellProperty().subscribe(cell -> mark());
  }

  @Override
  public void startEdit() {
    Share share = isEmpty() ? null : getItem();
    if (share == null || !owner.isEditable(share)) {
      return;
    }
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    edited = share;
    TextField text = new TextField(Wording.field(share, column));
    if (column != Column.NOTE) {
      text.setAlignment(Pos.CENTER_RIGHT);
    }
    text.setAccessibleText(share.unit() + " " + messages.get("distribution.field." + column));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    text.focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (before && !focused && text.equals(field)) {
                leave();
              }
            });
    field = text;
    setText(null);
    setGraphic(text);
    text.requestFocus();
    String typed = owner.takeTyped();
    if (typed.isEmpty()) {
      text.selectAll();
    } else {
      text.setText(typed);
      text.end();
    }
  }

  private void pressed(KeyEvent event) {
    int row = getIndex();
    switch (event.getCode()) {
      case ESCAPE -> {
        field = null;
        cancelEdit();
        owner.takeFocus();
      }
      case ENTER -> {
        leave();
        owner.down(row, column, event.isShiftDown() ? -1 : 1);
      }
      case TAB -> {
        leave();
        owner.writeAt(row, column, event.isShiftDown() ? -1 : 1);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void leave() {
    cancelEdit();
    owner.takeFocus();
  }

  @Override
  public void cancelEdit() {
    TextField text = field;
    Share share = edited;
    field = null;
    edited = null;
    super.cancelEdit();
    setGraphic(null);
    show(getItem());
    if (text != null && share != null && !text.getText().equals(Wording.field(share, column))) {
      owner.written(share, column, Wording.typed(text.getText()));
    }
  }

  @Override
  protected void updateItem(@Nullable Share share, boolean empty) {
    super.updateItem(share, empty);
    if (!isEditing()) {
      setGraphic(null);
      show(empty ? null : share);
    }
  }

  private void show(@Nullable Share share) {
    String text = share == null ? "" : Wording.field(share, column);
    boolean differs = share != null && column == Column.COPIES && share.differs();
    setText(text.isEmpty() ? null : text);
    pseudoClassStateChanged(DIFFERS, differs);
    pseudoClassStateChanged(INVALID, share != null && Wording.isOdd(share, column));
    mark();
    if (share != null && differs) {
      setTooltip(new Tooltip(messages.get("distribution.usual", share.usual())));
    } else {
      setTooltip(text.length() > LONG ? new Tooltip(text) : null);
    }
  }

  /// Where the next key goes.
  private void mark() {
    TablePosition<?, ?> at = owner.getFocusModel().getFocusedCell();
    boolean here =
        !isEmpty() && at.getRow() == getIndex() && at.getTableColumn() == getTableColumn();
    pseudoClassStateChanged(HERE, here);
  }

  /// Those written into.
  static boolean isWritten(Column column) {
    return column == Column.COPIES || column == Column.RETURNED || column == Column.NOTE;
  }
}
