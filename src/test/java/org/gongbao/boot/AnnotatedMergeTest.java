package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Annotated PDFs come back to the office: what is read, and what is refused and why.
class AnnotatedMergeTest extends CommandLineCase {
  private static final String DOCUMENT =
      """
      关于修缮城北旧码头栈桥的通知

      江政办发〔2026〕9号

      各街道办事处，市政府各部门：

      为保障汛期通行安全，现就修缮旧码头栈桥有关事项通知如下。

      江州市人民政府办公室
      2026年5月8日
      """;

  private Path library = Path.of("");
  private Path pdf = Path.of("");

  @BeforeEach
  void makeLibrary() throws IOException {
    library = folder.resolve("江州.gongbao");
    pdf = folder.resolve("一校.pdf");
    Path document = folder.resolve("通知.txt");
    Files.writeString(document, DOCUMENT, StandardCharsets.UTF_8);
    assertEquals(0, run("import", document, "--library", library), text(err));
  }

  private void open(Path target) {
    Path proof = folder.resolve(target.getFileName() + ".gbproof");
    assertEquals(
        0, run("proof", "new", library, "--next", "-o", proof, "--pdf", target), text(err));
  }

  private interface Change {
    void to(PDDocument document) throws IOException;
  }

  private static void change(Path file, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      change.to(document);
      document.save(file.toFile());
    }
  }

  private static void note(PDDocument document, PDAnnotationMarkup note, String words)
      throws IOException {
    PDPage page = document.getPage(document.getNumberOfPages() - 1);
    note.setRectangle(new PDRectangle(100, 700, 20, 20));
    note.setContents(words);
    note.setTitlePopup("钱校对");
    page.setAnnotations(List.of(note));
  }

  private static void note(Path file) throws IOException {
    change(file, document -> note(document, new PDAnnotationText(), "请核"));
  }

  @Test
  void whatIsOnNoTextIsToldWithItsPageItsWordsAndTheReason() throws IOException {
    open(pdf);
    change(pdf, document -> note(document, new PDAnnotationRubberStamp(), "已阅"));
    assertEquals(0, run("proof", "merge", library, pdf), text(err));
    String told = text(err);
    assertTrue(told.contains("钱校对：“已阅”") && told.contains("这类批注程序不读"), told);
    assertTrue(told.matches("(?s).*第\\d+页.*"), told);
  }

  /// What was printed to PDF or flattened has its annotations as ink: none would be read, and
  /// nobody would know.
  @Test
  void aProofWithoutAnnotationsIsRefused() {
    open(pdf);
    assertEquals(3, run("proof", "merge", library, pdf));
    assertTrue(text(err).contains("GB-P50"), text(err));
    assertEquals(0, run("proof", "status", library), text(err));
    assertEquals("", text(out).strip());
  }

  @Test
  void aProofPrintedApartFindsBackWhileTheTextIsTheSame() throws IOException {
    Path apart = folder.resolve("另打.pdf");
    open(pdf);
    assertEquals(
        0, run("export", library, "--to", "pdf", "--profile", "proof", "-o", apart), text(err));
    note(apart);
    assertEquals(0, run("proof", "merge", library, apart), text(err));
  }

  @Test
  void aProofOfNoRoundIsRefusedWithWhatToDo() throws IOException {
    Path apart = folder.resolve("另打.pdf");
    open(pdf);
    assertEquals(
        0,
        run("export", folder.resolve("通知.txt"), "--to", "pdf", "--profile", "proof", "-o", apart),
        text(err));
    note(apart);
    assertEquals(3, run("proof", "merge", library, apart));
    assertTrue(text(err).contains("gongbao proof new"), text(err));
    assertFalse(text(err).contains("?"), text(err));
  }

  @Test
  void theVersionAtTheHeadOfSheetsIsEnough() throws IOException {
    open(pdf);
    change(
        pdf,
        document -> {
          note(document, new PDAnnotationText(), "请核");
          document.setDocumentInformation(new PDDocumentInformation());
          document.getDocumentCatalog().setMetadata(null);
        });
    assertEquals(0, run("proof", "merge", library, pdf), text(err));
  }

  @Test
  void withoutAnyTraceItIsToldHowToNameTheRound() throws IOException {
    open(pdf);
    change(
        pdf,
        document -> {
          note(document, new PDAnnotationText(), "请核");
          document.setDocumentInformation(new PDDocumentInformation());
          document.getDocumentCatalog().setMetadata(null);
          document.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.CONTENTS));
        });
    assertEquals(3, run("proof", "merge", library, pdf));
    assertTrue(text(err).contains("--round"), text(err));
    assertEquals(0, run("issue", "list", library), text(err));
    String issue = text(out).split("\t", 2)[0];
    assertEquals(
        0, run("proof", "merge", library, pdf, "--round", issue + "/1"), text(err) + text(out));
  }

  @Test
  void aProofOfAnOlderRoundIsRefusedNamingBoth() throws IOException {
    Path later = folder.resolve("二校.pdf");
    open(pdf);
    note(pdf);
    open(later);
    assertEquals(3, run("proof", "merge", library, pdf));
    assertTrue(text(err).contains("第1次"), text(err));
    assertTrue(text(err).contains("第2次"), text(err));
  }
}
