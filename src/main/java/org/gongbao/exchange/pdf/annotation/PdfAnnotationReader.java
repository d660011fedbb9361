package org.gongbao.exchange.pdf.annotation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongbao.exchange.pdf.ProofTrace;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Sha256;
import org.jspecify.annotations.Nullable;

/// Reads one file. What was written to it later counts: the library follows the newest table.
final class PdfAnnotationReader {
  private static final int SNIFFED = 1024;
  private static final int MOST_PAGES = 2000;
  private static final int MOST_ANNOTATIONS = 50_000;

  private final String name;
  private final byte[] bytes;

  PdfAnnotationReader(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  AnnotatedPdf read() {
    if (!isPdf()) {
      throw problem("GB-P41", "annotated.notPdf", null);
    }
    if (!isWhole()) {
      throw problem("GB-P43", "annotated.damaged", null);
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return read(document);
    } catch (InvalidPasswordException locked) {
      throw problem("GB-P42", "annotated.locked", locked);
    } catch (SheetText.TooMuchException tooMuch) {
      throw problem("GB-P44", "annotated.tooMuch", tooMuch);
    } catch (ProblemException refused) {
      throw refused;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // The library throws anything on files cut off, altered or nested without end.
      throw problem("GB-P43", "annotated.damaged", broken);
    }
  }

  private boolean isPdf() {
    int length = Math.min(bytes.length, SNIFFED);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  /// The library mends files that were cut off, by leaving out what is missing: that would be lost
  /// without a word.
  private boolean isWhole() {
    int from = Math.max(0, bytes.length - SNIFFED);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }

  private ProblemException problem(String code, String key, @Nullable Throwable cause) {
    return new ProblemException(Problem.input(code, key, name), cause);
  }

  private AnnotatedPdf read(PDDocument document) throws IOException {
    int count = document.getNumberOfPages();
    if (count == 0) {
      throw problem("GB-P43", "annotated.damaged", null);
    }
    if (count > MOST_PAGES) {
      throw new SheetText.TooMuchException();
    }
    List<Raw> raws = new ArrayList<>();
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      COSDictionary page = document.getPage(i).getCOSObject();
      Paper paper = Paper.of(document.getPage(i));
      papers.add(paper);
      raws.addAll(Raw.of(page, i, paper));
      if (raws.size() > MOST_ANNOTATIONS) {
        throw new SheetText.TooMuchException();
      }
    }
    Set<Integer> annotated = raws.stream().map(Raw::sheet).collect(Collectors.toSet());
    String round = "";
    List<SheetFacts> sheets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SheetText text = SheetText.of(document, i, papers.get(i));
      round = text.head().map(SheetHead::round).orElse(round);
      sheets.add(papers.get(i).facts(text, annotated.contains(i)));
    }
    return new AnnotatedPdf(
        Sha256.of(bytes), trace(document), round, sheets, new Threads(raws).annotations());
  }

  private static Optional<ProofTrace> trace(PDDocument document) throws IOException {
    String keywords = document.getDocumentInformation().getKeywords();
    Optional<ProofTrace> said = ProofTrace.in(keywords == null ? "" : keywords);
    PDMetadata xmp = document.getDocumentCatalog().getMetadata();
    return said.isPresent() || xmp == null
        ? said
        : ProofTrace.in(new String(xmp.toByteArray(), StandardCharsets.UTF_8));
  }
}
