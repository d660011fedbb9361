package org.gongbao.ui.work;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Laid;
import org.gongbao.app.LivePages;
import org.gongbao.exchange.picture.PictureSizes;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Diary;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.ui.page.PageTexts;

/// The pages of the issue on the desk, for every pane that shows something of them. Owned by the FX
/// thread.
public final class PagesModel {
  private final LivePages live;
  private final PageTexts texts = new PageTexts();
  private Optional<HouseStyle> style = Optional.empty();
  private final ReadOnlyObjectWrapper<Laid> laid = new ReadOnlyObjectWrapper<>(Laid.NONE);

  /// @param errors told when the pages cannot be composed
  public PagesModel(LivePages live, WorkModel work, Consumer<Throwable> errors) {
    this.live = live;
    live.onLaid(this::laid);
    live.onFailure(error -> errors.accept(problem(error)));
    work.issueProperty().subscribe(open -> follow(open, errors));
  }

  private void follow(Optional<OpenIssue> open, Consumer<Throwable> errors) {
    // A diary is not printed as it is.
    Optional<HouseStyle> its =
        open.filter(issue -> !Diary.isDiary(issue.session().tree().issue().id()))
            .map(issue -> style(issue, errors));
    style = its;
    its.ifPresentOrElse(
        known ->
            live.follow(
                open.map(OpenIssue::session), known, new PictureSizes(open.orElseThrow().assets())),
        live::rest);
  }

  private static HouseStyle style(OpenIssue issue, Consumer<Throwable> errors) {
    try {
      return issue.style().get();
    } catch (ProblemException unreadable) {
      errors.accept(unreadable);
      return StyleReader.gazette();
    }
  }

  /// The style the pages are in; empty when there are none.
  public Optional<HouseStyle> style() {
    return style;
  }

  /// Has the pages follow another style.
  public void restyle(HouseStyle other) {
    style = Optional.of(other);
    live.restyle(other);
  }

  /// The pages composed last, possibly of the issue as it was a moment ago.
  public ReadOnlyObjectProperty<Laid> laidProperty() {
    return laid.getReadOnlyProperty();
  }

  public Composition pages() {
    return laid.get().pages();
  }

  /// Composes again, though nothing changed.
  public void compose() {
    live.compose();
  }

  /// True for pages in several columns.
  public boolean hasColumns() {
    return style.filter(known -> known.area().columns() > 1).isPresent();
  }

  /// The texts of the pages, each read once.
  public PageTexts texts() {
    return texts;
  }

  /// Number of the page a place is printed on.
  public Optional<Integer> pageOf(Place place) {
    return texts.find(pages().pages(), place, 0).map(spot -> spot.page() + 1);
  }

  private void laid(Laid next) {
    texts.retain(next.pages().pages());
    laid.set(next);
  }

  private static Throwable problem(Throwable error) {
    return error instanceof ProblemException
        ? error
        : new ProblemException(Problem.library("GB-L01", "ui.error.layout"), error);
  }

  /// Number of the page on which a node begins.
  public Optional<Integer> startOf(NodeId node) {
    return Optional.ofNullable(pages().starts().get(node));
  }
}
