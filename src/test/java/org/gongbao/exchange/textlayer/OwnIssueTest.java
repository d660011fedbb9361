package org.gongbao.exchange.textlayer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.Pdfs;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Paragraph;
import org.junit.jupiter.api.Test;

/// An issue this program printed, read again: columns in the order they are read, nothing lost.
class OwnIssueTest {
  private final String printed = text(TextLayerReader.read("own.pdf", pdf()));

  private static byte[] pdf() {
    return Pdfs.sample(PdfProfile.SCREEN);
  }

  @Test
  void everyParagraphReadsOnAcrossColumnsAndPages() {
    List<String> broken = new ArrayList<>();
    int[] paragraphs = new int[1];
    Reading.sample()
        .issue()
        .walk(
            node -> {
              String text =
                  node instanceof Paragraph paragraph
                      ? ComparisonText.of(paragraph.text().chars())
                      : "";
              paragraphs[0] += text.isEmpty() ? 0 : 1;
              if (!printed.contains(text)) {
                broken.add(text);
              }
            });
    assertTrue(paragraphs[0] > 150, paragraphs[0] + " paragraphs");
    // One goes on behind a page that is turned, one has the number of a footnote in it.
    assertTrue(broken.size() <= 2, broken.toString());
  }

  @Test
  void noHanCharacterIsLost() {
    Map<String, Integer> missing = new TreeMap<>();
    count(text(Reading.sample().source()), missing, 1);
    count(printed, missing, -1);
    missing.values().removeIf(n -> n <= 0);
    assertEquals(Map.of(), missing);
  }

  private static void count(String text, Map<String, Integer> counts, int by) {
    text.codePoints()
        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
        .forEach(c -> counts.merge(Character.toString(c), by, Integer::sum));
  }

  private static String text(SourceText source) {
    StringBuilder text = new StringBuilder();
    source.remarks().forEach(remark -> text.append(ComparisonText.of(remark.text())));
    // What says that an address is a 二维码 is not printed.
    source.texts().forEach(line -> text.append(ComparisonText.of(line.replaceFirst("^二维码 ", ""))));
    return text.toString();
  }
}
