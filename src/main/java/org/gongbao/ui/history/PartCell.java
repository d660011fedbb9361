package org.gongbao.ui.history;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.gongbao.app.compare.DiffWords;
import org.gongbao.l10n.Messages;
import org.gongbao.review.compare.PartChange;

/// A part that differs, and what became of it.
final class PartCell extends ListCell<PartChange> {
  private final Messages messages;
  private final DiffWords words;

  PartCell(Messages messages) {
    this.messages = messages;
    this.words = new DiffWords(messages);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(PartChange part, boolean empty) {
    super.updateItem(part, empty);
    setText(null);
    setGraphic(null);
    if (!empty && part != null) {
      Label fate = new Label(messages.get("history.fate." + part.fate().name()));
      fate.getStyleClass()
          .addAll("gb-tag", "gb-fate-" + part.fate().name().toLowerCase(Locale.ROOT));
      fate.setMinWidth(USE_PREF_SIZE);
      String name = words.name(part);
      String moved = words.moved(part);
      setText(moved.isEmpty() ? name : name + "  " + moved);
      setGraphic(fate);
      setAccessibleText((fate.getText() + " " + name + " " + moved).strip());
    }
  }
}
