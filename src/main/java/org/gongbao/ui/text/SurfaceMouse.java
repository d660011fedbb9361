package org.gongbao.ui.text;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.gongbao.model.Place;

/// Clicks and drags in a text: a click puts the caret, two select a word, three everything. A drag,
/// or a click with Shift, selects over as many texts as it reaches.
final class SurfaceMouse {
  private final TextSurface surface;
  private final SurfaceDrag drag;
  private Optional<Place> begun = Optional.empty();

  private SurfaceMouse(TextSurface surface) {
    this.surface = surface;
    this.drag = new SurfaceDrag(surface);
  }

  static void install(TextSurface surface) {
    SurfaceMouse mouse = new SurfaceMouse(surface);
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::pressed);
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
    surface.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::released);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    event.consume();
    Optional<Place> elsewhere =
        event.isShiftDown()
            ? surface.owner().steps().anchor().filter(place -> !surface.isHere(place))
            : Optional.empty();
    if (elsewhere.isPresent()) {
      surface.owner().steps().drag(elsewhere.get(), event.getSceneX(), event.getSceneY());
      begun = elsewhere;
      return;
    }
    int offset = surface.offsetAt(new Point2D(event.getX(), event.getY()));
    boolean held = surface.isSelectedAt(event.getSceneX(), event.getSceneY());
    if (event.getClickCount() == 1 && !event.isShiftDown() && held) {
      drag.take();
      return;
    }
    surface.requestFocus();
    String chars = surface.chars();
    switch (event.getClickCount()) {
      case 1 -> surface.move(offset, event.isShiftDown());
      case 2 -> {
        int end = CaretSteps.wordEnd(chars, offset);
        select(CaretSteps.wordStart(chars, end), end);
      }
      default -> select(0, chars.length());
    }
    begun = Optional.of(surface.selection().anchor());
  }

  private void select(int from, int to) {
    surface.move(from, false);
    surface.move(to, true);
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || begun.isEmpty() && !drag.isCarrying()) {
      return;
    }
    event.consume();
    boolean here = surface.isFocused() && surface.contains(event.getX(), event.getY());
    if (drag.isCarrying()) {
      drag.follow(event, drag::aim);
    } else if (here && surface.isHere(begun.get())) {
      surface.move(surface.offsetAt(new Point2D(event.getX(), event.getY())), true);
    } else {
      drag.follow(event, this::extend);
    }
  }

  private void extend() {
    begun.ifPresent(
        from -> surface.owner().steps().drag(from, drag.mouse().getX(), drag.mouse().getY()));
  }

  /// A click into what is selected puts the caret there after all.
  private void released(MouseEvent event) {
    boolean carrying = drag.isCarrying();
    boolean carried = drag.end(event.isShortcutDown());
    begun = Optional.empty();
    if (carrying && !carried) {
      surface.requestFocus();
      surface.move(surface.offsetAt(new Point2D(event.getX(), event.getY())), false);
    }
  }
}
