package org.gongbao.ui.fx;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// Something over the top of the window that a command asks for. It goes when the focus goes
/// elsewhere; closed, it gives the focus back to where it was.
public abstract class Overlay extends VBox {
  private static final double TOP = 64;
  private static final double LEFT_FREE = 32;
  private Optional<Node> before = Optional.empty();

  @SuppressWarnings("this-escape") // the focus comes when it is shown
  protected Overlay(String... styles) {
    getStyleClass().add("gb-palette");
    getStyleClass().addAll(styles);
    setManaged(false);
    setVisible(false);
    // The focus may be on its way from one part of it to another.
    focusWithinProperty().subscribe(within -> Platform.runLater(this::hideUnlessUsed));
  }

  /// True when the focus is in one, which gives it back.
  public static boolean holdsFocus(Node asking) {
    Node owner = asking.getScene() == null ? null : asking.getScene().getFocusOwner();
    Parent at = owner == null ? null : owner.getParent();
    while (at != null && !(at instanceof Overlay)) {
      at = at.getParent();
    }
    return at != null;
  }

  /// Shows it over the pane it stands in, no larger than that.
  protected final void showAt(double width, double height) {
    if (!isVisible()) {
      before = Optional.ofNullable(getScene().getFocusOwner());
    }
    Pane over = (Pane) getParent();
    double wide = Math.min(width, over.getWidth() - LEFT_FREE);
    double high = Math.min(height, over.getHeight() - TOP - LEFT_FREE);
    resizeRelocate((over.getWidth() - wide) / 2, TOP, wide, high);
    toFront();
    setVisible(true);
  }

  protected final void close() {
    setVisible(false);
    before.ifPresent(Node::requestFocus);
  }

  private void hideUnlessUsed() {
    if (!isFocusWithin()) {
      setVisible(false);
    }
  }
}
