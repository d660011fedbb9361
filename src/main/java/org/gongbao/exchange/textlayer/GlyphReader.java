package org.gongbao.exchange.textlayer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/// Collects the characters of pages. Text set upright, turned left and turned right is kept apart;
/// text set askew is a watermark.
final class GlyphReader extends PDFTextStripper {
  private static final int MOST_GLYPHS = 4_000_000;
  private static final long LONGEST = 60_000_000_000L;

  private final long deadline = System.nanoTime() + LONGEST;
  private final Set<String> seen = new HashSet<>();
  private final StringBuilder askew = new StringBuilder();
  private Map<Integer, List<Glyph>> byTurn = new TreeMap<>();
  private int count;

  /// A file that is not worth the time: it says more than any paper could.
  static final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// @param byTurn glyphs by the direction they are set in, in degrees
  /// @param askew text of watermarks
  record Page(Map<Integer, List<Glyph>> byTurn, String askew) {}

  Page page(PDDocument document, int index) throws IOException {
    byTurn = new TreeMap<>();
    seen.clear();
    askew.setLength(0);
    processPage(document.getPage(index));
    return new Page(byTurn, askew.toString());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (System.nanoTime() > deadline) {
      throw new TooMuchException();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void writePage() {
    // Only the characters are wanted, not this class's idea of lines.
  }

  @Override
  protected void processTextPosition(TextPosition shown) {
    if (++count > MOST_GLYPHS) {
      throw new TooMuchException();
    }
    String text = shown.getUnicode();
    if (text == null || text.isBlank()) {
      return;
    }
    Matrix matrix = shown.getTextMatrix();
    float along = Math.abs(matrix.getScaleX());
    float across = Math.abs(matrix.getShearY());
    if (Math.min(along, across) > 0.1f * Math.max(along, across)) {
      askew.append(text);
      return;
    }
    float x = shown.getXDirAdj();
    float y = shown.getYDirAdj();
    // Bold made by printing twice.
    if (seen.add(text + Math.round(x) + "," + Math.round(y) + "," + shown.getDir())) {
      float size = Math.max(1, shown.getFontSizeInPt());
      Glyph glyph = new Glyph(text, x, x + shown.getWidthDirAdj(), y, size, isBold(shown));
      byTurn.computeIfAbsent(Math.round(shown.getDir()), turn -> new ArrayList<>()).add(glyph);
    }
  }

  private static boolean isBold(TextPosition shown) {
    String name = shown.getFont().getName();
    return name != null && name.toLowerCase(Locale.ROOT).matches(".*(bold|heavy|black|simhei).*");
  }
}
