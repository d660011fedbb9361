package org.gongbao.ui.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.gongbao.layout.frame.Page;
import org.gongbao.ui.page.PageArtist;
import org.gongbao.ui.page.Wanted;

/// The sheets of the issue in small, the one looked at in the middle. Only those in view exist.
/// They are painted anew once typing rests for a moment.
final class ThumbnailStrip extends Region {
  private static final Duration REST = Duration.millis(400);
  private static final double ROOM = 14;
  private static final double HEIGHT = 86;
  private final PreviewModel model;
  private final PageArtist artist;
  private final PagesPane pane;
  private final PauseTransition rest = new PauseTransition(REST);
  private final Map<Integer, Thumbnail> live = new HashMap<>();
  private List<Page> pages = List.of();
  private int centred = -1;
  private double left;

  ThumbnailStrip(PreviewModel model, PageArtist artist, PagesPane pane, String name) {
    this.model = model;
    this.artist = artist;
    this.pane = pane;
    getStyleClass().add("gb-thumbnails");
    setAccessibleText(name);
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    rest.setOnFinished(event -> refresh());
    model.lookProperty().subscribe(look -> requestLayout());
    model.onChange(this::changed);
    artist.onPainted(PageArtist.Rank.THUMBNAIL, this::requestLayout);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
  }

  private void changed() {
    List<Page> now = model.viewport().pages();
    if (now == pages) {
      requestLayout();
      return;
    }
    if (now.size() != pages.size()) {
      refresh();
    } else {
      rest.playFromStart();
    }
  }

  private void refresh() {
    rest.stop();
    pages = model.viewport().pages();
    requestLayout();
  }

  private void scrolled(ScrollEvent event) {
    left -= event.getDeltaX() + event.getDeltaY();
    requestLayout();
    event.consume();
  }

  @Override
  protected void layoutChildren() {
    List<Sheet> sheets = model.viewport().sheets();
    List<Wanted> wanted = new ArrayList<>();
    boolean known = !pages.isEmpty() && pages.size() == model.viewport().pages().size();
    if (known && isVisible()) {
      double each = each(sheets);
      follow(sheets, each);
      int first = Math.clamp((long) (left / each), 0, sheets.size() - 1);
      int last = Math.clamp((long) ((left + getWidth()) / each), 0, sheets.size() - 1);
      live.keySet().stream().filter(at -> at < first || at > last).toList().forEach(this::drop);
      for (int i = first; i <= last; i++) {
        wanted.addAll(place(sheets.get(i), i, each));
      }
    } else {
      List.copyOf(live.keySet()).forEach(this::drop);
    }
    if (pane.hasInks()) {
      artist.want(PageArtist.Rank.THUMBNAIL, wanted);
    }
  }

  private List<Wanted> place(Sheet sheet, int index, double each) {
    Thumbnail thumbnail = live.computeIfAbsent(index, i -> fresh());
    boolean current = model.viewport().shown().filter(sheet::equals).isPresent();
    List<Wanted> wanted = thumbnail.show(sheet, pages, current, artist, pane.inks(), pane.output());
    thumbnail.resizeRelocate(snapPositionX(index * each - left), 0, each, getHeight());
    return wanted;
  }

  private double each(List<Sheet> sheets) {
    int most = sheets.stream().mapToInt(Sheet::count).max().orElse(1);
    return most * Thumbnail.width(pages.getFirst()) + ROOM;
  }

  /// Another sheet is looked at: it comes to the middle.
  private void follow(List<Sheet> sheets, double each) {
    int current = model.viewport().shown().map(sheets::indexOf).orElse(0);
    if (current != centred) {
      centred = current;
      left = (current + 0.5) * each - getWidth() / 2;
    }
    double content = sheets.size() * each;
    double most = content - getWidth();
    left = most < 0 ? most / 2 : Math.clamp(left, 0, most);
  }

  private Thumbnail fresh() {
    Thumbnail made = new Thumbnail(model::isTicked, model::show);
    getChildren().add(made);
    made.applyCss();
    return made;
  }

  private void drop(int index) {
    getChildren().remove(live.remove(index));
  }
}
