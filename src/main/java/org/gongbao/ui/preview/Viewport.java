package org.gongbao.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.gongbao.layout.frame.Page;
import org.gongbao.ui.page.Box;
import org.gongbao.ui.page.PageSpot;

/// Which part of which pages is in view: pure geometry, in pixels of the window. Only the pages in
/// view are ever told of. Nothing but its own methods moves it.
final class Viewport {
  private List<Page> pages = List.of();
  private List<Sheet> sheets = List.of();
  private PageMode wantedMode = PageMode.SPREAD;
  private PageMode mode = PageMode.SPREAD;
  private Zoom zoom = Zoom.FIT_PAGE;
  private double width;
  private double height;
  private double output = 1;
  private Scale scale = Scale.of(pages, mode, zoom, 0, 0, 1);
  // The sheet shown, where one is shown at a time.
  private int sheet;
  // Where the view begins in what can be scrolled.
  private double left;
  private double top;

  List<Page> pages() {
    return pages;
  }

  /// The mode shown: a spread only where there is room for one.
  PageMode mode() {
    return mode;
  }

  Zoom zoom() {
    return zoom;
  }

  Scale scale() {
    return scale;
  }

  /// Shows other pages; what is in view stays: the same page numbers at the same height.
  void setPages(List<Page> next) {
    int shown = sheets.isEmpty() ? 0 : sheets.get(sheet).first();
    pages = next;
    rescale();
    sheet = sheetOf(Math.min(shown, Math.max(0, pages.size() - 1)));
    clamp();
  }

  boolean isSized(double ofWidth, double ofHeight, double ofOutput) {
    return width == ofWidth && height == ofHeight && output == ofOutput;
  }

  /// @param held what stays where it is; else the middle of the view does
  void resize(double newWidth, double newHeight, double newOutput, Optional<PageSpot> held) {
    keeping(
        held,
        () -> {
          width = newWidth;
          height = newHeight;
          output = newOutput;
        });
  }

  void setMode(PageMode next, Optional<PageSpot> held) {
    keeping(held, () -> wantedMode = next);
  }

  /// @param held what stays where it is when it is in view; else the middle of the view does
  void setZoom(Zoom next, Optional<PageSpot> held) {
    keeping(held, () -> zoom = next);
  }

  /// Scrolls; the end of what can be scrolled stops it.
  ///
  /// @return how far down it could not go any more
  double scroll(double dx, double dy) {
    double wanted = top + dy;
    left += dx;
    top = wanted;
    clamp();
    return wanted - top;
  }

  /// Goes to a page, to its top.
  void show(int page) {
    if (pages.isEmpty()) {
      return;
    }
    int index = Math.clamp(page, 0, pages.size() - 1);
    sheet = sheetOf(index);
    top = mode.isPaged() ? 0 : sheet * scale.pitch();
    clamp();
  }

  /// Goes to the next sheet, or back.
  ///
  /// @return false when there is none
  boolean step(int by) {
    int next = sheetShown() + by;
    if (next < 0 || next >= sheets.size()) {
      return false;
    }
    show(sheets.get(next).first());
    return true;
  }

  /// To the end of the sheet shown, as when coming from below.
  void toBottom() {
    top = Double.MAX_VALUE / 4;
    clamp();
  }

  /// Brings a part of a page into view, unless it is; then it lies a third down.
  ///
  /// @return true when something moved
  boolean reveal(PageSpot spot) {
    if (spot.page() >= pages.size() || isInView(spot)) {
      return false;
    }
    if (mode.isPaged() && !sheets.get(sheet).holds(spot.page())) {
      sheet = sheetOf(spot.page());
      top = 0;
      left = 0;
      clamp();
      if (isInView(spot)) {
        return true;
      }
    }
    Rectangle2D area = area(spot);
    if (area.getMinY() < edge() || area.getMaxY() > height - edge()) {
      top += area.getMinY() - Math.max(edge(), (height - area.getHeight()) / 3);
    }
    // A quarter of the width aside: the page does not move again at every other character typed.
    if (area.getMinX() < 0) {
      left += area.getMinX() - width / 4;
    } else if (area.getMaxX() > width) {
      left += Math.min(area.getMinX() - edge(), area.getMaxX() - width * 3 / 4);
    }
    clamp();
    return true;
  }

  boolean isInView(PageSpot spot) {
    if (spot.page() >= pages.size() || (mode.isPaged() && !sheets.get(sheet).holds(spot.page()))) {
      return false;
    }
    Rectangle2D area = area(spot);
    double slack = Math.min(edge(), Math.max(0, (height - area.getHeight()) / 2));
    return (area.getMinY() >= slack || top <= 0)
        && area.getMinY() >= 0
        && (area.getMaxY() <= height - slack || top >= mostDown())
        && area.getMaxY() <= height
        && area.getMinX() >= 0
        && area.getMaxX() <= width;
  }

  /// Where a page lies, from the top left corner of the view.
  Rectangle2D area(int page) {
    Sheet in = sheets.get(sheetOf(page));
    Page shown = pages.get(page);
    int half = page - in.first() + in.offset();
    double pageWidth = scale.width(shown);
    double slack = scale.pageWidth() - pageWidth;
    double inHalf = scale.halves() == 1 ? slack / 2 : half == 0 ? slack : 0;
    double row = mode.isPaged() ? 0 : sheetOf(page) * scale.pitch();
    double x = originX() + half * scale.pageWidth() + inHalf - left;
    double y = originY() + row - top;
    return new Rectangle2D(scale.snap(x), scale.snap(y), pageWidth, scale.height(shown));
  }

  /// Where a part of a page lies, from the top left corner of the view.
  Rectangle2D area(PageSpot spot) {
    Rectangle2D page = area(spot.page());
    Box box = spot.box();
    double factor = scale.factor();
    return new Rectangle2D(
        page.getMinX() + box.x() * factor,
        page.getMinY() + box.y() * factor,
        box.width() * factor,
        box.height() * factor);
  }

  /// Indexes of the pages in view, in order.
  List<Integer> inView() {
    if (pages.isEmpty() || width <= 0 || height <= 0) {
      return List.of();
    }
    if (mode.isPaged()) {
      Sheet shown = sheets.get(sheet);
      return IntStream.rangeClosed(shown.first(), shown.last()).boxed().toList();
    }
    double from = top - originY();
    int first = Math.clamp((long) Math.floor(from / scale.pitch()), 0, pages.size() - 1);
    int last = Math.clamp((long) Math.floor((from + height) / scale.pitch()), 0, pages.size() - 1);
    return IntStream.rangeClosed(first, last)
        .filter(page -> area(page).getMaxY() > 0 && area(page).getMinY() < height)
        .boxed()
        .toList();
  }

  /// The sheet looked at: the one shown, else the one that takes most of the view.
  Optional<Sheet> shown() {
    return sheets.isEmpty() ? Optional.empty() : Optional.of(sheets.get(sheetShown()));
  }

  List<Sheet> sheets() {
    return sheets;
  }

  /// The point of a page at a point of the view: of the page there, else of the nearest.
  Optional<PageSpot> at(double x, double y) {
    return inView().stream()
        .min(java.util.Comparator.comparingDouble(page -> distance(area(page), x, y)))
        .map(page -> onPage(page, x, y));
  }

  double contentHeight() {
    int rows = mode.isPaged() ? Math.min(1, sheets.size()) : sheets.size();
    return rows == 0 ? 0 : 2 * Scale.MARGIN + (rows - 1) * scale.pitch() + scale.pageHeight();
  }

  double contentWidth() {
    return pages.isEmpty() ? 0 : 2 * Scale.MARGIN + scale.sheetWidth();
  }

  Point2D origin() {
    return new Point2D(left, top);
  }

  double height() {
    return height;
  }

  double width() {
    return width;
  }

  private PageSpot onPage(int page, double x, double y) {
    Rectangle2D area = area(page);
    int emuX = (int) Math.round((x - area.getMinX()) / scale.factor());
    int emuY = (int) Math.round((y - area.getMinY()) / scale.factor());
    return new PageSpot(page, new Box(emuX, emuY, 0, 0));
  }

  /// Changes the scale while a part of a page keeps its place in the view.
  private void keeping(Optional<PageSpot> held, Runnable change) {
    Optional<PageSpot> kept = held.filter(this::isInView).or(() -> at(width / 2, height / 2));
    Optional<Rectangle2D> before = kept.map(this::area);
    boolean wasSeen = width > 0 && height > 0;
    change.run();
    int shown = kept.map(PageSpot::page).orElse(sheets.isEmpty() ? 0 : sheets.get(sheet).first());
    rescale();
    sheet = sheetOf(shown);
    if (kept.isPresent() && before.isPresent() && wasSeen) {
      Rectangle2D now = area(kept.get());
      left +=
          middle(now.getMinX(), now.getMaxX())
              - middle(before.get().getMinX(), before.get().getMaxX());
      top +=
          middle(now.getMinY(), now.getMaxY())
              - middle(before.get().getMinY(), before.get().getMaxY());
    }
    clamp();
  }

  private static double middle(double from, double to) {
    return (from + to) / 2;
  }

  private void rescale() {
    mode = wantedMode.fitting(width);
    scale = Scale.of(pages, mode, zoom, width, height, output);
    sheets = Sheet.of(pages, mode);
    sheet = Math.clamp(sheet, 0, Math.max(0, sheets.size() - 1));
  }

  private void clamp() {
    left = scale.snap(Math.clamp(left, 0, Math.max(0, contentWidth() - width)));
    top = scale.snap(Math.clamp(top, 0, mostDown()));
  }

  private double mostDown() {
    return Math.max(0, contentHeight() - height);
  }

  private double originX() {
    return scale.snap(Math.max(Scale.MARGIN, (width - scale.sheetWidth()) / 2));
  }

  private double originY() {
    return scale.snap(Math.max(Scale.MARGIN, (height - contentHeight()) / 2 + Scale.MARGIN));
  }

  private double edge() {
    return Math.min(48, height / 6);
  }

  private int sheetShown() {
    if (mode.isPaged() || sheets.isEmpty()) {
      return sheet;
    }
    // The row in the middle of the view.
    double row = Math.floor((top + height / 2 - originY()) / scale.pitch());
    return (int) Math.clamp(row, 0, sheets.size() - 1);
  }

  private int sheetOf(int page) {
    if (mode != PageMode.SPREAD) {
      return page;
    }
    for (int i = 0; i < sheets.size(); i++) {
      if (sheets.get(i).holds(page)) {
        return i;
      }
    }
    return 0;
  }

  private static double distance(Rectangle2D area, double x, double y) {
    double dx = Math.max(0, Math.max(area.getMinX() - x, x - area.getMaxX()));
    double dy = Math.max(0, Math.max(area.getMinY() - y, y - area.getMaxY()));
    return dx * dx + dy * dy;
  }
}
