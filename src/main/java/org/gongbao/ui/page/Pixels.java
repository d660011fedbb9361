package org.gongbao.ui.page;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.gongbao.layout.frame.Page.Turn;

/// A painted picture: premultiplied ARGB, row by row.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pixels(int width, int height, int[] argb) {
  private static final int[] MASKS = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};

  static Pixels clear(int width, int height) {
    return new Pixels(width, height, new int[width * height]);
  }

  /// Paints into these pixels.
  Graphics2D graphics() {
    DirectColorModel model =
        new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            32,
            MASKS[0],
            MASKS[1],
            MASKS[2],
            MASKS[3],
            true,
            DataBuffer.TYPE_INT);
    WritableRaster raster =
        Raster.createPackedRaster(
            new DataBufferInt(argb, argb.length), width, height, width, MASKS, null);
    return new BufferedImage(model, raster, true, null).createGraphics();
  }

  /// The same picture as it lies on its page.
  Pixels turned(Turn turn) {
    if (turn == Turn.NONE) {
      return this;
    }
    Pixels turned = clear(height, width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int toX = turn == Turn.LEFT ? y : height - 1 - y;
        int toY = turn == Turn.LEFT ? width - 1 - x : x;
        turned.argb[toY * turned.width + toX] = argb[y * width + x];
      }
    }
    return turned;
  }
}
