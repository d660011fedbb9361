package org.gongbao.exchange.pdf.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gongbao.layout.place.Stretch;
import org.junit.jupiter.api.Test;

/// What annotations say of their place, in ways that programs have; where it says nothing certain,
/// they are listed.
class AreasTest {
  private static final String PHRASE = "工业用水重复利用率";
  private static final String LONG = "盖板玻璃、光学膜、电子特气和检测装备，编制配套缺口清单，分批开展供需对接";

  private static Found only(Marked marked) throws IOException {
    Anchored anchored = marked.anchored();
    assertEquals(List.of(), anchored.listed());
    assertEquals(1, anchored.found().size(), anchored.found().toString());
    return anchored.found().getFirst();
  }

  private static void assertOn(Marked.Phrase phrase, Found found) {
    assertEquals(List.of(new Stretch(phrase.from(), phrase.to())), found.stretches());
  }

  private static void assertListed(Marked marked, Why why) throws IOException {
    Anchored anchored = marked.anchored();
    assertEquals(List.of(), anchored.found());
    assertEquals(List.of(why), anchored.listed().stream().map(Listed::why).toList());
  }

  @Test
  void withoutQuadrilateralsTheRectangleCounts() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      COSDictionary entry = marked.mark("Highlight", phrase, "Contents", "说明");
      entry.removeItem(Scribe.name("QuadPoints"));
      assertOn(phrase, only(marked));
    }
  }

  @Test
  void aThinStripUnderCharactersMarksThem() throws IOException {
    for (float lift : new float[] {0.02f, 0.15f, 0.45f}) {
      try (Marked marked = new Marked()) {
        Marked.Phrase phrase = marked.find(PHRASE);
        float[] quads = phrase.quads(Scribe.Order.ACROBAT);
        float high = quads[1] - quads[5];
        float bottom = quads[5] + high * lift;
        for (int i = 1; i < 8; i += 2) {
          quads[i] = i < 4 ? bottom + 1 : bottom;
        }
        COSDictionary entry = marked.mark("Underline", phrase, "Contents", "说明");
        entry.setItem("QuadPoints", Scribe.numbers(quads));
        assertOn(phrase, only(marked));
      }
    }
  }

  @Test
  void turnedAndCroppedSheetsHaveTheirAnnotationsWhereTheyWere() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      marked.mark("Highlight", phrase, "Contents", "说明");
      PDPage page = marked.scribe.document.getPage(phrase.sheet());
      page.setRotation(90);
      page.setCropBox(new PDRectangle(20, 30, 500, 700));
      PDRectangle media = page.getMediaBox();
      page.setMediaBox(new PDRectangle(-10, -10, media.getWidth() + 20, media.getHeight() + 20));
      assertOn(phrase, only(marked));
    }
  }

  @Test
  void sheetsLeftOutDoNotShiftTheOthers() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      marked.mark("Highlight", phrase, "Contents", "说明");
      for (int i = 0; i < phrase.sheet(); i++) {
        marked.scribe.document.removePage(0);
      }
      assertOn(phrase, only(marked));
    }
  }

  /// MuPDF 1.21 (PyMuPDF) writes the largest rectangle there is where it has none.
  @Test
  void quadrilateralsFromNowhereToNowhereMarkNothing() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      float most = 2.1474835E9f;
      float[] all = {most, -most, -most, -most, most, most, -most, most};
      marked.mark("StrikeOut", phrase).setItem("QuadPoints", Scribe.numbers(all));
      assertListed(marked, Why.NOWHERE);
    }
  }

  /// pypdf 3.4 `scale_by` and qpdf 11 `--flatten-rotation` move the rectangle, where readers see
  /// the mark, and leave the quadrilaterals where they were.
  @Test
  void quadrilateralsBesideTheirRectangleMarkNothing() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      float[] rect = phrase.rect();
      for (int i = 0; i < 4; i++) {
        rect[i] *= 0.97f;
      }
      marked.mark("StrikeOut", phrase).setItem("Rect", Scribe.numbers(rect));
      assertListed(marked, Why.NOWHERE);
    }
  }

  /// Evince 43 writes a quadrilateral of nothing where nothing was selected.
  @Test
  void aQuadrilateralOfNothingMarksNothing() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      marked.mark("Highlight", phrase).setItem("QuadPoints", Scribe.numbers(new float[8]));
      assertListed(marked, Why.NOWHERE);
    }
  }

  /// Okular 22.12 selects on through the other column, and marks what nobody meant.
  @Test
  void aMarkThatRunsThroughTheOtherColumnIsListed() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(LONG);
      COSDictionary entry = marked.mark("StrikeOut", phrase);
      float[] quads = phrase.quads(Scribe.Order.ACROBAT);
      float left = quads[8] > 300 ? 50 : 310;
      float right = quads[8] > 300 ? 290 : 540;
      float[] other = {
        left, quads[9], right, quads[11], left, quads[13], right, quads[15],
      };
      float[] both = Arrays.copyOf(quads, quads.length + 8);
      System.arraycopy(other, 0, both, quads.length, 8);
      entry.setItem("QuadPoints", Scribe.numbers(both));
      entry.setItem("Rect", Scribe.numbers(Scribe.bounds(both)));
      assertListed(marked, Why.TORN);
    }
  }

  /// A rectangle over several lines does not say from which character to which.
  @Test
  void oneBoxRoundSeveralLinesIsListed() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(LONG);
      marked.mark("StrikeOut", phrase).removeItem(Scribe.name("QuadPoints"));
      assertListed(marked, Why.SEVERAL_LINES);
      assertTrue(marked.anchored().listed().getFirst().near().isPresent());
    }
  }

  @Test
  void whatLayoutMadeIsNoText() throws IOException {
    try (Marked marked = new Marked()) {
      for (int sheet : new int[] {1, 2, 4}) {
        float[] foot = {0, 0, 600, 70};
        marked.scribe.add(sheet, "Highlight", foot, "Contents", "页码");
      }
      Anchored anchored = marked.anchored();
      assertTrue(
          anchored.listed().stream().anyMatch(one -> one.why() == Why.MADE),
          anchored.listed().toString());
      assertEquals(3, anchored.found().size() + anchored.listed().size());
    }
  }
}
