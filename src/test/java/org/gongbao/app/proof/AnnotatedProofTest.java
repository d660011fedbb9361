package org.gongbao.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.gongbao.app.proof.AnnotatedProof.Reading;
import org.gongbao.exchange.pdf.ProofStamp;
import org.gongbao.exchange.pdf.ProofTrace;
import org.gongbao.exchange.pdf.annotation.Marked;
import org.gongbao.exchange.pdf.annotation.Marked.Phrase;
import org.gongbao.exchange.pdf.annotation.Proofs;
import org.gongbao.fixtures.Composed;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.NodeId;
import org.gongbao.model.Paragraph;
import org.gongbao.review.mark.Cited;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.merge.Collation;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.RoundId;
import org.gongbao.review.round.RoundKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Annotations of a proof become marks of its round.
@Execution(ExecutionMode.CONCURRENT)
class AnnotatedProofTest {
  private static final String PHRASE = "工业用水重复利用率";
  private static final Messages MESSAGES = Messages.in("zh");
  private static final ProofRound ROUND = round("round-1", 1, Proofs.DIGEST);
  private static final ProofRound LATER = round("round-2", 2, "77aa00ff".repeat(8));
  private static final List<ProofRound> ROUNDS = List.of(ROUND, LATER);

  private static ProofRound round(String id, int number, String digest) {
    return new ProofRound(
        new RoundId(id),
        new NodeId("issue1"),
        number,
        RoundKind.FIRST,
        number,
        digest,
        digest,
        new ProofRound.Opened("李编务", Instant.parse("2026-11-22T02:30:00Z")),
        Optional.empty());
  }

  private static byte[] proof(Optional<ProofTrace> trace) {
    ProofStamp stamp = Proofs.STAMP;
    return Proofs.of(
        Composed.ISSUE,
        Composed.SAMPLE,
        new ProofStamp(stamp.round(), stamp.version(), stamp.time(), trace));
  }

  private static byte[] proof(String library, String issue, String round, String base) {
    return proof(Optional.of(new ProofTrace(library, issue, round, base)));
  }

  private static byte[] own() {
    return proof("library-1", "issue1", "round-1", Proofs.DIGEST);
  }

  private static Reading read(byte[] pdf) {
    AnnotatedProof proof = AnnotatedProof.open("校样.pdf", pdf);
    proof.require("library-1", ROUND, ROUNDS, false);
    return proof.marks(Proofs.TREE, Composed.SAMPLE, MESSAGES);
  }

  @Test
  void annotationsBecomeMarks() throws IOException {
    byte[] pdf;
    Phrase phrase;
    try (Marked marked = new Marked(own())) {
      phrase = marked.find(PHRASE);
      marked.mark("StrikeOut", phrase, "T", "钱校对", "M", "D:20261123091500Z");
      marked.mark("StrikeOut", phrase, "Contents", "回用率", "T", "钱校对");
      marked.scribe.add(phrase.sheet(), "Caret", phrase.caret(), "Contents", "全市");
      marked.mark("Highlight", phrase, "Contents", "另起段");
      marked.mark("Highlight", phrase, "Contents", "保留");
      marked.mark("Highlight", phrase, "Contents", "口径与上年一致吗？");
      marked.mark("Underline", phrase, "Contents", "改为：" + PHRASE);
      marked.scribe.add(phrase.sheet(), "Stamp", phrase.rect(), "Contents", "已阅");
      pdf = marked.scribe.save();
    }
    Reading reading = read(pdf);
    Stretch on = new Stretch(phrase.from(), PHRASE);
    assertEquals(
        List.of(
            new Correction.Replaced(on, ""),
            new Correction.Replaced(on, "回用率"),
            new Correction.Replaced(Stretch.at(phrase.from()), "全市"),
            new Correction.Replaced(Stretch.at(phrase.from()), "\n"),
            new Correction.Kept(on),
            new Correction.Noted(on, "口径与上年一致吗？"),
            new Correction.Noted(on, "要求改为：" + PHRASE)),
        reading.marks().stream().map(Mark::correction).toList());
    assertEquals(
        List.of(
            Sign.DELETE,
            Sign.REPLACE,
            Sign.INSERT,
            Sign.NEW_PARAGRAPH,
            Sign.KEEP,
            Sign.QUESTION,
            Sign.NOTE),
        reading.marks().stream().map(Mark::sign).toList());
    Mark first = reading.marks().getFirst();
    assertEquals("钱校对", first.author());
    assertEquals(Instant.parse("2026-11-23T09:15:00Z"), first.remark().when());
    Cited cited = first.remark().cited().orElseThrow();
    assertEquals(phrase.sheet() + 1, cited.page());
    assertTrue(cited.line() > 0);
    assertEquals("未署名", reading.marks().get(2).author());
    assertEquals(8, reading.read());
    assertEquals(7, reading.anchored());
    assertEquals(1, reading.listed().size());
    assertEquals("这类批注程序不读", AnnotatedProof.why(reading.listed().getFirst(), MESSAGES));
    assertEquals(reading, read(pdf));
    new Collation(Proofs.TREE, reading.marks());
  }

  @Test
  void answersAreTheReason() throws IOException {
    try (Marked marked = new Marked(own())) {
      Phrase phrase = marked.find(PHRASE);
      var entry = marked.mark("Highlight", phrase, "Contents", "存疑", "T", "甲");
      marked.scribe.add(
          phrase.sheet(), "Text", phrase.rect(), "IRT", entry, "T", "乙", "Contents", "已核");
      Mark mark = read(marked.scribe.save()).marks().getFirst();
      assertEquals("乙：已核", mark.remark().reason());
    }
  }

  @Test
  void aWholeParagraphStruckOutGoes() throws IOException {
    try (Marked marked = new Marked(own())) {
      List<String> whole = new ArrayList<>();
      Proofs.TREE
          .issue()
          .walk(
              node -> {
                if (node instanceof Paragraph paragraph
                    && paragraph.ordinal().written().isEmpty()
                    && paragraph.text().length() > 30
                    && whole.size() < 5) {
                  whole.add(paragraph.text().chars());
                }
              });
      for (String chars : whole) {
        marked.mark("StrikeOut", marked.find(chars));
      }
      List<Mark> marks = read(marked.scribe.save()).marks();
      assertEquals(
          whole,
          marks.stream().map(mark -> ((Correction.Struck) mark.correction()).quote()).toList());
      new Collation(Proofs.TREE, marks);
    }
  }

  @Test
  void idsAreOfTheFileAndTheAnnotation() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String words : List.of("一", "二")) {
      try (Marked marked = new Marked(own())) {
        marked.mark("Highlight", marked.find(PHRASE), "NM", "x", "Contents", words);
        marked.mark("Highlight", marked.find(PHRASE), "NM", "x", "Contents", words);
        read(marked.scribe.save()).marks().forEach(mark -> ids.add(mark.id().value()));
      }
    }
    assertEquals(4, ids.stream().distinct().count(), ids.toString());
    assertTrue(ids.getFirst().matches("pdf-[0-9a-f]{24}"), ids.getFirst());
  }

  private static String refused(byte[] pdf, boolean named) {
    AnnotatedProof proof = AnnotatedProof.open("校样.pdf", pdf);
    ProblemException fault =
        assertThrows(
            ProblemException.class, () -> proof.require("library-1", ROUND, ROUNDS, named));
    return MESSAGES.get(fault.problem());
  }

  @Test
  void otherProofsAreRefusedWithTheReason() {
    String other = "c0ffee00".repeat(8);
    assertTrue(
        refused(proof("library-2", "issue1", "round-1", Proofs.DIGEST), false).contains("P45"));
    assertTrue(
        refused(proof("library-1", "issue2", "round-1", Proofs.DIGEST), false).contains("P46"));
    String older = refused(proof("library-1", "issue1", "round-0", other), true);
    assertTrue(older.contains("版本 c0ffee00") && older.contains("版本 3f2a91c4"), older);
    String later = refused(proof("", "", "round-2", LATER.digest()), false);
    assertTrue(later.contains("第2次"), later);
    ProofStamp printed = new ProofStamp(Proofs.STAMP.round(), "77aa00ff", "2026-11-23 10:30");
    byte[] sheets = Proofs.of(Composed.ISSUE, Composed.SAMPLE, printed);
    assertTrue(refused(sheets, true).contains("第2次，版本 77aa00ff"));
    assertEquals(Optional.of(LATER), AnnotatedProof.open("a.pdf", sheets).round(ROUNDS));
    assertEquals(Optional.of(ROUND), AnnotatedProof.open("a.pdf", own()).round(ROUNDS));
  }

  @Test
  void sheetsOfSeveralVersionsAreRefused() throws IOException {
    ProofStamp printed = new ProofStamp(Proofs.STAMP.round(), "77aa00ff", "2026-11-23 10:30");
    byte[] other = Proofs.of(Composed.ISSUE, Composed.SAMPLE, printed);
    try (Marked marked = new Marked(own());
        Marked more = new Marked(other)) {
      marked.scribe.document.importPage(more.scribe.document.getPage(4));
      assertTrue(refused(marked.scribe.save(), true).contains("P48"));
    }
  }

  /// A proof whose sheets were made pictures has neither properties nor text.
  @Test
  void withoutATraceSomebodyMustNameTheRound() throws IOException {
    byte[] pdf;
    try (Marked marked = new Marked(own())) {
      PDDocument document = marked.scribe.document;
      document.setDocumentInformation(new PDDocumentInformation());
      document.getDocumentCatalog().setMetadata(null);
      marked.mark("Highlight", marked.find(PHRASE), "Contents", "说明");
      document.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.CONTENTS));
      pdf = marked.scribe.save();
    }
    assertTrue(refused(pdf, false).contains("P49"));
    AnnotatedProof proof = AnnotatedProof.open("校样.pdf", pdf);
    assertFalse(proof.isTraced());
    assertEquals(Optional.empty(), proof.round(ROUNDS));
    proof.require("library-1", ROUND, ROUNDS, true);
    assertEquals(1, proof.marks(Proofs.TREE, Composed.SAMPLE, MESSAGES).marks().size());
  }
}
