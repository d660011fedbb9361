package org.gongbao.exchange.pdf.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gongbao.l10n.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Files as they come back: saved anew, locked, cut off.
@Execution(ExecutionMode.CONCURRENT)
class AnnotatedPdfTest {
  private static final String PHRASE = "工业用水重复利用率";

  private static String code(byte[] bytes) {
    return assertThrows(ProblemException.class, () -> AnnotatedPdf.read("校样.pdf", bytes))
        .problem()
        .code();
  }

  private static byte[] annotated() throws IOException {
    try (Marked marked = new Marked()) {
      marked.mark("Highlight", marked.find(PHRASE), "Contents", "说明");
      return marked.scribe.save();
    }
  }

  @Test
  void aProofSaysWhichItIs() throws IOException {
    AnnotatedPdf read = AnnotatedPdf.read("校样.pdf", annotated());
    assertEquals(Optional.of(Proofs.TRACE), read.trace());
    assertEquals(Set.of("3f2a91c4"), read.versions());
    assertEquals("一校样", read.round());
  }

  @Test
  void withoutItsInformationTheXmpSaysIt() throws IOException {
    try (Marked marked = new Marked()) {
      marked.scribe.document.setDocumentInformation(new PDDocumentInformation());
      assertEquals(Optional.of(Proofs.TRACE), marked.read().trace());
    }
  }

  @Test
  void withoutBothTheSheetsSayIt() throws IOException {
    try (Marked marked = new Marked()) {
      marked.scribe.document.setDocumentInformation(new PDDocumentInformation());
      marked.scribe.document.getDocumentCatalog().setMetadata(null);
      AnnotatedPdf read = marked.read();
      assertEquals(Optional.empty(), read.trace());
      assertEquals(Set.of("3f2a91c4"), read.versions());
      assertEquals(5, read.page(4));
    }
  }

  @Test
  void whatWasWrittenToTheEndCounts() throws IOException {
    byte[] first = annotated();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Marked marked = new Marked(first)) {
      PDDocument document = marked.scribe.document;
      Marked.Phrase phrase = marked.find(PHRASE);
      COSDictionary page = document.getPage(phrase.sheet()).getCOSObject();
      COSDictionary one = (COSDictionary) page.getCOSArray(Scribe.name("Annots")).getObject(0);
      one.setString("Contents", "改过的说明");
      one.setNeedToBeUpdated(true);
      marked.mark("StrikeOut", phrase);
      page.getCOSArray(Scribe.name("Annots")).setNeedToBeUpdated(true);
      document.saveIncremental(out);
    }
    byte[] both = out.toByteArray();
    assertTrue(Arrays.equals(first, Arrays.copyOf(both, first.length)), "written to the end");
    List<Annotation> read = AnnotatedPdf.read("校样.pdf", both).annotations();
    assertEquals(List.of("改过的说明", ""), read.stream().map(Annotation::words).toList());
  }

  @Test
  void aLockThatOpensWithoutAPasswordIsNone() throws IOException {
    assertEquals(1, AnnotatedPdf.read("a.pdf", locked("")).count());
    assertEquals("GB-P42", code(locked("秘密")));
  }

  private static byte[] locked(String user) throws IOException {
    try (Scribe scribe = new Scribe(annotated())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", user, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      policy.setPreferAES(true);
      scribe.document.protect(policy);
      return scribe.save();
    }
  }

  @Test
  void whatIsNoPdfOrCutOffIsRefused() throws IOException {
    assertEquals("GB-P41", code(new byte[0]));
    assertEquals("GB-P41", code("一份文本".getBytes(StandardCharsets.UTF_8)));
    byte[] whole = annotated();
    Random random = new Random(5);
    for (int i = 0; i < 12; i++) {
      int length = 1100 + random.nextInt(whole.length - 2200);
      assertEquals("GB-P43", code(Arrays.copyOf(whole, length)), length + " bytes");
    }
  }

  @Test
  void alteredBytesGiveAResultOrOneClearFault() throws IOException {
    byte[] whole = annotated();
    Random random = new Random(6);
    int refused = 0;
    for (int i = 0; i < 15; i++) {
      byte[] bytes = whole.clone();
      for (int k = 0; k < 40; k++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        AnnotatedPdf.read("a.pdf", bytes);
      } catch (ProblemException fault) {
        assertTrue(fault.problem().code().startsWith("GB-P4"), fault.problem().code());
        refused++;
      }
    }
    System.out.println(refused + " of 15 refused");
  }

  @Test
  void anAnnotationThatIsMissingFromTheFileIsAFault() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      marked.mark("Highlight", phrase);
      marked
          .scribe
          .document
          .getPage(phrase.sheet())
          .getCOSObject()
          .getCOSArray(Scribe.name("Annots"))
          .add(org.apache.pdfbox.cos.COSNull.NULL);
      assertEquals("GB-P43", code(marked.scribe.save()));
    }
  }
}
