package org.gongbao.ui.register;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.gongbao.model.register.Entry;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// What is wrong with a line, in words.
final class ProblemCell extends TableCell<Entry, Entry> {
  private final Function<Entry, String> told;

  ProblemCell(Function<Entry, String> told) {
    this.told = told;
    getStyleClass().add("gb-register-problem");
  }

  @Override
  protected void updateItem(@Nullable Entry line, boolean empty) {
    super.updateItem(line, empty);
    String text = line == null || empty ? "" : told.apply(line);
    setText(text.isEmpty() ? null : text);
    setGraphic(text.isEmpty() ? null : Icons.WARNING.icon());
    setTooltip(text.isEmpty() ? null : new Tooltip(text));
  }
}
