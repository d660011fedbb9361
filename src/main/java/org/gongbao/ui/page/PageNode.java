package org.gongbao.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.gongbao.layout.annotate.PageMarks;
import org.gongbao.layout.frame.Page;
import org.gongbao.ui.fx.Icons;
import org.jspecify.annotations.Nullable;

/// One page on the screen: paper, tints below the ink, the ink as a picture, notes in the margin.
/// While a newer picture is being painted the last one of the same page stays.
public final class PageNode extends Region {
  private static final double NOTE = 16;
  private final ImageView ink = new ImageView();
  private final PenLayer pen = new PenLayer();
  private final PageTexts texts;
  private @Nullable Shown shown;
  private List<DrawnMark> drawn = List.of();
  private double drawnAt;
  private double output = 1;

  public PageNode(PageTexts texts) {
    this.texts = texts;
    setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().add("gb-page");
    ink.setSmooth(true);
    getChildren().addAll(ink, pen);
  }

  /// What is shown at the moment.
  public Optional<Wanted> shown() {
    return Optional.ofNullable(shown).map(Shown::picture);
  }

  /// Places the page, and shows a picture of it when there is one.
  ///
  /// @param area where it lies in its parent
  /// @param pixels of the screen a pixel of the window
  public void show(Rectangle2D area, Wanted wanted, Optional<Image> picture, double pixels) {
    output = pixels;
    if (picture.isPresent()) {
      shown = new Shown(wanted, texts.of(wanted.page()));
      ink.setImage(picture.get());
    } else if (shown != null && shown.page().number() != wanted.page().number()) {
      shown = null;
      ink.setImage(null);
    }
    resizeRelocate(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
    if (shown != null) {
      double grown = wanted.scale() / shown.picture().scale() / output;
      Crop crop = shown.picture().crop();
      ink.relocate(crop.x() * grown, crop.y() * grown);
      ink.setFitWidth(crop.width() * grown);
      ink.setFitHeight(crop.height() * grown);
    }
  }

  /// Shows the marks that lie on this page, at the scale the page is wanted at.
  public void mark(List<PageMark> marks, double factor) {
    List<DrawnMark> next =
        shown == null ? List.of() : DrawnMark.of(marks, shown.page(), shown.text());
    if (!next.equals(drawn) || drawnAt != factor) {
      drawn = next;
      drawnAt = factor;
      List<Node> nodes = new ArrayList<>();
      drawn.stream().filter(mark -> mark.box().height() > 0).forEach(m -> nodes.add(tint(m)));
      nodes.add(ink);
      nodes.add(pen);
      drawn.stream().filter(mark -> !mark.note().isEmpty()).forEach(m -> nodes.add(note(m)));
      getChildren().setAll(nodes);
      nodes.forEach(Node::applyCss);
    }
  }

  /// Shows the marks of proofreaders on this page, at the scale the page is wanted at.
  ///
  /// @param picked the one set off from the others
  public void draw(PageMarks marks, Optional<String> picked, double factor) {
    if (shown != null) {
      pen.show(shown.page(), marks, picked, factor);
    }
  }

  private Node tint(DrawnMark mark) {
    Region tint = new Region();
    tint.getStyleClass().addAll("gb-mark", styleOf(mark.kind()));
    Box box = mark.box();
    // Up to the lines above and below, as one marks with a pen.
    double more = mark.kind() == PageMark.Kind.CURRENT ? box.height() : 0;
    double rim = Math.min(more, 40_000) * drawnAt;
    double x = box.x() * drawnAt - rim;
    double y = box.y() * drawnAt - rim;
    tint.resizeRelocate(
        snapPositionX(x),
        snapPositionY(y),
        snapSizeX(Math.max(1, box.width() * drawnAt + 2 * rim)),
        snapSizeY(box.height() * drawnAt + 2 * rim));
    return tint;
  }

  private Node note(DrawnMark mark) {
    Label note = new Label();
    note.setGraphic(icon(mark.kind()).icon());
    note.getStyleClass().addAll("gb-page-note", styleOf(mark.kind()));
    note.setTooltip(new Tooltip(mark.note()));
    note.setAccessibleText(mark.note());
    Box box = mark.box();
    boolean whole = box.height() == 0;
    boolean left = box.x() + box.width() / 2.0 <= getWidth() / drawnAt / 2;
    double x = left ? box.x() * drawnAt - NOTE - 4 : box.right() * drawnAt + 4;
    double y = (box.y() + box.height() / 2.0) * drawnAt - NOTE / 2;
    note.resizeRelocate(
        snapPositionX(whole ? NOTE / 2 : x), snapPositionY(whole ? NOTE / 2 : y), NOTE, NOTE);
    return note;
  }

  private static Icons icon(PageMark.Kind kind) {
    return switch (kind) {
      case ERROR -> Icons.ERROR;
      case WARNING -> Icons.WARNING;
      case INFO, CURRENT, SELECTION -> Icons.NOTE;
    };
  }

  private static String styleOf(PageMark.Kind kind) {
    return "gb-mark-" + kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  protected void layoutChildren() {}

  /// The text of the page, put together only for those who ask.
  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT && shown != null
        ? shown.text().text()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /// @param text of the page shown, which may be of no composition any more
  private record Shown(Wanted picture, PageText text) {
    Page page() {
      return picture.page();
    }
  }
}
