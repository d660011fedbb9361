package org.gongbao.ui.item;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gongbao.model.Figure;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.item.ItemRow.Picture;

/// A picture, never wider than the text, or a line saying that it is missing.
final class PictureView implements RowNode<ItemRow> {
  private static final double WIDEST = 480;
  private final HBox box;

  PictureView(RowContext context, Picture row) {
    box = RowBox.of(content(context, row.figure()));
    box.getStyleClass().add("gb-picture-row");
  }

  @Override
  public Region region() {
    return box;
  }

  @Override
  public boolean show(ItemRow row) {
    return false;
  }

  private static Node content(RowContext context, Figure figure) {
    Optional<Image> image =
        context
            .assets()
            .apply(figure.asset().sha256())
            .map(PictureView::image)
            .filter(read -> !read.isError());
    if (image.isEmpty()) {
      Label missing = new Label(context.messages().get("ui.figure.missing", figure.asset().name()));
      missing.getStyleClass().add("gb-missing");
      return missing;
    }
    ImageView view = new ImageView(image.get());
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setFitWidth(Math.min(WIDEST, image.get().getWidth()));
    view.setAccessibleText(figure.caption().chars());
    return view;
  }

  /// Large pictures are reduced while they are read: scaling alone would leave them jagged.
  private static Image image(byte[] bytes) {
    Image full = new Image(new ByteArrayInputStream(bytes));
    return full.getWidth() > 2 * WIDEST
        ? new Image(new ByteArrayInputStream(bytes), 2 * WIDEST, 0, true, true)
        : full;
  }
}
