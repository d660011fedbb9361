package org.gongbao.exchange.pdf.annotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongbao.layout.annotate.Area;

/// What a sheet shows.
///
/// @param head empty when the sheet has no such line, or no text at all
/// @param shown its glyphs in the order they are painted
record SheetText(Optional<SheetHead> head, List<Shown> shown) {
  private static final int MOST_OPERATORS = 2_000_000;

  /// A sheet that is not worth the time: it says more than any paper could.
  static final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  static SheetText of(PDDocument document, int sheet, Paper paper) throws IOException {
    Stripper stripper = new Stripper(paper);
    stripper.setStartPage(sheet + 1);
    stripper.setEndPage(sheet + 1);
    Optional<SheetHead> asWritten = SheetHead.in(stripper.getText(document));
    List<Shown> shown = List.copyOf(stripper.shown);
    if (asWritten.isPresent()) {
      return new SheetText(asWritten, shown);
    }
    stripper.setSortByPosition(true);
    return new SheetText(SheetHead.in(stripper.getText(document)), shown);
  }

  private static final class Stripper extends PDFTextStripper {
    private final Paper paper;
    private final List<Shown> shown = new ArrayList<>();
    private int operators;

    Stripper(Paper paper) {
      this.paper = paper;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      operators++;
      if (operators > MOST_OPERATORS) {
        throw new TooMuchException();
      }
      super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
        throws IOException {
      super.showGlyph(matrix, font, code, displacement);
      float x = matrix.getTranslateX();
      float y = matrix.getTranslateY();
      Area origin = paper.area(x, y, x, y);
      String chars = font.toUnicode(code);
      shown.add(new Shown(chars == null ? "" : chars, origin.left(), origin.top()));
    }
  }
}
