package org.gongbao.ui.item;

import java.util.Optional;
import javafx.scene.Parent;
import org.gongbao.edit.Selection;
import org.gongbao.edit.range.ReadingOrder;
import org.gongbao.edit.range.TextRange;
import org.gongbao.edit.range.TextRange.Covered;
import org.gongbao.model.Node;
import org.gongbao.ui.text.TextSurface;

/// Tints what a selection over several texts covers of each text in view.
final class Covering {
  private Optional<Stretch> covered = Optional.empty();

  /// Takes what is selected now.
  ///
  /// @return true when rows in view are to be covered anew
  boolean take(Optional<Node> part, Optional<Selection> selection) {
    boolean before = covered.isPresent();
    covered = selection.filter(Covering::spreads).flatMap(s -> part.flatMap(p -> stretch(p, s)));
    return before || covered.isPresent();
  }

  void cover(Parent row) {
    Surfaces.in(row).forEach(surface -> surface.cover(of(surface)));
  }

  private Covered of(TextSurface surface) {
    return covered
        .map(
            stretch -> {
              int text = stretch.order().indexOf(surface.place());
              return stretch.range().covered(text, surface.length());
            })
        .orElse(Covered.NOTHING);
  }

  private static boolean spreads(Selection selection) {
    return !selection.anchor().at(0).equals(selection.caret().at(0));
  }

  private static Optional<Stretch> stretch(Node part, Selection selection) {
    ReadingOrder order = new ReadingOrder(part);
    return order.range(selection).map(range -> new Stretch(order, range));
  }

  private record Stretch(ReadingOrder order, TextRange range) {}
}
