package org.gongbao.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.gongbao.Shared;
import org.gongbao.exchange.Reading;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The tagged text of an archive file, read along its structure, is the text of the issue.
@Execution(ExecutionMode.CONCURRENT)
class PdfStructureTest {
  @Test
  void structureReadsAsTheSample() throws IOException {
    readsAs(Pdfs.SAMPLE, Pdfs.sample(PdfProfile.ARCHIVE));
  }

  @Test
  void structureReadsAsTheSeed() throws IOException {
    Issue seed = Reading.file(Shared.file("seed/nanchang-2021-09.txt")).issue();
    readsAs(seed, Pdfs.of(seed, PdfProfile.ARCHIVE));
  }

  private static void readsAs(Issue issue, byte[] pdf) throws IOException {
    try (PDDocument document = Pdfs.open(pdf)) {
      PdfStructureTest reading = new PdfStructureTest();
      StringBuilder text = new StringBuilder();
      List<PDStructureElement> articles = new ArrayList<>();
      reading.find(document.getDocumentCatalog().getStructureTreeRoot(), "Art", articles);
      assertEquals(issue.items().size(), articles.size());
      for (int i = 0; i < articles.size(); i++) {
        text.setLength(0);
        reading.read(articles.get(i), text);
        assertEquals(written(issue.items().get(i)), ComparisonText.of(text.toString()));
      }
    }
  }

  /// Everything printed of an item, in printed order.
  private static String written(Item item) {
    StringBuilder all = new StringBuilder();
    collect(item, all);
    return ComparisonText.of(all.toString());
  }

  private static void collect(Node node, StringBuilder all) {
    node.field(Field.ORDINAL).ifPresent(ordinal -> all.append(((Ordinal) ordinal).written()));
    if (node instanceof Document document) {
      all.append(document.title().chars());
      for (DocumentNumber number : document.numbers().list()) {
        all.append(number.written());
      }
      all.append(document.addressees().chars());
      document.body().forEach(block -> collect(block, all));
      all.append(document.annotation().chars());
      document.issued().forEach(issued -> collect(issued, all));
      document.attachments().forEach(attachment -> collect(attachment, all));
      all.append(document.editorNote().chars());
      return;
    }
    boolean notesLast = node.shape().texts().contains(Slot.NOTES);
    for (Slot slot : node.shape().texts()) {
      if (slot != Slot.NOTES && slot != Slot.ORGANISATIONS) {
        node.text(slot).ifPresent(text -> all.append(text.chars()));
      }
    }
    node.text(Slot.ORGANISATIONS).ifPresent(text -> all.append(text.chars()));
    node.children().forEach(child -> collect(child, all));
    if (notesLast) {
      node.text(Slot.NOTES).ifPresent(text -> all.append(text.chars()));
    }
  }

  @Test
  void headingsSkipNoLevelAndTablesHaveTheirParts() throws IOException {
    Issue seed = Reading.file(Shared.file("seed/nanchang-2021-09.txt")).issue();
    try (PDDocument document = Pdfs.open(Pdfs.of(seed, PdfProfile.ARCHIVE))) {
      List<String> types = new ArrayList<>();
      types(document.getDocumentCatalog().getStructureTreeRoot(), types);
      int last = 0;
      for (String type : types) {
        if (type.matches("H[1-6]")) {
          int level = type.charAt(1) - '0';
          assertTrue(level <= last + 1, "H" + level + " after H" + last);
          last = level;
        }
      }
      assertTrue(types.containsAll(List.of("H1", "H2", "H3", "H4", "H5", "L", "LI", "TOCI")));
      assertEquals(126, types.stream().filter("TR"::equals).count());
      assertEquals(5, types.stream().filter("TH"::equals).count());
      assertEquals(625, types.stream().filter("TD"::equals).count());
    }
  }

  private static void types(PDStructureNode node, List<String> types) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
        types(element, types);
      }
    }
  }

  private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();

  private void find(PDStructureNode node, String type, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals(type)) {
          found.add(element);
        } else {
          find(element, type, found);
        }
      }
    }
  }

  private void read(PDStructureElement element, StringBuilder text) throws IOException {
    for (Object kid : element.getKids()) {
      switch (kid) {
        case PDStructureElement below -> read(below, text);
        case Integer mark -> text.append(piece(element.getPage(), mark));
        case PDMarkedContentReference piece -> text.append(piece(piece.getPage(), piece.getMCID()));
        default -> throw new AssertionError(kid);
      }
    }
  }

  private String piece(PDPage page, int mark) throws IOException {
    Map<Integer, String> known = pieces.get(page);
    if (known == null) {
      known = new HashMap<>();
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        if (content.getMCID() >= 0) {
          StringBuilder text = new StringBuilder();
          for (Object part : content.getContents()) {
            text.append(((TextPosition) part).getUnicode());
          }
          known.put(content.getMCID(), text.toString());
        }
      }
      pieces.put(page, known);
    }
    return known.getOrDefault(mark, "");
  }
}
