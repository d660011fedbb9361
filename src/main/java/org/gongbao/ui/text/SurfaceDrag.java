package org.gongbao.ui.text;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Duration;
import org.gongbao.edit.Selection;
import org.gongbao.model.Place;

/// A selection dragged elsewhere, and text dragged here from another program. While the mouse is
/// held where the pane does not reach, what it does goes on.
final class SurfaceDrag {
  private static final Duration AGAIN = Duration.millis(50);
  private final TextSurface surface;
  private final Timeline holding = new Timeline();
  private Optional<Selection> carried = Optional.empty();
  private Optional<TextSurface> aimed = Optional.empty();
  private Point2D mouse = Point2D.ZERO;

  SurfaceDrag(TextSurface surface) {
    this.surface = surface;
    holding.setCycleCount(Animation.INDEFINITE);
    surface.setOnDragOver(this::over);
    surface.setOnDragExited(event -> surface.aim(-1));
    surface.setOnDragDropped(this::dropped);
  }

  /// Takes up what is selected.
  void take() {
    carried = surface.owner().steps().selection();
  }

  boolean isCarrying() {
    return carried.isPresent();
  }

  /// Follows the mouse, and goes on where it is held beyond the edge.
  ///
  /// @param going done at each move, and again while the mouse is held
  void follow(MouseEvent event, Runnable going) {
    mouse = new Point2D(event.getSceneX(), event.getSceneY());
    going.run();
    if (!surface.owner().steps().isBeyond(mouse.getY())) {
      holding.stop();
    } else if (holding.getStatus() != Animation.Status.RUNNING) {
      KeyFrame again =
          new KeyFrame(
              AGAIN,
              tick -> {
                if (surface.isPressed() && surface.getScene() != null) {
                  going.run();
                } else {
                  holding.stop();
                }
              });
      holding.getKeyFrames().setAll(again);
      holding.playFromStart();
    }
  }

  Point2D mouse() {
    return mouse;
  }

  /// Shows where what is carried would go.
  void aim() {
    Optional<TextSurface> there = surface.owner().steps().at(mouse.getX(), mouse.getY());
    aimed.filter(old -> !there.equals(Optional.of(old))).ifPresent(old -> old.aim(-1));
    aimed = there;
    there.ifPresent(found -> found.aim(place(found).offset()));
  }

  /// The mouse was let go.
  ///
  /// @return false when nothing was being carried to anywhere
  boolean end(boolean copying) {
    holding.stop();
    Optional<Selection> taken = carried;
    Optional<TextSurface> there = aimed;
    carried = Optional.empty();
    aimed = Optional.empty();
    there.ifPresent(found -> found.aim(-1));
    there.ifPresent(
        found -> surface.owner().clips().carry(taken.orElseThrow(), place(found), copying));
    return there.isPresent();
  }

  private Place place(TextSurface found) {
    return found.placeAt(mouse.getX(), mouse.getY());
  }

  private void over(DragEvent event) {
    boolean text = event.getDragboard().hasString() && !event.getDragboard().hasFiles();
    if (text && surface.owner().door().isEditable()) {
      event.acceptTransferModes(TransferMode.COPY);
      surface.aim(surface.offsetAt(new Point2D(event.getX(), event.getY())));
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    surface.aim(-1);
    String text = event.getDragboard().getString();
    if (text != null && !event.getDragboard().hasFiles()) {
      Place at = surface.placeAt(event.getSceneX(), event.getSceneY());
      surface.owner().clips().put(Selection.caretAt(at), text);
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
