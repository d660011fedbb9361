package org.gongbao.ui.page;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/// How much of each pixel text covers. Java2D sets glyphs on whole pixels, which makes small type
/// uneven; so text is painted several times as wide as it is and reduced again.
final class Coverage {
  private static final FontRenderContext CONTEXT =
      new FontRenderContext(
          null, RenderingHints.VALUE_TEXT_ANTIALIAS_ON, RenderingHints.VALUE_FRACTIONALMETRICS_ON);

  /// Small type looks paler than it is printed; this makes up for it.
  private static final double DARKER = 0.8;

  private final int width;
  private final int height;
  private final int wider;
  private final BufferedImage mask;
  private final Graphics2D graphics;

  /// @param wider how many times as wide text is painted
  Coverage(int width, int height, int wider) {
    this.width = width;
    this.height = height;
    this.wider = wider;
    this.mask = new BufferedImage(width * wider, height, BufferedImage.TYPE_BYTE_GRAY);
    this.graphics = mask.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setColor(Color.WHITE);
  }

  boolean fits(int wantedWidth, int wantedHeight, int wantedWider) {
    return width == wantedWidth && height == wantedHeight && wider == wantedWider;
  }

  void clear() {
    Arrays.fill(covered(), (byte) 0);
  }

  private byte[] covered() {
    return ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
  }

  /// Adds glyphs on one baseline.
  ///
  /// @param face at size 1
  /// @param size in pixels
  /// @param stretch horizontal scale of the outlines
  /// @param xs origin of each glyph
  void add(Font face, double size, double stretch, int[] glyphs, double[] xs, double baseline) {
    Font sized =
        face.deriveFont((float) size)
            .deriveFont(AffineTransform.getScaleInstance(wider * stretch, 1));
    GlyphVector vector = sized.createGlyphVector(CONTEXT, glyphs);
    for (int i = 0; i < glyphs.length; i++) {
      vector.setGlyphPosition(i, new Point2D.Double(xs[i] * wider, 0));
    }
    graphics.drawGlyphVector(vector, 0, (float) baseline);
  }

  /// Lays the text over pixels in one colour.
  ///
  /// @param colour opaque ARGB
  void blend(Pixels pixels, int colour) {
    byte[] covered = covered();
    int red = colour >> 16 & 0xFF;
    int green = colour >> 8 & 0xFF;
    int blue = colour & 0xFF;
    int[] argb = pixels.argb();
    int[] alphas = alphas();
    int at = 0;
    for (int i = 0; i < width * height; i++) {
      int sum = 0;
      for (int part = 0; part < wider; part++) {
        sum += covered[at++] & 0xFF;
      }
      if (sum > 0) {
        argb[i] = over(argb[i], alphas[sum / wider], red, green, blue);
      }
    }
  }

  private int[] alphas() {
    int[] alphas = new int[256];
    for (int i = 0; i < alphas.length; i++) {
      double share = i / 255.0;
      alphas[i] = (int) Math.round(255 * (wider > 2 ? Math.pow(share, DARKER) : share));
    }
    return alphas;
  }

  private static int over(int below, int alpha, int red, int green, int blue) {
    int rest = 255 - alpha;
    return (alpha + part(below >>> 24, rest)) << 24
        | (part(red, alpha) + part(below >> 16 & 0xFF, rest)) << 16
        | (part(green, alpha) + part(below >> 8 & 0xFF, rest)) << 8
        | (part(blue, alpha) + part(below & 0xFF, rest));
  }

  private static int part(int value, int share) {
    return (value * share + 127) / 255;
  }
}
