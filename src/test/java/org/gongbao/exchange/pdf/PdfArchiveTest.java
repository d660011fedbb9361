package org.gongbao.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.Shared;
import org.gongbao.app.report.SheetIssue;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.report.CheckSheet;
import org.gongbao.exchange.report.Sheets;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.fixtures.RichTrees;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.Composer;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Archive files are PDF/A-2a and PDF/UA-1, by veraPDF's judgement.
@Execution(ExecutionMode.CONCURRENT)
class PdfArchiveTest {
  @Test
  void sampleIsValid() {
    assertValid(Pdfs.sample(PdfProfile.ARCHIVE));
  }

  @Test
  void seedIsValid() {
    Issue seed = Reading.file(Shared.file("seed/nanchang-2021-09.txt")).issue();
    assertValid(Pdfs.of(seed, PdfProfile.ARCHIVE));
  }

  @Test
  void anIssueWithEveryKindOfNodeIsValid() {
    assertValid(Pdfs.of(RichTrees.issue(new CountingIds("n")), PdfProfile.ARCHIVE));
  }

  @Test
  void randomIssuesAreValid() {
    // 19 has contents entries whose page number is blank
    for (int seed : new int[] {0, 1, 2, 3, 4, 19}) {
      Issue issue = new RandomTree(new Random(seed), new CountingIds("n")).issue();
      assertValid(Pdfs.of(issue, PdfProfile.ARCHIVE));
    }
  }

  @Test
  void aBareDocumentIsValid() throws IOException {
    Issue issue = Reading.file(Path.of("src/test/resources/layout/document.txt")).issue();
    HouseStyle style = StyleReader.bundled("document");
    Composition pages = new Composer(Pdfs.FONTS).compose(issue, style);
    PdfJob job =
        new PdfJob(
            issue,
            pages,
            style,
            PdfProfile.ARCHIVE,
            Optional.empty(),
            Release.SIGNED,
            sha -> Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(Pdfs.FONTS, "Gongbao test").write(job, out);
    assertValid(out.toByteArray());
  }

  @Test
  void aCheckReportIsValid() throws IOException {
    for (CheckSheet sheet : List.of(Sheets.nasty(), Sheets.many(60))) {
      Issue issue = SheetIssue.of(sheet, Messages.in("zh"));
      HouseStyle style = StyleReader.bundled("report");
      Composition pages = new Composer(Pdfs.FONTS).compose(issue, style);
      PdfJob job =
          new PdfJob(
              issue,
              pages,
              style,
              PdfProfile.ARCHIVE,
              Optional.empty(),
              Release.SIGNED,
              sha -> Optional.empty());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new PdfWriter(Pdfs.FONTS, "Gongbao test").write(job, out);
      assertValid(out.toByteArray());
    }
  }

  @Test
  void aScreenFileIsAccessibleToo() {
    List<String> faults = VeraPdf.faults(Pdfs.sample(PdfProfile.SCREEN), PDFAFlavour.PDFUA_1);
    // only the mark that says so is missing
    assertEquals(1, faults.size(), faults.toString());
  }

  @Test
  void aPrintFileIsNoArchiveFile() {
    assertNotEquals(List.of(), VeraPdf.faults(Pdfs.sample(PdfProfile.PRINT), PDFAFlavour.PDFA_2_A));
  }

  private static void assertValid(byte[] pdf) {
    assertEquals(List.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A));
    assertEquals(List.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1));
  }
}
