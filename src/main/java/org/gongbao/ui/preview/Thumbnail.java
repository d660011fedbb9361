package org.gongbao.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongbao.layout.frame.Page;
import org.gongbao.ui.page.Inks;
import org.gongbao.ui.page.PageArtist;
import org.gongbao.ui.page.Wanted;

/// One sheet of the thumbnail strip with its page numbers below.
final class Thumbnail extends VBox {
  static final double HEIGHT = 52;
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
  private final HBox pages = new HBox();
  private final Label numbers = new Label();
  private final IntPredicate ticks;
  private int first;

  /// @param ticks true for the number of a page that is ticked off
  /// @param chosen told the index of the first page of the sheet that was clicked
  Thumbnail(IntPredicate ticks, IntConsumer chosen) {
    this.ticks = ticks;
    pages.getStyleClass().add("gb-thumbnail-pages");
    pages.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    numbers.getStyleClass().add("gb-thumbnail-numbers");
    getStyleClass().add("gb-thumbnail");
    setAlignment(Pos.TOP_CENTER);
    setAccessibleRole(AccessibleRole.BUTTON);
    setOnMouseClicked(event -> chosen.accept(first));
    getChildren().addAll(pages, numbers);
  }

  /// Shows a sheet, its pages painted as far as they are.
  ///
  /// @return pictures of its pages
  List<Wanted> show(
      Sheet sheet, List<Page> all, boolean current, PageArtist artist, Inks inks, double output) {
    first = sheet.first();
    pseudoClassStateChanged(CURRENT, current);
    List<Page> shown = all.subList(sheet.first(), sheet.last() + 1);
    int from = shown.getFirst().number();
    int to = shown.getLast().number();
    numbers.setText(from == to ? Integer.toString(from) : from + "—" + to);
    boolean ticked = shown.stream().allMatch(page -> ticks.test(page.number()));
    numbers.setText(ticked ? numbers.getText() + " ✓" : numbers.getText());
    pseudoClassStateChanged(TICKED, ticked);
    setAccessibleText(numbers.getText());
    List<Wanted> wanted = new ArrayList<>();
    while (pages.getChildren().size() > shown.size()) {
      pages.getChildren().removeLast();
    }
    while (pages.getChildren().size() < shown.size()) {
      StackPane paper = new StackPane(new ImageView());
      paper.getStyleClass().add("gb-thumbnail-page");
      pages.getChildren().add(paper);
    }
    for (int i = 0; i < shown.size(); i++) {
      Page page = shown.get(i);
      Wanted picture = Wanted.whole(page, HEIGHT * output / page.height(), inks);
      wanted.add(picture);
      StackPane paper = (StackPane) pages.getChildren().get(i);
      paper.setMinSize(width(page), HEIGHT);
      ImageView view = (ImageView) paper.getChildren().getFirst();
      view.setFitWidth(width(page));
      view.setFitHeight(HEIGHT);
      artist.picture(picture).ifPresentOrElse(view::setImage, () -> forgetOther(view, paper, page));
      paper.setUserData(page.number());
    }
    return wanted;
  }

  /// The last picture of the same page stays until there is a newer one.
  private static void forgetOther(ImageView view, StackPane paper, Page page) {
    if (!Integer.valueOf(page.number()).equals(paper.getUserData())) {
      view.setImage(null);
    }
  }

  static double width(Page page) {
    return Math.rint(HEIGHT * page.width() / page.height());
  }
}
