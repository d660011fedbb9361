package org.gongbao.ui.annotate;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.gongbao.ui.annotate.Annotation.Action;

/// Tells what is said about a place and offers what can be done, under the line and never over it.
final class AnnotationPopup {
  private static final double GAP = 4;
  private final Popup popup = new Popup();
  private final VBox box = new VBox();

  AnnotationPopup() {
    box.getStyleClass().add("gb-annotation");
    popup.getContent().add(box);
    popup.getScene().getRoot().getStyleClass().add("gb-popup");
    popup.setAutoHide(true);
    popup.setAutoFix(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setHideOnEscape(true);
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  boolean isHovered() {
    return box.isHover();
  }

  void hide() {
    popup.hide();
  }

  /// @param under in the coordinates of the node
  /// @param focused true to have the first action take the focus
  void show(Node over, Bounds under, List<Annotation> told, boolean focused) {
    box.getChildren().clear();
    for (Annotation one : told) {
      String text = one.hover().get();
      Label label = new Label(text);
      label.setWrapText(true);
      label.getStyleClass().addAll("gb-annotation-text", one.look().style() + "-text");
      box.getChildren().add(label);
      if (!one.actions().isEmpty()) {
        HBox actions = new HBox();
        actions.getStyleClass().add("gb-annotation-actions");
        one.actions().forEach(action -> actions.getChildren().add(link(action, text)));
        box.getChildren().add(actions);
      }
    }
    // Rows that were just brought into view stand where they will stay only after this.
    over.getScene().getRoot().layout();
    Bounds at = over.localToScreen(under);
    // One that is told of by hovering must not take the keys from the text.
    popup.setAutoHide(focused);
    popup.show(over, at.getMinX(), at.getMaxY() + GAP);
    if (focused) {
      box.lookupAll(".hyperlink").stream().findFirst().ifPresent(Node::requestFocus);
    }
  }

  private Hyperlink link(Action action, String about) {
    Hyperlink link = new Hyperlink(action.name());
    link.setAccessibleText(action.name() + " " + about);
    link.setOnAction(
        event -> {
          popup.hide();
          action.run().run();
        });
    return link;
  }
}
