package org.gongbao.ui.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.IssueSession;
import org.gongbao.app.Laid;
import org.gongbao.app.Settings;
import org.gongbao.edit.Selection;
import org.gongbao.layout.annotate.Annotated;
import org.gongbao.layout.annotate.PageMarks;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Page;
import org.gongbao.model.Place;
import org.gongbao.ui.page.PageMark;
import org.gongbao.ui.page.PageSpot;
import org.gongbao.ui.page.PageTexts;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// The preview without its nodes: what is in view, what is marked, whether it goes to the caret.
/// Owned by the FX thread.
public final class PreviewModel {
  private final WorkModel work;
  private final PagesModel pages;
  private final PreviewSettings settings;
  private final CaretOnPages caret;
  private final Viewport viewport = new Viewport();
  private final Follow follow = new Follow();
  private final Selecting selecting = new Selecting();
  private final PenMarks pen = new PenMarks();
  private final Map<String, List<PageMark>> layers = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NOTHING);
  private final ReadOnlyBooleanWrapper following = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper faultsShown = new ReadOnlyBooleanWrapper();
  private final List<Runnable> listeners = new ArrayList<>();
  // The editor tells a second time of a caret that was put into it: that is no move.
  private Optional<Stand> stand = Optional.empty();
  private boolean below;
  private Set<Integer> read = Set.of();

  public static PreviewModel of(WorkModel work, PagesModel pages, Settings settings) {
    return new PreviewModel(work, pages, new PreviewSettings(settings));
  }

  PreviewModel(WorkModel work, PagesModel pages, PreviewSettings settings) {
    this.work = work;
    this.pages = pages;
    this.settings = settings;
    this.caret = new CaretOnPages(work, pages);
    follow.setOn(settings.follows());
    following.set(settings.follows());
    faultsShown.set(settings.showsFaults());
    viewport.setMode(settings.mode(false), Optional.empty());
    viewport.setZoom(settings.zoom(false), Optional.empty());
    pages.laidProperty().subscribe(this::laid);
    work.itemProperty().subscribe(item -> moved());
    work.spotProperty().subscribe(this::moved);
    work.wantedPageProperty().subscribe(wanted -> wanted.ifPresent(number -> show(number - 1)));
  }

  /// Told when something else is to be shown.
  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  Viewport viewport() {
    return viewport;
  }

  PageTexts texts() {
    return caret.texts();
  }

  /// What the header and the status bar tell.
  public ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty followingProperty() {
    return following.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty faultsShownProperty() {
    return faultsShown.getReadOnlyProperty();
  }

  boolean hasItems() {
    return work.treeProperty().get().filter(tree -> !tree.issue().items().isEmpty()).isPresent();
  }

  boolean hasRoomForSpread() {
    return viewport.width() >= PageMode.NARROWEST_SPREAD;
  }

  // ---- What the user does

  void setFollowing(boolean follows) {
    follow.setOn(follows);
    following.set(follows);
    settings.keepFollows(follows);
    follow.moved(revision());
    changed();
  }

  void setFaultsShown(boolean shown) {
    faultsShown.set(shown);
    settings.keepShowsFaults(shown);
    changed();
  }

  void setMode(PageMode mode) {
    settings.keep(below, mode);
    viewport.setMode(mode, held());
    changed();
  }

  void setZoom(Zoom zoom) {
    settings.keep(below, zoom);
    viewport.setZoom(zoom, held());
    changed();
  }

  void zoom(int step) {
    setZoom(Zoom.stepped(viewport.scale().percent(), step));
  }

  /// Goes to a page, by index.
  void show(int page) {
    follow.looked();
    viewport.show(page);
    changed();
  }

  /// Goes to the next sheet, or back.
  boolean step(int by) {
    follow.looked();
    boolean stepped = viewport.step(by);
    changed();
    return stepped;
  }

  /// Scrolls; behind the end of a sheet comes the next one.
  ///
  /// @return how far down it could not go any more
  double scroll(double dx, double dy) {
    follow.looked();
    double rest = viewport.scroll(dx, dy);
    changed();
    return rest;
  }

  /// From the top of a sheet back to the end of the one before it.
  void stepBack() {
    if (step(-1)) {
      viewport.toBottom();
    }
  }

  /// A click on a page.
  void choose(PageSpot point) {
    selecting.clear();
    if (!pen.choose(point, viewport.pages().get(point.page()))) {
      caret.choose(point);
    }
    changed();
  }

  /// The pointer is drawn over the pages, from a point to another.
  void drag(PageSpot from, PageSpot to) {
    follow.looked();
    if (selecting.drag(viewport.pages(), from, to)) {
      changed();
    }
  }

  /// The pointer is released: where the editor can, it selects the same.
  void release() {
    selecting.release().map(PageSelection::selection).ifPresent(caret::select);
  }

  /// Nothing is selected on the pages any more.
  ///
  /// @return false when nothing was
  public boolean unselect() {
    boolean was = selecting.clear();
    changed();
    return was;
  }

  /// What is selected on the pages by drawing the pointer over their lines.
  public ReadOnlyObjectProperty<Optional<PageSelection>> pageSelectionProperty() {
    return selecting.selectionProperty();
  }

  /// Shows marks of proofreaders, instead of those shown before.
  ///
  /// @param composition the one they were drawn for; a page it does not share stays bare
  public void draw(Annotated marks, Composition composition) {
    pen.draw(marks, composition.pages());
    changed();
  }

  /// The marks of proofreaders as they are shown now, by the pages shown.
  public Function<Page, PageMarks> drawn() {
    return pen.drawn();
  }

  /// Sets a mark off from the others and brings it into view.
  public void pick(String mark) {
    pen.pick(Optional.of(mark));
    follow.looked();
    pen.find(mark).ifPresent(viewport::reveal);
    changed();
  }

  /// Told the id of a mark the user points at on a page.
  public void onPicked(Consumer<String> listener) {
    pen.onPicked(listener);
  }

  /// Ticks pages off, by number.
  public void tick(Set<Integer> pagesRead) {
    read = Set.copyOf(pagesRead);
    changed();
  }

  boolean isTicked(int page) {
    return read.contains(page);
  }

  PenMarks pen() {
    return pen;
  }

  /// Brings the caret into view, wherever the user has looked since.
  public void reveal() {
    caret.spot().ifPresent(viewport::reveal);
    changed();
  }

  /// Puts marks on the pages, instead of those put there under the same name before.
  public void mark(String layer, List<PageMark> marks) {
    layers.put(layer, List.copyOf(marks));
    changed();
  }

  // ---- What happens

  /// The pane stands below the editor or beside it, each with its own way to show pages.
  public void setBelow(boolean isBelow) {
    if (below != isBelow) {
      below = isBelow;
      viewport.setMode(settings.mode(below), held());
      viewport.setZoom(settings.zoom(below), held());
      changed();
    }
  }

  void resize(double width, double height, double output) {
    if (!viewport.isSized(width, height, output)) {
      viewport.resize(width, height, output, held());
    }
  }

  /// Goes to the caret if that is due. Asked before pages are placed.
  void settle() {
    if (follow.isDue() && viewport.width() > 0) {
      caret.spot().ifPresent(viewport::reveal);
      follow.done(pages.laidProperty().get().revision());
    }
  }

  /// False when something else is shown than was told of last.
  boolean isTold() {
    return look.get().equals(Look.of(viewport));
  }

  void tell() {
    look.set(Look.of(viewport));
  }

  /// All marks, in the order in which they are painted.
  List<PageMark> marks() {
    List<PageMark> all = new ArrayList<>();
    caret
        .caret()
        .ifPresent(
            place ->
                all.add(new PageMark(new PageMark.Where.TextAt(place), PageMark.Kind.CURRENT, "")));
    all.addAll(selecting.tints());
    work.spotProperty()
        .get()
        .map(Spot::selection)
        .filter(selection -> selecting.tints().isEmpty())
        .flatMap(PreviewModel::selected)
        .ifPresent(all::add);
    layers.forEach(
        (layer, marks) -> {
          if (!layer.equals(FaultMarks.LAYER) || faultsShown.get()) {
            all.addAll(marks);
          }
        });
    return all;
  }

  private static Optional<PageMark> selected(Selection selection) {
    Place anchor = selection.anchor();
    Place caret = selection.caret();
    boolean sameText = anchor.node().equals(caret.node()) && anchor.slot() == caret.slot();
    if (!sameText || anchor.equals(caret)) {
      return Optional.empty();
    }
    Place from = anchor.at(Math.min(anchor.offset(), caret.offset()));
    int to = Math.max(anchor.offset(), caret.offset());
    return Optional.of(
        new PageMark(new PageMark.Where.Stretch(from, to), PageMark.Kind.SELECTION, ""));
  }

  private void laid(Laid laid) {
    viewport.setPages(laid.pages().pages());
    selecting.pages(laid.pages().pages());
    changed();
  }

  private void moved() {
    Optional<Spot> spot = work.spotProperty().get();
    Optional<Stand> now = spot.map(at -> new Stand(at.selection(), revision()));
    if (spot.filter(at -> at.origin() == Spot.Origin.PREVIEW).isPresent()) {
      follow.looked();
    } else if (now.isEmpty() || !now.equals(stand)) {
      // Another item may be shown because of what was selected; a caret elsewhere is the user's.
      now.ifPresent(there -> selecting.clear());
      follow.moved(revision());
    }
    stand = now;
    changed();
  }

  private long revision() {
    return work.session().map(IssueSession::revision).orElse(0L);
  }

  private Optional<PageSpot> held() {
    return caret.spot();
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }

  /// Where the caret was, in which state of the issue.
  private record Stand(Selection selection, long revision) {}
}
