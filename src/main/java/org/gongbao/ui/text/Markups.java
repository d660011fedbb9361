package org.gongbao.ui.text;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;

/// What is set off in one text: grounds, which lie under what is selected, and lines over it.
final class Markups {
  private final MarkupLayer grounds = new MarkupLayer(Markup::isGround);
  private final MarkupLayer lines = new MarkupLayer(markup -> !markup.isGround());

  Node grounds() {
    return grounds;
  }

  Node lines() {
    return lines;
  }

  /// @return true when they are others than before
  boolean take(List<Markup> next) {
    boolean changed = grounds.take(next);
    return lines.take(next) || changed;
  }

  /// True when a stretch is set off so that no selection is to be drawn over it.
  boolean isShownAs(int from, int to) {
    return grounds.isShownAs(from, to);
  }

  /// Draws them where the characters are now.
  void place(TextFlow flow, FlowContent content, int length) {
    grounds.place(flow, content, length);
    lines.place(flow, content, length);
  }
}
