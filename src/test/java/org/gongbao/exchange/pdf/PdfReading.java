package org.gongbao.exchange.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Reads what a PDF page shows, glyph by glyph in the order of the page.
final class PdfReading extends PDFTextStripper {
  private final List<Shown> shown = new ArrayList<>();

  private PdfReading() {}

  static List<Shown> page(PDDocument document, int index) throws IOException {
    PdfReading reading = new PdfReading();
    PDPage page = document.getPage(index);
    reading.output =
        new java.io.OutputStreamWriter(
            OutputStream.nullOutputStream(), java.nio.charset.StandardCharsets.UTF_8);
    reading.processPage(page);
    return reading.shown;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String characters = font.toUnicode(code);
    boolean visible = getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
    shown.add(
        new Shown(
            characters == null ? "" : characters,
            font.getName(),
            matrix.getTranslateX(),
            matrix.getTranslateY(),
            visible));
  }

  /// @param x of the glyph's origin in points
  record Shown(String characters, String font, float x, float y, boolean visible) {}
}
