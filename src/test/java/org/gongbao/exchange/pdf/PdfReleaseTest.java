package org.gongbao.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a print PDF says of whether it may be printed.
class PdfReleaseTest {
  private static byte[] print(Release release, PdfProfile profile) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfJob job =
        new PdfJob(
            Pdfs.SAMPLE,
            Pdfs.SAMPLE_PAGES,
            Pdfs.STYLE,
            profile,
            Optional.empty(),
            release,
            asset -> Optional.empty());
    new PdfWriter(Pdfs.FONTS, "Gongbao test").write(job, out);
    return out.toByteArray();
  }

  @Test
  void whatIsSignedSaysNothing() throws IOException {
    try (PDDocument pdf = Pdfs.open(print(Release.SIGNED, PdfProfile.PRINT))) {
      assertFalse(new PDFTextStripper().getText(pdf).contains("未签发"));
      assertNull(pdf.getDocumentInformation().getKeywords());
    }
  }

  @Test
  void whatIsUnsignedSaysSoOutsideTheTrimAlone() throws IOException {
    try (PDDocument pdf = Pdfs.open(print(Release.UNSIGNED, PdfProfile.PRINT));
        PDDocument signed = Pdfs.open(print(Release.SIGNED, PdfProfile.PRINT))) {
      assertEquals("未签发", pdf.getDocumentInformation().getKeywords());
      String xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.contains("<pdf:Keywords>未签发</pdf:Keywords>"), xmp);
      for (int i = 0; i < pdf.getNumberOfPages(); i++) {
        PDPage page = pdf.getPage(i);
        assertEquals(
            within(signed.getPage(i), bleed(page)), within(page, bleed(page)), "page " + i);
        assertTrue(within(page, all(page)).contains("未签发"), "page " + i);
      }
    }
  }

  private static Rectangle2D bleed(PDPage page) {
    PDRectangle box = page.getBleedBox();
    return new Rectangle2D.Float(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
  }

  private static Rectangle2D all(PDPage page) {
    PDRectangle box = page.getMediaBox();
    return new Rectangle2D.Float(0, 0, box.getWidth(), box.getHeight());
  }

  /// The boxes lie in the middle, so upside down is the same.
  private static String within(PDPage page, Rectangle2D box) throws IOException {
    PDFTextStripperByArea area = new PDFTextStripperByArea();
    area.addRegion("box", box);
    area.extractRegions(page);
    return area.getTextForRegion("box");
  }

  @Test
  void whatIsBeingSignedHasTheWatermarkOnEveryPage() throws IOException {
    Release second = Release.pending(ProofRound.SECOND);
    try (PDDocument pdf = Pdfs.open(print(second, PdfProfile.PRINT))) {
      assertEquals("未签发　二校样", pdf.getDocumentInformation().getKeywords());
      for (PDPage page : pdf.getPages()) {
        String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertTrue(content.contains("0.7071 0.7071 -0.7071 0.7071"), "no watermark");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = "PRINT", mode = EnumSource.Mode.EXCLUDE)
  void otherProfilesAreTheSame(PdfProfile profile) throws IOException {
    assertArrayEquals(
        print(Release.SIGNED, profile), print(Release.pending(ProofRound.FIRST), profile));
  }
}
