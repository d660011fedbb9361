package org.gongbao.ui.page;

import java.awt.Font;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.Ink;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;

/// Paints pages from their frames, glyph by glyph, on a transparent ground: what is below shows the
/// paper. Measured against a JavaFX canvas, which holds up the FX thread for 0.5 ms and the
/// renderer for 12–35 ms a page, this takes 2–5 ms of a worker. One thread at a time.
public final class PagePainter {
  /// Type of this size in pixels is large enough to stand on whole pixels.
  private static final double LARGE = 44;

  private static final double SMALL = 22;
  private static final double BODY = 10.5 * Emu.PT;
  private final PageFonts fonts;
  private final Pictures pictures = new Pictures();

  /// Used again: what large pieces of memory set off in the collector holds up the FX thread.
  private Coverage coverage = new Coverage(1, 1, 1);

  public PagePainter(PageFonts fonts) {
    this.fonts = fonts;
  }

  /// Where bytes of pictures come from by their SHA-256; asked on the painting thread.
  public void picturesFrom(Function<String, Optional<byte[]>> assets) {
    pictures.from(assets);
  }

  Pixels paint(Wanted wanted) {
    Page page = wanted.page();
    Pixels body = paint(page.body(), wanted, bodyCrop(wanted)).turned(page.turn());
    paint(page.furniture(), wanted, wanted.crop(), body);
    return body;
  }

  /// The crop as seen from the body before it is turned.
  private static Crop bodyCrop(Wanted wanted) {
    Crop crop = wanted.crop();
    int width = Wanted.pixels(wanted.page().width(), wanted.scale());
    int height = Wanted.pixels(wanted.page().height(), wanted.scale());
    return switch (wanted.page().turn()) {
      case NONE -> crop;
      case LEFT ->
          new Crop(height - crop.y() - crop.height(), crop.x(), crop.height(), crop.width());
      case RIGHT ->
          new Crop(crop.y(), width - crop.x() - crop.width(), crop.height(), crop.width());
    };
  }

  private Pixels paint(List<Frame> frames, Wanted wanted, Crop crop) {
    Pixels pixels = Pixels.clear(crop.width(), crop.height());
    paint(frames, wanted, crop, pixels);
    return pixels;
  }

  private void paint(List<Frame> frames, Wanted wanted, Crop crop, Pixels pixels) {
    ShapePainter shapes = new ShapePainter(pixels, wanted, crop, pictures);
    frames.forEach(shapes::paint);
    for (Ink ink : Ink.values()) {
      List<TextFrame> texts =
          frames.stream()
              .filter(TextFrame.class::isInstance)
              .map(TextFrame.class::cast)
              .filter(text -> text.ink() == ink && isIn(text, wanted.scale(), crop))
              .toList();
      if (!texts.isEmpty()) {
        Coverage cleared = cleared(crop, wider(wanted.scale()));
        texts.forEach(text -> add(text, wanted, crop, cleared, shapes));
        cleared.blend(pixels, wanted.inks().of(ink));
      }
    }
    shapes.close();
  }

  private Coverage cleared(Crop crop, int wider) {
    if (coverage.fits(crop.width(), crop.height(), wider)) {
      coverage.clear();
    } else {
      coverage = new Coverage(crop.width(), crop.height(), wider);
    }
    return coverage;
  }

  private static int wider(double scale) {
    double size = BODY * scale;
    if (size >= LARGE) {
      return 1;
    }
    return size >= SMALL ? 2 : 4;
  }

  private static boolean isIn(TextFrame text, double scale, Crop crop) {
    int size = text.line().runs().stream().mapToInt(run -> run.typeset().size()).max().orElse(0);
    return (text.y() + size) * scale >= crop.y()
        && (text.y() - 1.5 * size) * scale <= crop.y() + crop.height();
  }

  private void add(
      TextFrame text, Wanted wanted, Crop crop, Coverage covered, ShapePainter shapes) {
    double scale = wanted.scale();
    for (Glyphs run : text.line().runs()) {
      double baseline = (text.y() - run.typeset().rise()) * scale - crop.y();
      Optional<Font> face = fonts.face(run.typeset().font());
      int[] ids = new int[run.count()];
      double[] xs = new double[run.count()];
      int count = 0;
      for (int i = 0; i < run.count(); i++) {
        if (run.id(i) == 0 || face.isEmpty()) {
          shapes.missing(text, run, i);
        } else {
          ids[count] = run.id(i);
          xs[count++] = (text.x() + run.x(i)) * scale - crop.x();
        }
      }
      if (count > 0) {
        covered.add(
            face.orElseThrow(),
            run.typeset().size() * scale,
            run.typeset().stretch() / 1000.0,
            java.util.Arrays.copyOf(ids, count),
            java.util.Arrays.copyOf(xs, count),
            baseline);
      }
    }
  }
}
