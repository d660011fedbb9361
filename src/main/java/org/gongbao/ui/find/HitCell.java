package org.gongbao.ui.find;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.gongbao.edit.find.Hit;

/// A hit among the characters around it, and what it becomes.
final class HitCell extends TableCell<Hit, Hit> {
  private static final int BEFORE = 18;
  private static final int AFTER = 80;
  private final Function<Hit, Optional<String>> becomes;
  private final Text before = new Text();
  private final Text found = new Text();
  private final Text put = new Text();
  private final Label after = new Label();
  private final HBox box = new HBox(before, found, put, after);

  /// @param becomes what a hit becomes, empty when it stays
  HitCell(Function<Hit, Optional<String>> becomes) {
    this.becomes = becomes;
    before.getStyleClass().add("gb-hit-around");
    put.getStyleClass().add("gb-hit-put");
    after.getStyleClass().add("gb-hit-after");
    HBox.setHgrow(after, Priority.ALWAYS);
    after.setMinWidth(0);
    box.getStyleClass().add("gb-hit");
  }

  @Override
  protected void updateItem(Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    setText(null);
    setGraphic(empty || hit == null ? null : box);
    if (!empty && hit != null) {
      Optional<String> next = becomes.apply(hit);
      boolean more = hit.match().from() > BEFORE;
      before.setText((more ? "…" : "") + shown(hit.match().before(BEFORE)));
      found.setText(shown(hit.match().found()));
      found.getStyleClass().setAll(next.isPresent() ? "gb-hit-removed" : "gb-hit-found");
      put.setText(next.map(HitCell::shown).orElse(""));
      after.setText(shown(hit.match().after(AFTER)));
      setAccessibleText(
          before.getText() + found.getText() + " " + put.getText() + " " + after.getText());
    }
  }

  private static String shown(String chars) {
    return chars.replace('\n', ' ');
  }
}
