package org.gongbao.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.gongbao.edit.arrange.Landing;
import org.gongbao.model.NodeId;

/// Rows of the outline dragged by the pointer: a line shows where they would go, at the edges the
/// list scrolls, Escape gives up.
final class OutlineDrag {
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
  private static final PseudoClass ON = PseudoClass.getPseudoClass("target");
  private static final double FAR = 6;
  private static final double EDGE = 24;
  private static final double STEP = 10;
  private static final Duration BEAT = Duration.millis(30);

  private final ListView<OutlineRow> list;
  private final BooleanSupplier editable;
  private final Drops drops;
  private final Timeline scrolling = new Timeline(new KeyFrame(BEAT, event -> scroll()));
  private Optional<OutlineRow> pressed = Optional.empty();
  private Point2D from = Point2D.ZERO;
  private Point2D at = Point2D.ZERO;
  private boolean dragging;
  private Optional<DropPlan.ForItems> items = Optional.empty();
  private Optional<DropPlan.ForSection> section = Optional.empty();
  private Optional<OutlineCell> marked = Optional.empty();

  /// What is done when something is let go.
  ///
  /// @param together the items that go with one that was pressed
  /// @param items told which go where
  /// @param section told which goes where among the sections
  record Drops(
      Function<NodeId, List<NodeId>> together, Dropped<Landing> items, Dropped<Integer> section) {}

  /// Something let go at a place.
  @FunctionalInterface
  interface Dropped<T> {
    void at(List<NodeId> what, T place);
  }

  OutlineDrag(ListView<OutlineRow> list, BooleanSupplier editable, Drops drops) {
    this.list = list;
    this.editable = editable;
    this.drops = drops;
    scrolling.setCycleCount(Animation.INDEFINITE);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (dragging && event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
          }
        });
  }

  private void press(MouseEvent event) {
    boolean plain =
        event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isShortcutDown();
    pressed =
        plain && editable.getAsBoolean()
            ? OutlineDrops.cell(event.getPickResult())
                .flatMap(cell -> Optional.ofNullable(cell.getItem()))
                .filter(row -> row instanceof OutlineRow.Entry || isHeading(row))
            : Optional.empty();
    from = new Point2D(event.getSceneX(), event.getSceneY());
  }

  private static boolean isHeading(OutlineRow row) {
    return row instanceof OutlineRow.Heading;
  }

  private void drag(MouseEvent event) {
    at = new Point2D(event.getSceneX(), event.getSceneY());
    if (pressed.isEmpty() || !dragging && at.distance(from) < FAR) {
      return;
    }
    if (!dragging) {
      dragging = true;
      list.setCursor(Cursor.MOVE);
      scrolling.play();
    }
    look();
    event.consume();
  }

  private void look() {
    unmark();
    items = Optional.empty();
    section = Optional.empty();
    Point2D inside = list.sceneToLocal(at);
    if (!list.getLayoutBounds().contains(inside)) {
      return;
    }
    Optional<OutlineCell> over = cellAt(at.getY());
    int row = over.map(OutlineCell::getIndex).orElse(list.getItems().size());
    boolean lower =
        over.filter(cell -> cell.sceneToLocal(at).getY() > cell.getHeight() / 2).isPresent();
    DropPlan plan = new DropPlan(list.getItems());
    if (pressed.filter(OutlineDrag::isHeading).isPresent()) {
      section = plan.section(row, lower);
      section.ifPresent(to -> mark(to.mark()));
    } else {
      items = plan.items(row, lower);
      items.ifPresent(to -> mark(to.mark()));
    }
  }

  private Optional<VirtualFlow<?>> flow() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.of(flow)
        : Optional.empty();
  }

  /// The row at a height, whichever column the pointer is in.
  private Optional<OutlineCell> cellAt(double sceneY) {
    for (int i = 0; i < list.getItems().size() && flow().isPresent(); i++) {
      Optional<OutlineCell> cell = cellOf(i);
      double y = cell.map(one -> one.sceneToLocal(0, sceneY).getY()).orElse(-1.0);
      if (y >= 0 && y <= cell.orElseThrow().getHeight()) {
        return cell;
      }
    }
    return Optional.empty();
  }

  private Optional<OutlineCell> cellOf(int row) {
    return flow()
        .map(flow -> flow.getVisibleCell(row))
        .filter(OutlineCell.class::isInstance)
        .map(OutlineCell.class::cast);
  }

  private void mark(DropPlan.Mark mark) {
    marked = cellOf(mark.row());
    PseudoClass look =
        switch (mark.edge()) {
          case ABOVE -> ABOVE;
          case BELOW -> BELOW;
          case ON -> ON;
        };
    marked.ifPresent(cell -> cell.pseudoClassStateChanged(look, true));
  }

  private void unmark() {
    marked.ifPresent(
        cell ->
            List.of(ABOVE, BELOW, ON).forEach(look -> cell.pseudoClassStateChanged(look, false)));
    marked = Optional.empty();
  }

  /// Goes on while the pointer rests at an edge.
  private void scroll() {
    double y = list.sceneToLocal(at).getY();
    double by = y < EDGE ? -STEP : y > list.getHeight() - EDGE ? STEP : 0;
    if (by != 0) {
      flow().ifPresent(flow -> flow.scrollPixels(by));
      look();
    }
  }

  private void release(MouseEvent event) {
    if (dragging) {
      Optional<DropPlan.ForItems> toItems = items;
      Optional<DropPlan.ForSection> toSection = section;
      Optional<NodeId> what = pressed.map(OutlineRow::node);
      end();
      event.consume();
      what.ifPresent(
          node -> {
            toItems.ifPresent(to -> drops.items().at(drops.together().apply(node), to.landing()));
            toSection.ifPresent(to -> drops.section().at(List.of(node), to.index()));
          });
    }
    pressed = Optional.empty();
  }

  private void end() {
    dragging = false;
    pressed = Optional.empty();
    items = Optional.empty();
    section = Optional.empty();
    scrolling.stop();
    list.setCursor(Cursor.DEFAULT);
    unmark();
  }
}
