package org.gongbao.layout.page;

import java.util.Optional;
import org.gongbao.layout.block.Pictures;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.layout.style.Paper;
import org.gongbao.model.CoverPicture;

/// Puts emblem and picture on the cover, whole and in their own proportions.
///
/// @param margin of the cover
/// @param bleeds whether the house style wants the picture over the edges
record CoverPictures(Pictures sizes, Paper paper, int margin, boolean bleeds) {
  private static final Pictures.Size MISSING = new Pictures.Size(3, 2);
  private static final int EMBLEM = 28 * Emu.MM;

  /// In the middle, above a line.
  Frame emblem(CoverPicture emblem, int top, int foot) {
    return fitted(emblem, 2 * EMBLEM, Math.min(EMBLEM, foot - top), foot);
  }

  /// Within the margins, standing on a line.
  Frame within(CoverPicture picture, int top, int foot) {
    return fitted(picture, paper.width() - 2 * margin, foot - top, foot);
  }

  /// From edge to edge and over the foot of the page, cut off there with it. Nothing where the
  /// style does not want it, or where a picture so wide would be too high.
  Optional<Frame> bleeding(CoverPicture picture, int top) {
    int over = paper.bleed();
    int width = paper.width() + 2 * over;
    Pictures.Size size = size(picture);
    int height = (int) ((long) width * size.height() / size.width());
    int foot = paper.height() + over;
    return bleeds && over > 0 && foot - height >= top
        ? Optional.of(frame(picture, -over, foot - height, width, height))
        : Optional.empty();
  }

  private Frame fitted(CoverPicture picture, int widest, int highest, int foot) {
    Pictures.Size size = size(picture);
    int width = widest;
    int height = (int) ((long) width * size.height() / size.width());
    if (height > highest) {
      height = Math.max(1, highest);
      width = (int) Math.max(1, (long) height * size.width() / size.height());
    }
    return frame(picture, (paper.width() - width) / 2, foot - height, width, height);
  }

  private Pictures.Size size(CoverPicture picture) {
    return sizes.size(picture.asset()).orElse(MISSING);
  }

  private static Frame frame(CoverPicture picture, int x, int y, int width, int height) {
    return new PictureFrame(x, y, width, height, picture.asset(), picture.id());
  }
}
