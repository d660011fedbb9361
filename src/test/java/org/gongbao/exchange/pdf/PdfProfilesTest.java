package org.gongbao.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongbao.layout.frame.LineNumbers;
import org.gongbao.layout.frame.Page;
import org.gongbao.model.Document;
import org.gongbao.model.Item;
import org.gongbao.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What each profile adds, and what all have.
@Execution(ExecutionMode.CONCURRENT)
class PdfProfilesTest {
  private static final float MM = 72 / 25.4f;

  @Test
  void printHasItsBoxesIntentAndIdentification() throws IOException {
    try (PDDocument document = Pdfs.open(Pdfs.sample(PdfProfile.PRINT))) {
      assertEquals(1.6f, document.getVersion());
      PDPage page = document.getPage(3);
      assertBox(page.getTrimBox(), 12 * MM, 210 * MM, 285 * MM);
      assertBox(page.getBleedBox(), 9 * MM, 216 * MM, 291 * MM);
      assertBox(page.getMediaBox(), 0, 234 * MM, 309 * MM);
      PDOutputIntent intent = document.getDocumentCatalog().getOutputIntents().getFirst();
      assertEquals("GTS_PDFX", intent.getCOSObject().getNameAsString(COSName.S));
      assertEquals("FOGRA39", intent.getOutputConditionIdentifier());
      assertEquals(4, intent.getDestOutputIntent().getInt(COSName.N));
      PDDocumentInformation facts = document.getDocumentInformation();
      assertEquals("PDF/X-4", facts.getCustomMetadataValue("GTS_PDFXVersion"));
      assertEquals("False", facts.getTrapped());
      assertTrue(xmp(document).contains("<pdfxid:GTS_PDFXVersion>PDF/X-4<"), xmp(document));
    }
  }

  private static void assertBox(PDRectangle box, float left, float width, float height) {
    assertEquals(left, box.getLowerLeftX(), 0.01);
    assertEquals(left, box.getLowerLeftY(), 0.01);
    assertEquals(width, box.getWidth(), 0.01);
    assertEquals(height, box.getHeight(), 0.01);
  }

  @Test
  void printKnowsOnlyProcessColoursAndItsBlackOverprints() throws IOException {
    try (PDDocument document = Pdfs.open(Pdfs.sample(PdfProfile.PRINT))) {
      TreeSet<String> colours = new TreeSet<>();
      for (PDPage page : document.getPages()) {
        colours.addAll(colours(page));
        COSDictionary overprint =
            page.getResources().getExtGState(COSName.getPDFName("Overprint")).getCOSObject();
        assertTrue(overprint.getBoolean("OP", false) && overprint.getBoolean("op", false));
        assertEquals(1, overprint.getInt("OPM"));
      }
      assertEquals(
          new TreeSet<>(
              List.of(
                  "All CS",
                  "0.0 0.0 0.0 0.5 K",
                  "0.0 0.0 0.0 1.0 k",
                  "0.0 1.0 1.0 0.0 k",
                  "1.0 SCN")),
          colours);
    }
  }

  /// Every setting of a colour on a page.
  private static List<String> colours(PDPage page) throws IOException {
    List<String> colours = new ArrayList<>();
    StringBuilder operands = new StringBuilder();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof Operator operator) {
        if (operator.getName().matches("[kK]|[gG]|rg|RG|cs|CS|sc|SC|scn|SCN")) {
          colours.add(operands + operator.getName());
        }
        operands.setLength(0);
      } else if (token instanceof COSNumber number) {
        operands.append(number.floatValue()).append(' ');
      } else if (token instanceof COSName name) {
        operands.append(name.getName()).append(' ');
      }
    }
    return colours;
  }

  @Test
  void proofSaysWhichItIsAndNumbersEveryLine() throws IOException {
    try (PDDocument document = Pdfs.open(Pdfs.sample(PdfProfile.PROOF))) {
      List<Page> pages = Pdfs.SAMPLE_PAGES.pages();
      for (int i = 0; i < pages.size(); i++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(i + 1);
        stripper.setEndPage(i + 1);
        List<String> lines = stripper.getText(document).lines().map(String::strip).toList();
        String text = String.join("", lines);
        assertTrue(text.contains("一校样"), text);
        assertTrue(
            text.replace(" ", "").contains("版本3f2a91　2026-11-2210:30　第" + (i + 1) + "页"), text);
        if (pages.get(i).kind() == Page.Kind.TEXT) {
          long numbers = LineNumbers.of(pages.get(i)).lines().size();
          assertTrue(numbers > 1, "page " + (i + 1));
          long shown =
              PdfReading.page(document, i).stream()
                  .filter(glyph -> glyph.font().endsWith("NotoSansSC-Regular"))
                  .filter(glyph -> glyph.characters().matches("[0-9]"))
                  .count();
          assertTrue(shown >= numbers, numbers + " lines, " + shown + " digits");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(PdfProfile.class)
  void bookmarksAreTheContents(PdfProfile profile) throws IOException {
    try (PDDocument document = Pdfs.open(Pdfs.sample(profile))) {
      List<String> marks = new ArrayList<>();
      collect(document.getDocumentCatalog().getDocumentOutline(), "", document, marks);
      for (Item item : Pdfs.SAMPLE.items()) {
        int page = Pdfs.SAMPLE_PAGES.startOf(item.id()).orElseThrow();
        String mark = "  " + item.title().chars() + " " + page;
        assertTrue(marks.contains(mark), mark + " in " + marks);
        if (item instanceof Document documentItem) {
          documentItem
              .issued()
              .forEach(
                  issued ->
                      assertTrue(
                          marks.stream()
                              .anyMatch(m -> m.startsWith("    " + issued.title().chars()))));
        }
      }
      assertEquals("UseOutlines", document.getDocumentCatalog().getPageMode().stringValue());
      assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
      assertEquals("4", document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[3]);
      assertEquals("江州市人民政府公报 2026年第22期", document.getDocumentInformation().getTitle());
      assertEquals("江州市人民政府公报室", document.getDocumentInformation().getAuthor());
    }
  }

  private static void collect(
      PDOutlineNode node, String indent, PDDocument document, List<String> marks)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
      marks.add(indent + item.getTitle() + " " + page);
      collect(item, indent + "  ", document, marks);
    }
  }

  @ParameterizedTest
  @EnumSource(PdfProfile.class)
  void theSameIssueGivesTheSameBytes(PdfProfile profile) {
    assertArrayEquals(Pdfs.sample(profile), Pdfs.sample(profile));
  }

  @Test
  void theSameIssueGivesTheSameBytesInAnotherProgram() throws Exception {
    List<String> here = new ArrayList<>();
    for (PdfProfile profile : PdfProfile.values()) {
      here.add(Sha256.of(Pdfs.sample(profile)));
    }
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.timezone=America/New_York",
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                Digests.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, other.waitFor());
    assertEquals(here, printed.lines().toList());
  }

  /// Prints the digests of the sample in all profiles.
  public static final class Digests {
    public static void main(String[] arguments) {
      for (PdfProfile profile : PdfProfile.values()) {
        System.out.println(Sha256.of(Pdfs.sample(profile)));
      }
    }
  }

  @Test
  void onlyArchiveAndScreenAreTagged() throws IOException {
    for (PdfProfile profile : PdfProfile.values()) {
      try (PDDocument document = Pdfs.open(Pdfs.sample(profile))) {
        boolean tagged = document.getDocumentCatalog().getStructureTreeRoot() != null;
        assertEquals(profile.tagged(), tagged);
        COSBase metadata = document.getDocumentCatalog().getMetadata().getCOSObject();
        assertFalse(metadata.toString().isEmpty());
      }
    }
  }

  private static String xmp(PDDocument document) throws IOException {
    return new String(
        document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }
}
