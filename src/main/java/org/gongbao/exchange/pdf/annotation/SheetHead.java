package org.gongbao.exchange.pdf.annotation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// What a proof prints at the head of every sheet: it is still there where a program that saved the
/// file anew dropped all else, or left out pages.
///
/// @param round 一校样 and so on
/// @param version that it names
/// @param page number of the page
record SheetHead(String round, String version, int page) {
  private static final int MOST_OPERATORS = 2_000_000;
  private static final Pattern FORM =
      Pattern.compile(
          "([一二三]校样|清样)版本([0-9a-f]{6,64})\\d{4}-\\d\\d-\\d\\d\\d\\d:\\d\\d第(\\d{1,5})页");

  /// A sheet that is not worth the time: it says more than any paper could.
  static final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// Empty when the sheet has no such line, or no text at all.
  static Optional<SheetHead> of(PDDocument document, int sheet) throws IOException {
    Stripper stripper = new Stripper();
    stripper.setStartPage(sheet + 1);
    stripper.setEndPage(sheet + 1);
    Optional<SheetHead> asWritten = in(stripper.getText(document));
    if (asWritten.isPresent()) {
      return asWritten;
    }
    stripper.setSortByPosition(true);
    return in(stripper.getText(document));
  }

  static Optional<SheetHead> in(String text) {
    Matcher head = FORM.matcher(text.replaceAll("[\\s\\p{Z}]+", ""));
    return head.find()
        ? Optional.of(new SheetHead(head.group(1), head.group(2), Integer.parseInt(head.group(3))))
        : Optional.empty();
  }

  private static final class Stripper extends PDFTextStripper {
    private int operators;

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      operators++;
      if (operators > MOST_OPERATORS) {
        throw new TooMuchException();
      }
      super.processOperator(operator, operands);
    }
  }
}
