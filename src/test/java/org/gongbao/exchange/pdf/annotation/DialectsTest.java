package org.gongbao.exchange.pdf.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gongbao.exchange.pdf.annotation.Annotation.Kind;
import org.gongbao.exchange.pdf.annotation.Annotation.Reply;
import org.gongbao.layout.place.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What the programs of readers write, each in its own way.
@Execution(ExecutionMode.CONCURRENT)
class DialectsTest {
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

  /// Acrobat, and Foxit after it: the caret has the words, the strike is a part of it.
  @Test
  void replacementOfAcrobatIsOne() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(LONG);
      assertTrue(phrase.lines().size() > 1, "over the end of a line");
      COSDictionary caret =
          marked.scribe.add(
              phrase.sheet(),
              "Caret",
              phrase.caretBehind(),
              "NM",
              "a3c4",
              "T",
              "钱校对",
              "Contents",
              "玻璃盖板\r",
              "CreationDate",
              "D:20261123091500+08'00'",
              "M",
              "D:20261123101500+08'00'",
              "IT",
              Scribe.name("Replace"));
      COSDictionary strike = marked.mark("StrikeOut", phrase, "NM", "b5", "T", "钱校对", "IRT", caret);
      strike.setItem("RT", Scribe.name("Group"));
      strike.setItem("IT", Scribe.name("StrikeOutTextEdit"));
      COSDictionary popup =
          marked.scribe.add(phrase.sheet(), "Popup", phrase.rect(), "Parent", caret);
      caret.setItem(COSName.POPUP, popup);
      AnnotatedPdf read = marked.read();
      assertEquals(2, read.count());
      Found found = only(marked);
      assertOn(phrase, found);
      assertEquals(new Wish.Replace("玻璃盖板"), found.wish());
      assertEquals("钱校对", found.annotation().author());
      assertEquals(Optional.of(Instant.parse("2026-11-23T01:15:00Z")), found.annotation().when());
      assertEquals("a3c4", found.annotation().id());
    }
  }

  /// The strike first, the caret a part of it, and words at both.
  @Test
  void replacementTheOtherWayRoundIsOneAndLosesNoWord() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      COSDictionary strike = marked.mark("StrikeOut", phrase, "Contents", "不通");
      COSDictionary caret =
          marked.scribe.add(
              phrase.sheet(), "Caret", phrase.caretBehind(), "Contents", "回用率", "IRT", strike);
      caret.setItem("RT", Scribe.name("Group"));
      Found found = only(marked);
      assertOn(phrase, found);
      assertEquals(new Wish.Replace("回用率"), found.wish());
      assertEquals(List.of(new Reply("", "不通")), found.annotation().replies());
      assertEquals(2, found.annotation().parts());
    }
  }

  @Test
  void strikeAloneDeletesAlsoWhereTheProgramCopiesWhatIsMarked() throws IOException {
    for (String words : List.of("", PHRASE, "工业用水 重复利用率\r\n", "删。", "删除")) {
      try (Marked marked = new Marked()) {
        Marked.Phrase phrase = marked.find(PHRASE);
        marked.mark("StrikeOut", phrase, "Contents", words);
        Found found = only(marked);
        assertOn(phrase, found);
        assertEquals(new Wish.Delete(), found.wish(), words);
      }
    }
  }

  /// WPS: rich text without plain text, no name, a date without a zone, corners in its own order.
  @Test
  void richTextAndOtherOrdersAreRead() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      String rich =
          "<?xml version=\"1.0\"?><body xmlns=\"http://www.w3.org/1999/xhtml\">"
              + "<p><span style=\"color:#000000\">应为：回用&amp;复用率</span></p></body>";
      COSDictionary entry =
          marked.mark("Underline", phrase, "RC", rich, "M", "D:20261123091500", "T", "孙");
      entry.setItem("QuadPoints", Scribe.numbers(phrase.quads(Scribe.Order.OTHER)));
      Found found = only(marked);
      assertOn(phrase, found);
      assertEquals(new Wish.Replace("回用&复用率"), found.wish());
      assertEquals(Optional.of(Instant.parse("2026-11-23T01:15:00Z")), found.annotation().when());
      assertEquals((phrase.sheet() + 1) + "-1", found.annotation().id());
    }
  }

  /// Okular and others keep words in the window of the highlight.
  @Test
  void wordsOfTheWindowCount() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      COSDictionary entry = marked.mark("Highlight", phrase);
      entry.setItem(
          COSName.POPUP,
          marked.scribe.add(phrase.sheet(), "Popup", phrase.rect(), "Contents", "口径与上年一致吗？"));
      Found found = only(marked);
      assertOn(phrase, found);
      assertEquals(new Wish.Question("口径与上年一致吗？"), found.wish());
    }
  }

  @Test
  void caretInsertsBeforeItsCharacter() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      float[] rect = phrase.caret();
      marked.scribe.add(
          phrase.sheet(),
          "Caret",
          new float[] {rect[0] - 1, rect[1] - 1, rect[2] + 1, rect[3] + 1},
          "RD",
          new float[] {1, 1, 1, 1},
          "Contents",
          "规模以上");
      Found found = only(marked);
      int from = phrase.from().offset();
      assertEquals(List.of(new Stretch(phrase.from(), from)), found.stretches());
      assertEquals(new Wish.Insert("规模以上"), found.wish());
    }
  }

  @Test
  void caretWithTheSignOfAParagraphBeginsOne() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      marked.scribe.add(phrase.sheet(), "Caret", phrase.caret(), "Sy", Scribe.name("P"));
      assertEquals(new Wish.NewParagraph(), only(marked).wish());
    }
  }

  @Test
  void notesStandAtTheNearestCharacterOrLine() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      float[] rect = phrase.rect();
      float middle = (rect[1] + rect[3]) / 2;
      float[] icon = {rect[0] - 5, middle - 10, rect[0] + 15, middle + 10};
      marked.scribe.add(phrase.sheet(), "Text", icon, "Contents", "数字请核", "NM", "icon");
      float[] margin = {5, middle - 6, 40, middle + 6};
      marked.scribe.add(phrase.sheet(), "FreeText", margin, "Contents", "排齐", "NM", "margin");
      float[] callout = {rect[0] + 2, middle, 40, 60, 30, 50};
      marked.scribe.add(
          phrase.sheet(),
          "FreeText",
          new float[] {5, 5, 60, 60},
          "CL",
          callout,
          "Contents",
          "见第3页",
          "NM",
          "callout");
      Anchored anchored = marked.anchored();
      assertEquals(List.of(), anchored.listed());
      Found onIcon = anchored.found().getFirst();
      assertEquals(phrase.from(), onIcon.stretches().getFirst().from());
      assertEquals(new Wish.Remark("数字请核"), onIcon.wish());
      Found inMargin = anchored.found().get(1);
      assertEquals(inMargin.cited().orElseThrow().line(), onIcon.cited().orElseThrow().line());
      assertEquals(phrase.from(), anchored.found().get(2).stretches().getFirst().from());
    }
  }

  @Test
  void answersStayWithWhatTheyAnswer() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      float[] rect = phrase.rect();
      COSDictionary entry = marked.mark("Highlight", phrase, "Contents", "存疑", "T", "甲");
      COSDictionary answer =
          marked.scribe.add(
              phrase.sheet(), "Text", rect, "IRT", entry, "T", "乙", "Contents", "已核，无误");
      marked.scribe.add(phrase.sheet(), "Text", rect, "IRT", answer, "T", "甲", "Contents", "好");
      marked.scribe.add(
          phrase.sheet(),
          "Text",
          rect,
          "IRT",
          entry,
          "StateModel",
          "Review",
          "State",
          "Accepted",
          "T",
          "丙",
          "Contents",
          "接受");
      AnnotatedPdf read = marked.read();
      assertEquals(4, read.count());
      Found found = only(marked);
      assertEquals(
          List.of(new Reply("乙", "已核，无误"), new Reply("甲", "好"), new Reply("丙", "接受")),
          found.annotation().replies());
      assertEquals(4, found.annotation().parts());
    }
  }

  @Test
  void wordsThatAreTheFirstAnswerOfTheSameReaderAreItsOwn() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      COSDictionary entry = marked.mark("StrikeOut", phrase, "T", "甲");
      marked.scribe.add(
          phrase.sheet(), "Text", phrase.rect(), "IRT", entry, "T", "甲", "Contents", "改为：回用率");
      Found found = only(marked);
      assertEquals(new Wish.Replace("回用率"), found.wish());
      assertEquals(List.of(), found.annotation().replies());
    }
  }

  @Test
  void answersToNothingAndInARoundStandForThemselves() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      float[] rect = phrase.rect();
      COSDictionary gone = new COSDictionary();
      marked.scribe.add(phrase.sheet(), "Text", rect, "IRT", gone, "Contents", "一");
      COSDictionary one = marked.scribe.add(phrase.sheet(), "Text", rect, "Contents", "二");
      COSDictionary two =
          marked.scribe.add(phrase.sheet(), "Text", rect, "Contents", "三", "IRT", one);
      one.setItem("IRT", two);
      COSDictionary self = marked.mark("Highlight", phrase, "Contents", "四");
      self.setItem("IRT", self);
      AnnotatedPdf read = marked.read();
      assertEquals(4, read.count());
      assertEquals(
          List.of("一", "二", "三", "四"), read.annotations().stream().map(Annotation::words).toList());
    }
  }

  @Test
  void sameNamesAreToldApart() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      marked.mark("Highlight", phrase, "NM", "x", "Contents", "一");
      marked.mark("Highlight", phrase, "NM", "x", "Contents", "二");
      List<Annotation> all = marked.read().annotations();
      assertEquals(2, all.stream().map(Annotation::id).distinct().count());
    }
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

  @Test
  void whatIsOnNoTextIsListedWithTheReason() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      float[] rect = phrase.rect();
      int sheet = phrase.sheet();
      COSArray ink = new COSArray();
      ink.add(Scribe.numbers(10, 10, 20, 20));
      marked.scribe.add(sheet, "Ink", rect, "InkList", ink, "Contents", "这里");
      marked.scribe.add(sheet, "Square", rect, "Contents", "框起的字");
      marked.scribe.add(sheet, "FileAttachment", rect);
      marked.scribe.add(sheet, "Text", new float[] {2, 2, 8, 8}, "Contents", "全页");
      marked.scribe.add(sheet, "Highlight", new float[] {2, 2, 8, 8}, "Contents", "空白");
      float[] across = {200, 300, 240, 340, 190, 310, 230, 350};
      marked.scribe.add(sheet, "Highlight", rect, "QuadPoints", across);
      Anchored anchored = marked.anchored();
      assertEquals(List.of(), anchored.found());
      assertEquals(
          List.of(Why.DRAWN, Why.NOT_READ, Why.NOT_READ, Why.NO_TEXT, Why.NO_TEXT, Why.WATERMARK),
          anchored.listed().stream().map(Listed::why).toList());
      assertTrue(anchored.listed().getFirst().near().isPresent());
      assertEquals("框起的字", anchored.listed().get(1).annotation().words());
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

  @Test
  void sheetsOfAnotherSizeAreNotTrusted() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      marked.mark("Highlight", phrase, "Contents", "说明");
      PDPage page = marked.scribe.document.getPage(phrase.sheet());
      page.getCOSObject().removeItem(COSName.TRIM_BOX);
      page.setMediaBox(PDRectangle.A4);
      page.setCropBox(PDRectangle.A4);
      Anchored anchored = marked.anchored();
      assertEquals(List.of(), anchored.found());
      assertEquals(Why.OTHER_SIZE, anchored.listed().getFirst().why());
    }
  }

  @Test
  void hiddenOnesAreReadToo() throws IOException {
    try (Marked marked = new Marked()) {
      Marked.Phrase phrase = marked.find(PHRASE);
      COSDictionary entry = marked.mark("Squiggly", phrase, "F", 2);
      entry.setItem("Open", COSBoolean.TRUE);
      Found found = only(marked);
      assertEquals(new Wish.Question(""), found.wish());
      assertEquals(Kind.UNDERLINE, found.annotation().kind());
      assertOn(phrase, found);
    }
  }
}
