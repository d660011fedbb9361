package org.gongbao.ui.preview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.gongbao.layout.frame.Page;
import org.gongbao.ui.page.Inks;
import org.gongbao.ui.page.PageArtist;
import org.gongbao.ui.page.PageMark;
import org.gongbao.ui.page.PageNode;
import org.gongbao.ui.page.Wanted;

/// The pages in view, and no others. Only those have nodes, which are used again for the next.
final class PagesPane extends Region {
  private final PreviewModel model;
  private final PageArtist artist;
  private final PaperInks paper = new PaperInks();
  private final Area area = new Area();
  private final ScrollBar down = bar(Orientation.VERTICAL);
  private final ScrollBar across = bar(Orientation.HORIZONTAL);
  private final Map<Integer, PageNode> live = new HashMap<>();
  private final Deque<PageNode> spare = new ArrayDeque<>();
  private boolean settingBars;

  PagesPane(PreviewModel model, PageArtist artist) {
    this.model = model;
    this.artist = artist;
    getStyleClass().add("gb-pages");
    setFocusTraversable(true);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    area.setClip(clip);
    down.valueProperty().subscribe(value -> dragged(0, value.doubleValue()));
    across.valueProperty().subscribe(value -> dragged(value.doubleValue(), 0));
    Region ring = new Region();
    ring.getStyleClass().add("gb-pages-ring");
    ring.setMouseTransparent(true);
    ring.setManaged(false);
    widthProperty().subscribe(width -> ring.resize(width.doubleValue(), getHeight()));
    heightProperty().subscribe(height -> ring.resize(getWidth(), height.doubleValue()));
    getChildren().addAll(paper, area, down, across, ring);
    paper.onChange(this::requestLayout);
    model.onChange(this::requestLayout);
    artist.onPainted(PageArtist.Rank.IN_VIEW, this::requestLayout);
    new PageGestures(this, model);
  }

  /// The colours of the style sheet.
  Inks inks() {
    return paper.inks();
  }

  /// Pages that have nodes at the moment.
  Set<Integer> live() {
    return Set.copyOf(live.keySet());
  }

  boolean hasInks() {
    return paper.isKnown();
  }

  double output() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getRenderScaleX();
  }

  @Override
  protected void layoutChildren() {
    model.resize(getWidth(), getHeight(), output());
    model.settle();
    area.resizeRelocate(0, 0, getWidth(), getHeight());
    Viewport viewport = model.viewport();
    List<Integer> inView = viewport.inView();
    recycle(inView);
    Map<Integer, Wanted> wanted = new LinkedHashMap<>();
    inView.forEach(index -> wanted.put(index, wanted(index)));
    if (paper.isKnown()) {
      artist.want(PageArtist.Rank.IN_VIEW, List.copyOf(wanted.values()));
      artist.want(PageArtist.Rank.NEAR, near(inView));
    }
    List<PageMark> marks = model.marks();
    wanted.forEach((index, picture) -> show(index, picture, marks));
    placeBars();
    tell();
  }

  private void show(int index, Wanted wanted, List<PageMark> marks) {
    PageNode node = node(index);
    node.show(model.viewport().area(index), wanted, artist.picture(wanted), output());
    node.mark(marks, model.viewport().scale().factor());
    PenMarks pen = model.pen();
    Page page = node.shown().map(Wanted::page).orElse(wanted.page());
    node.draw(pen.on(index, page), pen.picked(), model.viewport().scale().factor());
  }

  /// What is looked at is told after the layout, in which others may not be laid out anew.
  private void tell() {
    if (!model.isTold()) {
      Platform.runLater(model::tell);
    }
  }

  private Wanted wanted(int index) {
    Viewport viewport = model.viewport();
    Page page = viewport.pages().get(index);
    Tiling tiling = new Tiling(page, viewport.scale().painted(), inks());
    Rectangle2D view = new Rectangle2D(0, 0, getWidth(), getHeight());
    return tiling.wanted(viewport.area(index), view, output(), node(index).shown());
  }

  /// Sheets before and after those in view, painted ahead.
  private List<Wanted> near(List<Integer> inView) {
    Viewport viewport = model.viewport();
    List<Wanted> near = new ArrayList<>();
    if (!inView.isEmpty()) {
      int first = inView.getFirst();
      int last = inView.getLast();
      for (int index : new int[] {last + 1, last + 2, first - 1, first - 2}) {
        if (index >= 0 && index < viewport.pages().size()) {
          Page page = viewport.pages().get(index);
          new Tiling(page, viewport.scale().painted(), inks()).whole().ifPresent(near::add);
        }
      }
    }
    return near;
  }

  private void recycle(List<Integer> inView) {
    for (Map.Entry<Integer, PageNode> entry : List.copyOf(live.entrySet())) {
      if (!inView.contains(entry.getKey())) {
        live.remove(entry.getKey());
        area.nodes().remove(entry.getValue());
        spare.push(entry.getValue());
      }
    }
  }

  private PageNode node(int index) {
    return live.computeIfAbsent(index, i -> fresh());
  }

  private PageNode fresh() {
    PageNode node = spare.isEmpty() ? new PageNode(model.texts()) : spare.pop();
    area.nodes().add(node);
    node.applyCss();
    return node;
  }

  private void placeBars() {
    Viewport viewport = model.viewport();
    settingBars = true;
    double thick = down.prefWidth(-1);
    down.resizeRelocate(getWidth() - thick, 0, thick, getHeight());
    across.resizeRelocate(0, getHeight() - thick, getWidth() - thick, thick);
    set(down, viewport.contentHeight(), getHeight(), viewport.origin().getY());
    set(across, viewport.contentWidth(), getWidth(), viewport.origin().getX());
    settingBars = false;
  }

  private static void set(ScrollBar bar, double content, double seen, double at) {
    double most = content - seen;
    bar.setVisible(most > 0.5);
    bar.setMax(Math.max(1, most));
    bar.setVisibleAmount(bar.getMax() * Math.clamp(seen / Math.max(1, content), 0.05, 1));
    bar.setUnitIncrement(40);
    bar.setBlockIncrement(Math.max(40, seen - 40));
    bar.setValue(at);
  }

  private void dragged(double x, double y) {
    if (!settingBars) {
      double dx = x == 0 ? 0 : across.getValue() - model.viewport().origin().getX();
      double dy = y == 0 ? 0 : down.getValue() - model.viewport().origin().getY();
      model.scroll(dx, dy);
    }
  }

  private static ScrollBar bar(Orientation orientation) {
    ScrollBar bar = new ScrollBar();
    bar.setOrientation(orientation);
    bar.setFocusTraversable(false);
    return bar;
  }

  /// Holds the pages; they are placed by the pane.
  private static final class Area extends Region {
    ObservableList<Node> nodes() {
      return getChildren();
    }

    @Override
    protected void layoutChildren() {}
  }
}
