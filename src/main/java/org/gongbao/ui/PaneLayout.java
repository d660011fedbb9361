package org.gongbao.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gongbao.app.Settings;
import org.gongbao.ui.panel.BottomPanel;

/// Where the panes stand. Sizes are kept a width class each; below 1180 px what stands beside the
/// editor goes under it (ui/README §3). A double click on a divider takes the preferred sizes.
final class PaneLayout extends StackPane {
  private static final String SIDE_SHOWN = "pane.side.shown";
  private static final double SPREAD = 632;
  private static final double EDITOR = 520;
  private static final double READABLE = 960;
  private static final double BOTTOM = 172;

  /// The text needs the room more where there is little.
  private static final double LOW = 640;

  private static final double LOW_BOTTOM = 116;
  private final Region outline;
  private final Region item;
  private final Region side;
  private final BottomPanel bottom;
  private final Settings settings;
  private final SplitPane work = new SplitPane();
  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane();
  private boolean outlineShown = true;
  private final ReadOnlyBooleanWrapper below = new ReadOnlyBooleanWrapper();
  private final BooleanProperty quiet = new SimpleBooleanProperty();
  private final BooleanProperty bare = new SimpleBooleanProperty();
  private boolean editorShown = true;
  private boolean sideShown;
  private WidthClass width = WidthClass.NARROW;
  private double placedWidth;
  private double placedHeight;
  private Optional<Runnable> waiting = Optional.empty();

  PaneLayout(Region outline, Region item, Region side, BottomPanel bottom, Settings settings) {
    this.outline = outline;
    this.item = item;
    this.side = side;
    this.bottom = bottom;
    this.settings = settings;
    sideShown = !settings.get(SIDE_SHOWN).equals(Optional.of("false"));
    work.getItems().setAll(sideShown ? List.of(item, side) : List.of(item));
    across.getItems().setAll(outline, work);
    down.getItems().setAll(across, bottom);
    down.setOrientation(Orientation.VERTICAL);
    SplitPane.setResizableWithParent(outline, false);
    SplitPane.setResizableWithParent(bottom, false);
    SplitPane.setResizableWithParent(side, true);
    addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    bottom.openProperty().subscribe(this::fold);
    quiet.subscribe(on -> arrange());
    bare.subscribe(on -> arrange());
    // Lines as long as a wide window is cannot be read.
    item.paddingProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> new Insets(0, margin(item.getWidth()), 0, margin(item.getWidth())),
                quiet,
                item.widthProperty()));
    // Not seen before the dividers stand where they belong: nothing moves by itself.
    down.setVisible(false);
    getChildren().add(down);
  }

  void setOutlineShown(boolean shown) {
    quiet.set(false);
    outlineShown = shown;
    arrange();
  }

  boolean isOutlineShown() {
    return outlineShown && !quiet.get();
  }

  void setSideShown(boolean shown) {
    setWorkShown(editorShown || !shown, shown);
  }

  boolean isSideShown() {
    return sideShown && !quiet.get() && !bare.get() || !isEditorShown();
  }

  boolean isEditorShown() {
    return editorShown || bare.get();
  }

  /// Shows the editor, what stands beside it, or both; the editor when neither is wanted.
  void setWorkShown(boolean editor, boolean beside) {
    quiet.set(false);
    bare.set(false);
    editorShown = editor || !beside;
    sideShown = beside;
    settings.put(SIDE_SHOWN, Boolean.toString(beside));
    arrange();
  }

  /// 专注: true while nothing but the editor is shown, or nothing but the pages where they stood
  /// alone; set back, everything stands as before.
  BooleanProperty quietProperty() {
    return quiet;
  }

  /// True while nothing stands beside the editor, for there are no pages, until it is asked for;
  /// set back, what was shown is shown again.
  BooleanProperty bareProperty() {
    return bare;
  }

  /// True while what else stands beside the editor stands under it.
  ReadOnlyBooleanProperty belowProperty() {
    return below.getReadOnlyProperty();
  }

  /// Does something as soon as the panes are seen: what is not seen takes no focus.
  void onceSeen(Runnable action) {
    waiting = Optional.of(action);
    beSeen(down.isVisible());
  }

  private void beSeen(boolean seen) {
    down.setVisible(seen);
    Optional<Runnable> action = seen ? waiting : Optional.empty();
    waiting = seen ? Optional.empty() : waiting;
    action.ifPresent(Runnable::run);
  }

  /// Keeps the sizes the user gave.
  private void remember() {
    if (isOutlineShown()) {
      put("outline", outline.getWidth());
    }
    if (work.getItems().size() > 1) {
      put("side", isUnder() ? side.getHeight() : side.getWidth());
    }
    if (bottom.openProperty().get() && !quiet.get()) {
      put("bottom", bottom.getHeight());
    }
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() != placedWidth || getHeight() != placedHeight) {
      placedWidth = getWidth();
      placedHeight = getHeight();
      width = WidthClass.of(placedWidth);
      below.set(isUnder());
      // A split pane that is still being resized would move the dividers again.
      Platform.runLater(this::arrange);
    }
    super.layoutChildren();
  }

  private double margin(double wide) {
    return quiet.get() ? Math.max(0, (wide - READABLE) / 2) : 0;
  }

  private boolean isUnder() {
    return width == WidthClass.NARROW;
  }

  /// Puts in what is shown and gives it its size.
  private void arrange() {
    work.setOrientation(isUnder() ? Orientation.VERTICAL : Orientation.HORIZONTAL);
    List<Region> besides = isSideShown() ? List.of(side) : List.of();
    fill(work, isEditorShown() ? joined(List.of(item), besides) : List.of(side));
    fill(across, isOutlineShown() ? List.of(outline, work) : List.of(work));
    fill(down, quiet.get() ? List.of(across) : List.of(across, bottom));
    place();
    beSeen(getWidth() > 0);
  }

  private static List<Region> joined(List<Region> first, List<Region> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  /// Panes that stay are not touched: they keep their focus and their place.
  private static void fill(SplitPane pane, List<Region> wanted) {
    if (!pane.getItems().equals(wanted)) {
      pane.getItems().retainAll(wanted);
      for (int i = 0; i < wanted.size(); i++) {
        if (!pane.getItems().contains(wanted.get(i))) {
          pane.getItems().add(i, wanted.get(i));
        }
      }
    }
  }

  private void place() {
    double total = getWidth();
    double height = getHeight();
    double outlineWidth = isOutlineShown() ? get("outline", width.outline()) : 0;
    double low = height < LOW ? LOW_BOTTOM : BOTTOM;
    double bottomHeight = bottom.openProperty().get() && !quiet.get() ? get("bottom", low) : 0;
    if (isOutlineShown()) {
      across.setDividerPositions(outlineWidth / Math.max(1, total));
    }
    if (bottomHeight > 0) {
      down.setDividerPositions(1 - Math.min(bottomHeight / Math.max(1, height), 0.5));
    }
    if (work.getItems().size() > 1) {
      double room = isUnder() ? height - Math.max(32, bottomHeight) : total - outlineWidth;
      double wanted = get("side", isUnder() ? room * 0.45 : beside(room));
      work.setDividerPositions(1 - Math.clamp(wanted / Math.max(1, room), 0.15, 0.7));
    }
  }

  /// Room for a spread where the editor can spare it.
  private static double beside(double room) {
    return Math.max(room * 0.45, Math.min(SPREAD, room - EDITOR));
  }

  /// Folded, the bottom panel is its tabs and no more.
  private void fold(boolean open) {
    bottom.setMaxHeight(open ? Double.MAX_VALUE : USE_PREF_SIZE);
    Platform.runLater(this::place);
  }

  private void released(MouseEvent event) {
    if (isDivider(event) && !event.isStillSincePress()) {
      remember();
    }
  }

  private void clicked(MouseEvent event) {
    if (isDivider(event) && event.getClickCount() == 2) {
      for (String part : new String[] {"outline", "side", "bottom"}) {
        settings.put(key(part), "");
      }
      place();
      event.consume();
    }
  }

  private static boolean isDivider(MouseEvent event) {
    return event.getTarget() instanceof Node node
        && node.getStyleClass().contains("split-pane-divider");
  }

  private void put(String part, double size) {
    settings.put(key(part), Long.toString(Math.round(size)));
  }

  private double get(String part, double otherwise) {
    return settings
        .get(key(part))
        .filter(size -> size.matches("[0-9]{1,5}"))
        .map(Double::parseDouble)
        .orElse(otherwise);
  }

  private String key(String part) {
    return "pane." + width.name().toLowerCase(java.util.Locale.ROOT) + "." + part;
  }

  /// Widths of window that are arranged alike.
  enum WidthClass {
    NARROW(216),
    MIDDLE(248),
    WIDE(248);

    private final double outline;

    WidthClass(double outline) {
      this.outline = outline;
    }

    double outline() {
      return outline;
    }

    static WidthClass of(double width) {
      if (width < 1180) {
        return NARROW;
      }
      return width < 1680 ? MIDDLE : WIDE;
    }
  }
}
