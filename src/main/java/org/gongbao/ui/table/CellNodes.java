package org.gongbao.ui.table;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.gongbao.ui.text.TextSurface;
import org.jspecify.annotations.Nullable;

/// Finds the text of a cell under a pointer or with the focus.
final class CellNodes {
  private CellNodes() {}

  static Optional<TextSurface> surface(@Nullable EventTarget target) {
    @Nullable Node at = target instanceof Node node ? node : null;
    while (at != null) {
      if (at instanceof TextSurface surface) {
        return Optional.of(surface);
      }
      if (at instanceof Parent parent && at.getStyleClass().contains("gb-cell")) {
        return parent.getChildrenUnmodifiable().stream()
            .filter(TextSurface.class::isInstance)
            .map(TextSurface.class::cast)
            .findFirst();
      }
      at = at.getParent();
    }
    return Optional.empty();
  }
}
