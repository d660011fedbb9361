package org.gongbao.ui.fx;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A scrolled column of rows of any height, of which only those in view exist. A row keeps its node
/// while it changes, so that a caret or an input method in it is not disturbed; what is above never
/// pushes what is being read. Padding above and below scrolls with the rows.
///
/// @param <R> row value; `keyOf` tells rows apart over changes
public final class RowColumn<R> extends Region {
  /// Share of the track, so that a thumb can be taken hold of however long the column is.
  private static final double SMALLEST_THUMB = 0.1;

  private final Function<R, RowNode<R>> build;
  private final Area area = new Area();
  private final ScrollBar bar = new ScrollBar();
  private final Map<Object, Live<R>> live = new HashMap<>();
  private RowHeights<R> heights;
  private int anchor;
  private double anchorTop;
  private boolean settingBar;
  private long pass;
  private Runnable placed = () -> {};

  public RowColumn(
      Function<R, ?> keyOf, Function<R, RowNode<R>> build, RowHeights.Estimate<R> estimate) {
    this.build = build;
    this.heights = new RowHeights<>(List.of(), keyOf, estimate);
    getStyleClass().add("gb-row-column");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(area.widthProperty());
    clip.heightProperty().bind(area.heightProperty());
    area.setClip(clip);
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    bar.valueProperty().subscribe(value -> dragged(value.doubleValue()));
    getChildren().addAll(area, bar);
    addEventHandler(ScrollEvent.SCROLL, event -> scrollBy(-event.getDeltaY()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pageKeys);
  }

  /// Told whenever the rows were placed.
  public void onPlaced(Runnable listener) {
    placed = listener;
  }

  /// Shows other rows; those with a known key stay where they are.
  public void setRows(List<R> rows) {
    Object held = anchor < heights.size() ? heights.key(anchor) : null;
    heights = heights.with(rows);
    int kept = held == null ? -1 : heights.indexOf(held);
    anchor = kept >= 0 ? kept : Math.clamp(anchor, 0, Math.max(0, rows.size() - 1));
    for (Object key : Set.copyOf(live.keySet())) {
      int index = heights.indexOf(key);
      if (index < 0) {
        drop(key);
      } else {
        refresh(key, heights.row(index));
      }
    }
    requestLayout();
  }

  /// Forgets all nodes and shows rows from the top.
  public void resetRows(List<R> rows) {
    Set.copyOf(live.keySet()).forEach(this::drop);
    heights = heights.with(List.of());
    anchor = 0;
    anchorTop = getHeight();
    setRows(rows);
  }

  public void scrollBy(double pixels) {
    anchorTop -= pixels;
    requestLayout();
  }

  /// Brings a row into view, unless it is, and answers the node that shows it.
  public Optional<RowNode<R>> reveal(Object key) {
    int index = heights.indexOf(key);
    if (index < 0) {
      return Optional.empty();
    }
    layout();
    Live<R> shown = live.get(key);
    boolean inView =
        shown != null
            && shown.top() >= 0
            && shown.top() + Math.min(shown.height(), area.getHeight()) <= area.getHeight() + 1;
    if (!inView) {
      anchor = index;
      anchorTop = Math.round(area.getHeight() / 4);
      requestLayout();
      layout();
    }
    return node(key);
  }

  /// Brings a row to the top.
  public void scrollTo(Object key) {
    int index = heights.indexOf(key);
    if (index >= 0) {
      anchor = index;
      anchorTop = 0;
      requestLayout();
    }
  }

  /// The nodes there are, in no order.
  public List<RowNode<R>> nodes() {
    return live.values().stream().map(Live::node).toList();
  }

  /// The row at a height of the scene, or the first or last in view beyond them.
  public Optional<R> rowAt(double sceneY) {
    double y = area.sceneToLocal(0, sceneY).getY();
    return live.values().stream()
        .filter(row -> row.top() + row.height() > 0 && row.top() < area.getHeight())
        .min(Comparator.comparingDouble(row -> row.distance(y)))
        .map(Live::row);
  }

  /// The node that shows a row, when it exists.
  public Optional<RowNode<R>> node(Object key) {
    return Optional.ofNullable(live.get(key)).map(Live::node);
  }

  /// The first or last row.
  public Optional<R> outermost(boolean last) {
    return heights.size() == 0
        ? Optional.empty()
        : Optional.of(heights.row(last ? heights.size() - 1 : 0));
  }

  /// Row before or after another.
  public Optional<R> neighbour(Object key, int step) {
    int index = heights.indexOf(key);
    int wanted = index + step;
    return index < 0 || wanted < 0 || wanted >= heights.size()
        ? Optional.empty()
        : Optional.of(heights.row(wanted));
  }

  /// Scrolls just so far that a part of a shown row is in view.
  ///
  /// @param inRow in the coordinates of `node`
  public void keepInView(Node node, Bounds inRow) {
    layout();
    Bounds here = area.sceneToLocal(node.localToScene(inRow));
    if (here.getMaxY() > area.getHeight()) {
      scrollBy(here.getMaxY() - area.getHeight() + 8);
    } else if (here.getMinY() < 0) {
      scrollBy(here.getMinY() - 8);
    }
  }

  @Override
  protected void layoutChildren() {
    double barWidth = bar.prefWidth(-1);
    double width = Math.max(0, getWidth() - barWidth);
    area.resizeRelocate(0, 0, width, getHeight());
    bar.resizeRelocate(width, 0, barWidth, getHeight());
    Set<Object> used = new HashSet<>();
    pass++;
    if (heights.size() > 0 && width > 0) {
      settle(width);
      double y = anchorTop;
      for (int i = anchor; i < heights.size() && y < getHeight(); i++) {
        Live<R> row = realise(i);
        double height = measure(i, width);
        row.place(y, width, height);
        used.add(heights.key(i));
        y += height;
      }
    }
    for (Object key : Set.copyOf(live.keySet())) {
      if (!used.contains(key)) {
        retire(key);
      }
    }
    updateBar();
    placed.run();
  }

  /// Finds the first row in view and its top so that neither end gapes.
  private void settle(double width) {
    anchor = Math.clamp(anchor, 0, heights.size() - 1);
    climb(width);
    while (anchor < heights.size() - 1 && anchorTop + measure(anchor, width) <= 0) {
      anchorTop += measure(anchor, width);
      anchor++;
    }
    double bottom = anchorTop;
    for (int i = anchor; i < heights.size() && bottom < getHeight(); i++) {
      bottom += measure(i, width);
    }
    double end = getHeight() - snappedBottomInset();
    if (bottom < end) {
      anchorTop += end - bottom;
      climb(width);
    }
  }

  private void climb(double width) {
    while (anchorTop > 0 && anchor > 0) {
      anchor--;
      anchorTop -= measure(anchor, width);
    }
    if (anchor == 0) {
      anchorTop = Math.min(snappedTopInset(), anchorTop);
    }
  }

  /// Only what asked to be laid out anew is measured again, and once in a layout.
  private double measure(int index, double width) {
    Live<R> row = realise(index);
    if (row.size().isStale(width, pass, row.node().region().isNeedsLayout())) {
      double height = Math.ceil(row.node().region().prefHeight(width));
      row.size().keep(width, height, pass);
      heights.measured(index, height);
    }
    return row.size().height;
  }

  private Live<R> realise(int index) {
    Object key = heights.key(index);
    Live<R> known = live.get(key);
    if (known != null) {
      return known;
    }
    R row = heights.row(index);
    Live<R> made = new Live<>(row, build.apply(row), new Size());
    live.put(key, made);
    area.nodes().add(made.node().region());
    made.node().region().applyCss();
    return made;
  }

  private void refresh(Object key, R row) {
    Live<R> shown = live.get(key);
    if (shown == null || shown.row().equals(row)) {
      return;
    }
    if (shown.node().show(row)) {
      live.put(key, shown.with(row));
    } else {
      drop(key);
    }
  }

  /// Out of view: gone, but for the row with the caret and the one the mouse drags from, which only
  /// move away.
  private void retire(Object key) {
    Live<R> row = live.get(key);
    if (row != null && (Focus.isIn(row.node().region()) || row.node().region().isPressed())) {
      row.node().region().relocate(0, -2 * getHeight() - row.height());
    } else {
      drop(key);
    }
  }

  private void drop(Object key) {
    Live<R> gone = live.remove(key);
    if (gone != null) {
      area.nodes().remove(gone.node().region());
    }
  }

  private void updateBar() {
    double total = heights.total() + snappedTopInset() + snappedBottomInset();
    boolean needed = total > getHeight() + 1;
    settingBar = true;
    bar.setVisible(needed);
    bar.setMax(Math.max(1, total - getHeight()));
    double share = Math.clamp(getHeight() / Math.max(1, total), SMALLEST_THUMB, 1);
    bar.setVisibleAmount(bar.getMax() * share);
    bar.setBlockIncrement(getHeight());
    bar.setUnitIncrement(28);
    double above = heights.before(anchor) + snappedTopInset() - anchorTop;
    bar.setValue(Math.clamp(above, 0, bar.getMax()));
    settingBar = false;
  }

  private void dragged(double value) {
    if (!settingBar) {
      double above = value - snappedTopInset();
      anchor = heights.indexAt(above);
      anchorTop = heights.before(anchor) - above;
      requestLayout();
    }
  }

  private void pageKeys(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    double page = Math.max(28, getHeight() - 56);
    switch (event.getCode()) {
      case PAGE_DOWN -> scrollBy(page);
      case PAGE_UP -> scrollBy(-page);
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// What a row was measured to be.
  private static final class Size {
    private double width = -1;
    private double height;
    private long pass;

    boolean isStale(double wanted, long now, boolean dirty) {
      return width != wanted || dirty && pass != now;
    }

    void keep(double measuredAt, double measured, long now) {
      width = measuredAt;
      height = measured;
      pass = now;
    }
  }

  /// A row that exists now.
  private record Live<R>(R row, RowNode<R> node, Size size) {
    Live<R> with(R other) {
      return new Live<>(other, node, size);
    }

    double top() {
      return node.region().getLayoutY();
    }

    double height() {
      return node.region().getHeight();
    }

    double distance(double y) {
      return y < top() ? top() - y : Math.max(0, y - top() - height());
    }

    void place(double y, double width, double height) {
      node.region().resizeRelocate(0, y, width, height);
    }
  }

  /// Holds the rows; they are placed by the column.
  private static final class Area extends Region {
    ObservableList<Node> nodes() {
      return getChildren();
    }

    @Override
    protected void layoutChildren() {}
  }
}
