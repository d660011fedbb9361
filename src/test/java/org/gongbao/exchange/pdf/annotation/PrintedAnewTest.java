package org.gongbao.exchange.pdf.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.gongbao.layout.place.Stretch;
import org.junit.jupiter.api.Test;

/// Proofs that were printed to PDF before they were annotated: smaller, moved, on other paper. The
/// text of the page tells how it lies.
class PrintedAnewTest {
  private static final String PHRASE = "工业用水重复利用率";
  private static final String LONG = "盖板玻璃、光学膜、电子特气和检测装备，编制配套缺口清单，分批开展供需对接";

  /// Lays the content of a sheet anew.
  private static void lay(PDDocument document, int sheet, AffineTransform how, PDRectangle paper)
      throws IOException {
    PDPage page = document.getPage(sheet);
    try (PDPageContentStream before =
        new PDPageContentStream(document, page, AppendMode.PREPEND, false)) {
      before.saveGraphicsState();
      before.transform(new Matrix(how));
    }
    try (PDPageContentStream behind =
        new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
      behind.restoreGraphicsState();
    }
    for (COSName box : List.of(COSName.TRIM_BOX, COSName.BLEED_BOX, COSName.ART_BOX)) {
      page.getCOSObject().removeItem(box);
    }
    page.setMediaBox(paper);
    page.setCropBox(paper);
  }

  private static float[] laid(float[] points, AffineTransform how) {
    float[] laid = new float[points.length];
    how.transform(points, 0, laid, 0, points.length / 2);
    return laid;
  }

  private static COSDictionary mark(Marked marked, Marked.Phrase phrase, AffineTransform how) {
    COSDictionary entry = marked.mark("StrikeOut", phrase);
    float[] quads = laid(phrase.quads(Scribe.Order.ACROBAT), how);
    entry.setItem("QuadPoints", Scribe.numbers(quads));
    entry.setItem("Rect", Scribe.numbers(Scribe.bounds(quads)));
    return entry;
  }

  private static void assertFound(AffineTransform how, PDRectangle paper) throws IOException {
    for (String chars : List.of(PHRASE, LONG)) {
      try (Marked marked = new Marked()) {
        Marked.Phrase phrase = marked.find(chars);
        lay(marked.scribe.document, phrase.sheet(), how, paper);
        mark(marked, phrase, how);
        Anchored anchored = marked.anchored();
        assertEquals(List.of(), anchored.listed());
        assertEquals(
            List.of(new Stretch(phrase.from(), phrase.to())),
            anchored.found().getFirst().stretches());
      }
    }
  }

  /// pdfjam 3 (pdfTeX 1.40): shrunk round the middle, on paper of the same size.
  @Test
  void shrunkOnTheSamePaper() throws IOException {
    PDRectangle paper = new PDRectangle(595.276f, 807.874f);
    AffineTransform how = new AffineTransform(0.97, 0, 0, 0.97, 8.929, 12.118);
    assertFound(how, paper);
  }

  /// pypdf 3.4 `scale_by`: the paper too is smaller.
  @Test
  void shrunkWithItsPaper() throws IOException {
    assertFound(AffineTransform.getScaleInstance(0.97, 0.97), new PDRectangle(577.418f, 783.638f));
  }

  /// On A4 as large as it was, anywhere.
  @Test
  void onOtherPaper() throws IOException {
    assertFound(AffineTransform.getTranslateInstance(-3.5, 34.126), PDRectangle.A4);
  }

  /// A printer driver turns the content, not the page.
  @Test
  void turnedOnPaperAcross() throws IOException {
    AffineTransform how = new AffineTransform(0, 0.7, -0.7, 0, 600, 20);
    assertFound(how, new PDRectangle(842, 595));
  }

  /// The head of a sheet says which page it is, but what it shows is set otherwise: another style,
  /// or two pages on one sheet.
  @Test
  void whatIsSetOtherwiseIsNotTrusted() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      PDDocument document = marked.scribe.document;
      PDPage page = document.getPage(phrase.sheet());
      lay(document, phrase.sheet(), new AffineTransform(0.97, 0, 0, 0.9, 0, 0), page.getTrimBox());
      mark(marked, phrase, new AffineTransform(0.97, 0, 0, 0.9, 0, 0));
      marked.scribe.add(phrase.sheet(), "Stamp", phrase.rect());
      Anchored anchored = marked.anchored();
      assertEquals(List.of(), anchored.found());
      assertEquals(Why.OTHER_SIZE, anchored.listed().getFirst().why());
      assertEquals(phrase.sheet() + 1, anchored.listed().getFirst().sheet());
      assertEquals(2, anchored.listed().size());
    }
  }

  /// A sheet that became a picture shows no text: only its own trim box says that nothing moved.
  @Test
  void picturesOfSheetsAreTrustedOnlyWithTheirTrimBox() throws IOException {
    for (boolean trimmed : new boolean[] {true, false}) {
      try (Marked marked = new Marked()) {
        Marked.Phrase phrase = marked.find(PHRASE);
        marked.mark("Highlight", phrase, "Contents", "说明");
        for (PDPage page : marked.scribe.document.getPages()) {
          page.getCOSObject().removeItem(COSName.CONTENTS);
          if (!trimmed) {
            page.getCOSObject().removeItem(COSName.TRIM_BOX);
          }
        }
        Anchored anchored = marked.anchored();
        assertEquals(trimmed ? 1 : 0, anchored.found().size());
        assertTrue(
            trimmed || anchored.listed().getFirst().why() == Why.OTHER_SIZE,
            anchored.listed().toString());
      }
    }
  }
}
