package org.gongbao.exchange.pdf.annotation;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;

/// Where a reader program sees each glyph of a proof: from its origin as wide as the font says,
/// from the ascender to the descender, in the user space of the page.
public final class Boxes extends PDFTextStripper {
  private static final float ASCENT = 1.15f;
  private static final float DESCENT = -0.29f;

  private final List<Box> shown = new ArrayList<>();
  private final Map<Glyphs, List<Box>> boxes = new IdentityHashMap<>();

  private Boxes() {}

  /// @param corners upper left, upper right, lower right, lower left as the text is read: x, y each
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Box(String chars, float[] corners, boolean level) {}

  static Boxes of(PDDocument document, Composition pages) throws IOException {
    Boxes all = new Boxes();
    all.output = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
    for (int i = 0; i < pages.pages().size(); i++) {
      all.shown.clear();
      all.processPage(document.getPage(i));
      List<Box> level = all.shown.stream().filter(Box::level).toList();
      int at = 0;
      for (Frame frame : pages.pages().get(i).body()) {
        if (frame instanceof TextFrame line) {
          for (Glyphs run : line.line().runs()) {
            all.boxes.put(run, level.subList(at, at + run.count()));
            at += run.count();
          }
        }
      }
    }
    return all;
  }

  /// Box of each glyph.
  List<Box> of(Glyphs run) {
    return boxes.getOrDefault(run, List.of());
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    float width = font.getWidth(code) / 1000;
    float[] corners = new float[8];
    float[] xs = {0, width, width, 0};
    float[] ys = {ASCENT, ASCENT, DESCENT, DESCENT};
    for (int i = 0; i < 4; i++) {
      Point2D.Float point = matrix.transformPoint(xs[i], ys[i]);
      corners[2 * i] = point.x;
      corners[2 * i + 1] = point.y;
    }
    boolean level = Math.abs(matrix.getShearX()) < 0.1 || Math.abs(matrix.getScaleX()) < 0.1;
    String chars = font.toUnicode(code);
    shown.add(new Box(chars == null ? "" : chars, corners, level));
  }
}
