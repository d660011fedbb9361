package org.gongbao.ui.text;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import org.gongbao.ui.text.Highlights.Tint;

/// The tinted stretches of one text, behind its characters.
final class TintLayer extends Group {
  private List<Tint> tints = List.of();

  TintLayer() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /// @return true when they are others than before
  boolean take(List<Tint> next) {
    boolean changed = !tints.equals(next);
    tints = List.copyOf(next);
    return changed;
  }

  /// Draws them where the characters are now.
  void place(TextFlow flow, FlowContent content, int length) {
    List<Tint> drawn = tints.stream().filter(tint -> tint.from() < length).toList();
    while (getChildren().size() > drawn.size()) {
      getChildren().removeLast();
    }
    while (getChildren().size() < drawn.size()) {
      Path path = new Path();
      path.setStroke(null);
      getChildren().add(path);
    }
    for (int i = 0; i < drawn.size(); i++) {
      Tint tint = drawn.get(i);
      Path path = (Path) getChildren().get(i);
      int to = Math.min(tint.from() + tint.length(), length);
      path.getStyleClass().setAll(tint.style());
      path.getElements()
          .setAll(flow.getRangeShape(content.position(tint.from()), content.position(to), true));
    }
    setLayoutX(flow.getLayoutX());
    setLayoutY(flow.getLayoutY());
  }
}
