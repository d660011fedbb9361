package org.gongbao.ui.fx;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Questions about where things are in the scene, and who has the focus.
public final class Focus {
  private Focus() {}

  /// True when a node is an ancestor of another, or that one itself.
  public static boolean isInside(Node node, Node ancestor) {
    @Nullable Node at = node;
    while (at != null && !at.equals(ancestor)) {
      at = at.getParent();
    }
    return at != null;
  }

  /// True when something in a pane has the focus.
  public static boolean isIn(Parent pane) {
    Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    return owner != null && isInside(owner, pane);
  }
}
