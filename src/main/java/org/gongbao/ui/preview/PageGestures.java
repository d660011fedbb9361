package org.gongbao.ui.preview;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.gongbao.ui.page.PageSpot;

/// Wheel, mouse and keys on the pages.
final class PageGestures {
  /// A notch of a wheel.
  private static final double NOTCH = 40;

  private final Region pane;
  private final PreviewModel model;
  // What of a turn of the wheel has not yet become a step.
  private double zooming;
  private double turning;
  private Optional<PageSpot> pressed = Optional.empty();
  private boolean selecting;

  PageGestures(Region pane, PreviewModel model) {
    this.pane = pane;
    this.model = model;
    pane.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grasped);
    pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drawn);
    pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown()) {
      zooming += event.getDeltaY();
      while (Math.abs(zooming) >= NOTCH) {
        model.zoom(zooming > 0 ? 1 : -1);
        zooming -= Math.copySign(NOTCH, zooming);
      }
    } else {
      turn(model.scroll(-event.getDeltaX(), -event.getDeltaY()));
    }
    event.consume();
  }

  /// Behind the end of a sheet the wheel goes on to the next one.
  private void turn(double rest) {
    turning = rest == 0 || rest * turning < 0 ? rest : turning + rest;
    if (!model.viewport().mode().isPaged() || Math.abs(turning) < NOTCH) {
      return;
    }
    if (turning > 0) {
      model.step(1);
    } else {
      model.stepBack();
    }
    turning = 0;
  }

  /// Only who presses on a page selects; whoever goes on beyond it still does.
  private void grasped(MouseEvent event) {
    pane.requestFocus();
    pressed =
        event.getButton() == MouseButton.PRIMARY
            ? model.viewport().at(event.getX(), event.getY()).filter(spot -> isOn(spot, event))
            : Optional.empty();
  }

  private void drawn(MouseEvent event) {
    if (!event.isStillSincePress() && pressed.isPresent()) {
      PageSpot from = pressed.get();
      model
          .viewport()
          .at(event.getX(), event.getY())
          .ifPresent(
              to -> {
                selecting = true;
                model.drag(from, to);
              });
    }
  }

  private void released(MouseEvent event) {
    pressed = Optional.empty();
    if (selecting) {
      selecting = false;
      model.release();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      model
          .viewport()
          .at(event.getX(), event.getY())
          .filter(spot -> isOn(spot, event))
          .ifPresent(model::choose);
    }
  }

  private boolean isOn(PageSpot spot, MouseEvent event) {
    Rectangle2D page = model.viewport().area(spot.page());
    return page.contains(event.getX(), event.getY());
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown() && !event.isShortcutDown()) {
      return;
    }
    boolean done = event.isShortcutDown() ? zoom(event) : move(event);
    if (done) {
      event.consume();
    }
  }

  private boolean zoom(KeyEvent event) {
    switch (event.getCode()) {
      case EQUALS, PLUS, ADD -> model.zoom(1);
      case MINUS, SUBTRACT -> model.zoom(-1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean move(KeyEvent event) {
    double most = Math.max(NOTCH, pane.getHeight() - NOTCH);
    switch (event.getCode()) {
      case PAGE_DOWN -> down(most);
      case PAGE_UP -> up(most);
      case DOWN -> down(NOTCH);
      case UP -> up(NOTCH);
      case RIGHT -> model.step(1);
      case LEFT -> model.step(-1);
      case HOME -> model.show(0);
      case END -> model.show(model.viewport().pages().size() - 1);
      case ESCAPE -> {
        return model.unselect();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Down as far as the sheet goes, then to the next.
  private void down(double by) {
    double rest = model.scroll(0, by);
    if (rest >= by && model.viewport().mode().isPaged()) {
      model.step(1);
    }
  }

  private void up(double by) {
    double rest = model.scroll(0, -by);
    if (rest <= -by && model.viewport().mode().isPaged()) {
      model.stepBack();
    }
  }
}
