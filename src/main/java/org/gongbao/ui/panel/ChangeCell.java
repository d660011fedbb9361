package org.gongbao.ui.panel;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.gongbao.app.Originals.Explained;
import org.gongbao.review.original.Difference;
import org.jspecify.annotations.Nullable;

/// A difference where it stands: what the original has struck out, what stands there now marked.
final class ChangeCell extends TableCell<Explained, String> {
  /// Longer stretches are cut here; their own columns and the text have them whole.
  private static final int MOST = 40;

  private final Label before = label("gb-change-around");
  private final Label removed = label("gb-change-removed");
  private final Label inserted = label("gb-change-inserted");
  private final Label after = label("gb-change-around");
  private final HBox change = new HBox(before, removed, inserted, after);

  ChangeCell() {
    change.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("gb-change");
  }

  private static Label label(String style) {
    Label label = new Label();
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    Explained row = empty || getTableRow() == null ? null : getTableRow().getItem();
    setGraphic(row == null ? null : change);
    setAccessibleText(row == null ? null : text);
    if (row != null) {
      Difference difference = row.difference();
      before.setText("…" + difference.before());
      show(removed, difference.removed());
      show(inserted, difference.inserted());
      after.setText(difference.after() + "…");
    }
  }

  private static void show(Label label, String chars) {
    label.setText(cut(chars));
    label.setVisible(!chars.isEmpty());
    label.setManaged(!chars.isEmpty());
  }

  private static String cut(String chars) {
    int length = chars.codePointCount(0, chars.length());
    return length <= MOST ? chars : chars.substring(0, chars.offsetByCodePoints(0, MOST)) + "…";
  }
}
