package org.gongbao.ui.annotate;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.gongbao.model.Place;
import org.gongbao.ui.text.TextSurface;

/// Tells what is said about the characters the mouse rests on.
final class AnnotationHover {
  private static final Duration REST = Duration.millis(350);

  /// Time to reach the actions.
  private static final Duration LEAVE = Duration.millis(400);

  private final Annotations annotations;
  private final AnnotationPopup popup;
  private final PauseTransition rest = new PauseTransition(REST);
  private final PauseTransition leave = new PauseTransition(LEAVE);
  private List<String> told = List.of();

  AnnotationHover(Annotations annotations, AnnotationPopup popup) {
    this.annotations = annotations;
    this.popup = popup;
    leave.setOnFinished(event -> leave());
  }

  void install(Region pane) {
    pane.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    pane.addEventFilter(MouseEvent.MOUSE_EXITED, event -> leaveSoon());
    pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> popup.hide());
    pane.addEventFilter(ScrollEvent.SCROLL, event -> popup.hide());
    pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> popup.hide());
  }

  private void moved(MouseEvent event) {
    Optional<TextSurface> surface = surface(event.getTarget());
    if (annotations.countProperty().get() == 0 || surface.isEmpty()) {
      leaveSoon();
      return;
    }
    double x = event.getSceneX();
    double y = event.getSceneY();
    rest.setOnFinished(rested -> show(surface.get(), x, y));
    rest.playFromStart();
  }

  private void show(TextSurface surface, double x, double y) {
    Place place = surface.placeAt(x, y);
    List<Annotation> here =
        annotations.at(place).stream().filter(one -> !one.hover().get().isEmpty()).toList();
    if (here.isEmpty()) {
      leaveSoon();
      return;
    }
    leave.stop();
    List<String> next = here.stream().map(Annotation::id).toList();
    if (!popup.isShowing() || !next.equals(told)) {
      told = next;
      popup.show(surface, surface.area(place.offset()), here, false);
    }
  }

  private void leaveSoon() {
    rest.stop();
    if (popup.isShowing()) {
      leave.play();
    }
  }

  private void leave() {
    if (popup.isHovered()) {
      leave.playFromStart();
    } else {
      popup.hide();
    }
  }

  private static Optional<TextSurface> surface(EventTarget target) {
    Node node = target instanceof Node hit ? hit : null;
    while (node != null && !(node instanceof TextSurface)) {
      node = node.getParent();
    }
    return node instanceof TextSurface surface ? Optional.of(surface) : Optional.empty();
  }
}
