package org.gongbao.ui.page;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.CodeFrame;
import org.gongbao.layout.frame.Frame.Ink;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Modules;

/// Paints what is no text: rules, pictures, the boxes that stand for missing glyphs.
final class ShapePainter implements AutoCloseable {
  private static final float ABSENT = 0.35f;
  private static final double ABOVE = 0.88;
  private final Graphics2D graphics;
  private final Wanted wanted;
  private final Crop crop;
  private final Pictures pictures;

  ShapePainter(Pixels pixels, Wanted wanted, Crop crop, Pictures pictures) {
    this.wanted = wanted;
    this.crop = crop;
    this.pictures = pictures;
    graphics = pixels.graphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  void paint(Frame frame) {
    switch (frame) {
      case RuleFrame rule -> rule(rule);
      case PictureFrame picture -> picture(picture);
      case CodeFrame code -> code(code);
      case TextFrame text -> {}
    }
  }

  /// Rules lie on whole pixels, so that tables look even; one thinner than a pixel is paler
  /// instead.
  private void rule(RuleFrame rule) {
    int width = (int) Math.max(1, Math.rint(rule.width() * wanted.scale()));
    int height = (int) Math.max(1, Math.rint(rule.height() * wanted.scale()));
    double thin = Math.min(1, Math.min(rule.width(), rule.height()) * wanted.scale());
    graphics.setComposite(
        AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) Math.sqrt(thin)));
    graphics.setColor(colour(rule.ink()));
    graphics.fillRect((int) Math.rint(x(rule.x())), (int) Math.rint(y(rule.y())), width, height);
    graphics.setComposite(AlphaComposite.SrcOver);
  }

  /// All squares as one shape, so that no seam shows between them.
  private void code(CodeFrame code) {
    Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (Modules.Run run : code.modules().runs()) {
      shape.append(
          new Rectangle2D.Double(
              x(code.x() + run.column() * code.module()),
              y(code.y() + run.row() * code.module()),
              run.length() * code.module() * wanted.scale(),
              code.module() * wanted.scale()),
          false);
    }
    graphics.setColor(colour(Ink.BLACK));
    graphics.fill(shape);
  }

  private void picture(PictureFrame frame) {
    double width = frame.width() * wanted.scale();
    double height = frame.height() * wanted.scale();
    Rectangle2D area = new Rectangle2D.Double(x(frame.x()), y(frame.y()), width, height);
    if (!area.intersects(0, 0, crop.width(), crop.height())) {
      return;
    }
    Optional<BufferedImage> picture = pictures.picture(frame.asset().sha256());
    if (picture.isPresent()) {
      int longest = (int) Math.ceil(Math.max(width, height));
      BufferedImage fitting = Pictures.fit(picture.get(), Math.max(1, longest));
      graphics.drawImage(
          fitting,
          (int) Math.rint(area.getX()),
          (int) Math.rint(area.getY()),
          (int) Math.rint(width),
          (int) Math.rint(height),
          null);
    } else {
      absent(area);
    }
  }

  /// A glyph no font has: an empty box with its diagonals, as wide as the room it takes.
  void missing(TextFrame text, Glyphs run, int glyph) {
    double size = run.typeset().size() * wanted.scale();
    double left = x(text.x() + run.x(glyph));
    double top = y(text.y() - run.typeset().rise()) - size * ABOVE;
    double inset = size * 0.06;
    double wide = run.advance(glyph) * wanted.scale();
    Rectangle2D box =
        new Rectangle2D.Double(
            left + inset, top + inset, Math.max(1, wide - 2 * inset), size - 2 * inset);
    graphics.setColor(colour(text.ink()));
    graphics.setStroke(new BasicStroke((float) Math.max(0.6, size / 20)));
    graphics.draw(box);
    graphics.draw(new Line2D.Double(box.getX(), box.getY(), box.getMaxX(), box.getMaxY()));
    graphics.draw(new Line2D.Double(box.getX(), box.getMaxY(), box.getMaxX(), box.getY()));
  }

  private void absent(Rectangle2D area) {
    graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, ABSENT));
    graphics.setColor(colour(Ink.BLACK));
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(area);
    graphics.draw(new Line2D.Double(area.getX(), area.getY(), area.getMaxX(), area.getMaxY()));
    graphics.draw(new Line2D.Double(area.getX(), area.getMaxY(), area.getMaxX(), area.getY()));
    graphics.setComposite(AlphaComposite.SrcOver);
  }

  private Color colour(Ink ink) {
    return new Color(wanted.inks().of(ink));
  }

  private double x(int emu) {
    return emu * wanted.scale() - crop.x();
  }

  private double y(int emu) {
    return emu * wanted.scale() - crop.y();
  }

  @Override
  public void close() {
    graphics.dispose();
  }
}
