package org.gongbao.ui.text;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Clicks and drags in a text: a click puts the caret, two select a word, three everything.
final class SurfaceMouse {
  private SurfaceMouse() {}

  static void install(TextSurface surface) {
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(surface, event));
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> dragged(surface, event));
  }

  private static void pressed(TextSurface surface, MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    surface.requestFocus();
    int offset = surface.offsetAt(new Point2D(event.getX(), event.getY()));
    String chars = surface.chars();
    switch (event.getClickCount()) {
      case 1 -> surface.move(offset, event.isShiftDown());
      case 2 -> {
        int end = CaretSteps.wordEnd(chars, offset);
        surface.select(CaretSteps.wordStart(chars, end), end);
      }
      default -> surface.select(0, chars.length());
    }
    event.consume();
  }

  private static void dragged(TextSurface surface, MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && surface.isFocused()) {
      surface.move(surface.offsetAt(new Point2D(event.getX(), event.getY())), true);
      event.consume();
    }
  }
}
