package org.gongbao.ui.intake;

import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Cursor;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;

/// The line between the two sides of a list can be taken hold of anywhere along it; a double click
/// takes the middle.
final class ShareHandle {
  private static final double REACH = 4;
  private static final double LEAST = 0.25;
  private static final double MOST = 0.7;
  private final ListView<?> list;
  private final DoubleProperty share;
  private final ObservableDoubleValue cut;
  private boolean held;

  ShareHandle(ListView<?> list, DoubleProperty share, ObservableDoubleValue cut) {
    this.list = list;
    this.share = share;
    this.cut = cut;
    list.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
  }

  private void moved(MouseEvent event) {
    list.setCursor(isNear(event) ? Cursor.H_RESIZE : null);
  }

  private void pressed(MouseEvent event) {
    held = isNear(event) && event.isPrimaryButtonDown();
    if (held) {
      if (event.getClickCount() == 2) {
        share.set(0.5);
      }
      event.consume();
    }
  }

  private void dragged(MouseEvent event) {
    if (held) {
      share.set(Math.clamp(event.getX() / Math.max(1, list.getWidth()), LEAST, MOST));
      event.consume();
    }
  }

  private void released(MouseEvent event) {
    if (held) {
      held = false;
      event.consume();
    }
  }

  private boolean isNear(MouseEvent event) {
    double x = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    return Math.abs(x - cut.get()) <= REACH;
  }
}
